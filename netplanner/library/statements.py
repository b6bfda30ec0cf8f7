"""Statements that run at every change: Peewee words their SQL once, and only the values change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import peewee

from netplanner.library.asking import ask
from netplanner.library.schema import columns

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.library.asking import Answered
    from netplanner.library.schema import SealedRow
    from netplanner.library.sealing import Cell


class Statement:
    """A query with named slots in the place of its values."""

    def __init__(self, query: peewee.BaseQuery) -> None:
        self._sql, self._slots = query.bind(peewee.SqliteDatabase(None)).sql()

    def run(self, database: peewee.SqliteDatabase, cells: Mapping[str, Cell]) -> Answered:
        """Run the statement with these values, by the names of its slots."""
        return ask(database, self._sql, *(cells[slot] for slot in self._slots))


def slot(name: str) -> peewee.Value:
    """Return a place in a query that a value is put into later."""
    return peewee.Value(name, converter=False)


def upsert(model: type[SealedRow], *key: str) -> Statement:
    """Return the statement that stores a row, in the place of the one with the same key."""
    row = {column: slot(column.column_name) for column in columns(model)}
    target = [column for column in row if column.column_name in key]
    rest = [column for column in row if column.column_name not in key]
    return Statement(model.insert(row).on_conflict(conflict_target=target, preserve=rest))
