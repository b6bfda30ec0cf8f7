"""Seals: a checksum in every row, because SQLite does not notice when a stored text changes.

A seal leaves out what is NULL, so a column that is added later breaks no older row's seal.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from netplanner.library.schema import SealedRow

    _Row = TypeVar("_Row", bound=SealedRow)

Cell: TypeAlias = "str | int | None"
Cells: TypeAlias = "dict[str, Cell]"

_UNSEALED: Final = frozenset({"key", "seal"})
_TEXT: Final = json.JSONEncoder(sort_keys=True, default=repr)  # damage may make bytes of a text


class BrokenSealError(Exception):
    """A row is not what was stored."""


def seal(cells: Mapping[str, Cell]) -> int:
    """Return the checksum of a row's cells; their order, NULLs and the row's key do not count."""
    counted = {
        name: cell for name, cell in cells.items() if cell is not None and name not in _UNSEALED
    }
    return crc32(_TEXT.encode(counted).encode())


def sealed(**cells: Cell) -> Cells:
    """Return a row's cells with their seal, ready to be stored."""
    stored = {
        name: storable(cell) if isinstance(cell, str) else cell for name, cell in cells.items()
    }
    return {**stored, "seal": seal(stored)}


def storable(text: str) -> str:
    """Return text that UTF-8 can hold: half a character, as a broken paste leaves, becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")


def is_whole(cells: Mapping[str, Cell]) -> bool:
    """Return whether a stored row still is what was sealed."""
    return cells["seal"] == seal(cells)


def cells_of(row: SealedRow) -> Cells:
    """Return what a row holds, by column."""
    return dict(row.__data__)


def whole(rows: Iterable[_Row]) -> Iterator[_Row]:
    """Yield rows as long as they are what was stored.

    Raises:
        BrokenSealError: a row is not.
    """
    for row in rows:
        if not is_whole(cells_of(row)):
            raise BrokenSealError
        yield row
