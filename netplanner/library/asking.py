"""What Peewee has no words for: PRAGMAs and whole tables, asked in SQL."""

from __future__ import annotations

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


def columns_of(table: str, columns: Iterable[str]) -> str:
    """Return the query for some columns of a table, whose names are the schema's own."""
    names = ", ".join(f'"{name}"' for name in columns)
    return f'SELECT {names} FROM "{table}"'  # noqa: S608 - no text from outside gets here
