"""Is the library whole? Every page, every reference, every row's seal."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import peewee

from netplanner.library.asking import ask, columns_of
from netplanner.library.failures import primary_code
from netplanner.library.schema import shape
from netplanner.library.sealing import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterator


def has_its_tables(database: peewee.SqliteDatabase) -> bool:
    """Return whether every table is there with its columns; no row is read."""
    try:
        for table, columns in shape():
            ask(database, f"{columns_of(table, columns)} LIMIT 0")
    except peewee.OperationalError as error:
        if primary_code(error) != sqlite3.SQLITE_ERROR:
            raise
        return False
    return True


def findings(database: peewee.SqliteDatabase) -> Iterator[str]:
    """Yield a sentence for each thing that is not as it was stored.

    Raises:
        peewee.DatabaseError: the damage is such that SQLite cannot even look.
    """
    for (words,) in ask(database, "PRAGMA integrity_check(20)"):
        if words != "ok":
            yield f"The database is damaged: {words}."
    for table, *_ in ask(database, "PRAGMA foreign_key_check"):
        yield f"A row of the table {table} belongs to nothing."
    for table, columns in shape():
        if broken := _broken_seals(database, table, columns):
            yield f"The table {table} has {broken} rows that nobody stored so."


def _broken_seals(database: peewee.SqliteDatabase, table: str, columns: tuple[str, ...]) -> int:
    """Return how many rows of a table are no longer what was stored."""
    rows = ask(database, columns_of(table, columns))
    return sum(not is_whole(dict(zip(columns, row, strict=True))) for row in rows)
