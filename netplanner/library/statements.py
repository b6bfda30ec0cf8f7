"""Statements that run all the time: Peewee words their SQL once, and only the values change."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import peewee

from netplanner.library.asking import ask
from netplanner.library.database import Database
from netplanner.library.schema import SealedRow, columns
from netplanner.library.sealing import BrokenSealError, is_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.library.asking import Answered
    from netplanner.library.sealing import Cell, Cells

_Row = TypeVar("_Row", bound=SealedRow)
_NOWHERE: Final = Database(None)


class _Slot(str):
    """The name of a value that is put into a statement when it runs."""

    __slots__ = ()


class Statement:
    """A query with named slots in the place of some of its values."""

    def __init__(self, query: peewee.BaseQuery) -> None:
        self._query = query

    def run(self, database: peewee.SqliteDatabase, **slots: Cell) -> Answered:
        """Run the statement with these values, by the names of its slots."""
        sql, places = self._worded
        return ask(database, sql, *(slots[it] if isinstance(it, _Slot) else it for it in places))

    @cached_property
    def _worded(self) -> tuple[str, Sequence[Cell]]:
        """Worded when it is first run: the start of the program has no time for the others."""
        return self._query.bind(_NOWHERE).sql()


class RowStatement(Generic[_Row]):
    """A query for whole rows of one table."""

    def __init__(self, model: type[_Row], query: peewee.ModelSelect[_Row]) -> None:
        self._model = model
        self._names = [column.name for column in columns(model)]
        self._statement = Statement(query)

    def rows(self, database: peewee.SqliteDatabase, **slots: Cell) -> Iterator[_Row]:
        """Yield the rows that the statement answers with these values.

        Raises:
            BrokenSealError: a row is not what was stored.
        """
        for cells in self.cells(database, **slots):
            row = self._model()
            row.__data__.update(cells)  # where Peewee sets them one by one it takes long
            yield row

    def cells(self, database: peewee.SqliteDatabase, **slots: Cell) -> Iterator[Cells]:
        """Yield only what those rows hold, by column: the quick way where there are thousands.

        Raises:
            BrokenSealError: a row is not what was stored.
        """
        for answered in self._statement.run(database, **slots):
            cells = dict(zip(self._names, answered, strict=True))
            if not is_whole(cells):
                raise BrokenSealError
            yield cells


def slot(name: str) -> peewee.Value:
    """Return a place in a query for one value."""
    return peewee.Value(_Slot(name), converter=False)


def keys_slot(name: str) -> peewee.SQL:
    """Return the right side of IN, a place for a JSON list of any number of keys."""
    return peewee.SQL("(SELECT value FROM json_each(?))", [_Slot(name)])


def upsert(model: type[SealedRow], *key: str) -> Statement:
    """Return the statement that stores a row, in the place of the one with the same key."""
    row = {column: slot(column.column_name) for column in columns(model)}
    target = [column for column in row if column.column_name in key]
    rest = [column for column in row if column.column_name not in key]
    return Statement(model.insert(row).on_conflict(conflict_target=target, preserve=rest))
