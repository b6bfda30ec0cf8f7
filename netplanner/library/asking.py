"""What Peewee has no words for: PRAGMAs, whole tables and result codes, asked in SQL."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    import peewee

    from netplanner.library.sealing import Cell

    Answered: TypeAlias = Iterable[tuple[Cell, ...]]


def ask(database: peewee.SqliteDatabase, sql: str, *parameters: Cell) -> Answered:
    """Return the rows that a statement answers."""
    rows: Answered = database.execute_sql(sql, parameters)  # type: ignore[no-untyped-call]  # stub
    return rows


def number(database: peewee.SqliteDatabase, sql: str) -> int:
    """Return the one whole number that a statement answers."""
    ((answer,),) = ask(database, sql)
    return int(answer or 0)


def columns_of(table: str, columns: Iterable[str]) -> str:
    """Return the query for some columns of a table.

    Each is named with its table: SQLite takes a lone quoted name that it does not know for a text.
    """
    names = ", ".join(f"{quoted(table)}.{quoted(column)}" for column in columns)
    return f"SELECT {names} FROM {quoted(table)}"  # noqa: S608 - every name is quoted


def quoted(name: str) -> str:
    """Return the name of a table or a column as SQL writes any name."""
    return '"' + name.replace('"', '""') + '"'


def primary_code(error: BaseException) -> int:
    """Return SQLite's result code without its extension, or -1 where SQLite did not speak.

    Text that is no longer UTF-8 is reported by Python, without a code: it means damage.
    """
    cause = error if isinstance(error, sqlite3.Error) else error.__context__
    undecodable = isinstance(cause, sqlite3.OperationalError)
    code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT if undecodable else -1)
    return int(code) & 0xFF if code >= 0 else -1
