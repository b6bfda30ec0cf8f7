"""Is the library whole? Every page, every reference, every row's seal."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from netplanner.library.asking import ask, columns_of, number, quoted
from netplanner.library.schema import shape
from netplanner.library.sealing import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import peewee

SMALL: Final = 2 * 1024 * 1024  # bytes; so much is looked through before anybody notices


def look_for_tables(database: peewee.SqliteDatabase) -> None:
    """Ask for every table with its columns; no row is read.

    Raises:
        peewee.OperationalError: one is missing.
    """
    for table, columns in shape():
        ask(database, f"{columns_of(table, columns)} LIMIT 0")


def is_small(database: peewee.SqliteDatabase) -> bool:
    """Return whether a library is so small that all of it is looked through in no time."""
    pages = number(database, "PRAGMA page_count")
    return pages * number(database, "PRAGMA page_size") <= SMALL


def is_sound(database: peewee.SqliteDatabase) -> bool:
    """Return whether nothing is found in a small library; a large one is trusted."""
    return not is_small(database) or not any(findings(database))


def is_well_built(database: peewee.SqliteDatabase) -> bool:
    """Return whether SQLite finds its pages in order; what stands in them is not looked at."""
    return list(ask(database, "PRAGMA quick_check(1)")) == [("ok",)]


def findings(database: peewee.SqliteDatabase) -> Iterator[str]:
    """Yield a sentence for each thing that is not as it was stored; any schema's library will do.

    Raises:
        peewee.DatabaseError: the damage is such that SQLite cannot even look.
    """
    for (words,) in ask(database, "PRAGMA integrity_check(20)"):
        if words != "ok":
            yield f"The database is damaged: {words}."
    for table, *_ in ask(database, "PRAGMA foreign_key_check"):
        yield f"A row of the table {table} belongs to nothing."
    for table, columns in sealed_tables(database).items():
        if broken := _broken_seals(database, table, columns):
            yield f"The table {table} has {broken} rows that nobody stored so."


def sealed_tables(database: peewee.SqliteDatabase) -> Mapping[str, tuple[str, ...]]:
    """Return the columns of each table whose rows have seals, as the file itself has them."""
    query = """SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' ORDER BY t.name, c.cid"""
    by_table = groupby(((str(t), str(c)) for t, c in ask(database, query)), key=itemgetter(0))
    tables = {table: tuple(column for _, column in pairs) for table, pairs in by_table}
    return {table: columns for table, columns in tables.items() if "seal" in columns}


def counts(database: peewee.SqliteDatabase) -> Mapping[str, int]:
    """Return how many rows each table has."""
    return {
        table: number(database, f"SELECT count(*) FROM {quoted(table)}")  # noqa: S608 - quoted
        for table in sealed_tables(database)
    }


def _broken_seals(database: peewee.SqliteDatabase, table: str, columns: tuple[str, ...]) -> int:
    """Return how many rows of a table are no longer what was stored."""
    rows = ask(database, columns_of(table, columns))
    return sum(not is_whole(dict(zip(columns, row, strict=True))) for row in rows)
