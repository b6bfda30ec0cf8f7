"""The item model of people; a piece of them is read when it comes into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from typing_extensions import override

from netplanner.desktop.lines_model import LINE_ROLE

if TYPE_CHECKING:
    from netplanner.desktop.lines_model import Index
    from netplanner.desktop.people.person_words import PersonLine
    from netplanner.plan.people import PersonId

PIECE = 100  # people that are read at once
_MOST_PIECES = 30
_TOP = QModelIndex()


class PeopleSource(Protocol):
    """Where people are looked up by name."""

    def count(self, search: str) -> int:
        """Return how many there are."""

    def piece(self, search: str, offset: int) -> tuple[PersonLine, ...]:
        """Return the next few after so many."""


class Everybody(PeopleSource, Protocol):
    """All people, of whom one can be left out."""

    def others(self, person: PersonId) -> PeopleSource:
        """Return all but one."""


class PeopleModel(QAbstractListModel):
    """Everybody, or those with a name that begins so."""

    def __init__(self, source: PeopleSource) -> None:
        super().__init__()
        self._source = source
        self._search = ""
        self._count = 0
        self._pieces: dict[int, tuple[PersonLine, ...]] = {}

    def look_among(self, source: PeopleSource) -> None:
        """Look people up elsewhere from now on."""
        self._source = source

    def show(self, search: str) -> None:
        """Show those who are found now."""
        self.beginResetModel()
        self._search = search
        self._pieces.clear()
        self._count = self._source.count(search)
        self.endResetModel()

    def line(self, row: int) -> PersonLine | None:
        """Return a row's person; None where the library lost some meanwhile."""
        number, place = divmod(row, PIECE)
        if number not in self._pieces:
            if len(self._pieces) >= _MOST_PIECES:
                self._pieces.pop(next(iter(self._pieces)))
            self._pieces[number] = self._source.piece(self._search, number * PIECE)
        piece = self._pieces[number]
        return piece[place] if 0 <= place < len(piece) else None

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.said
        return line if role == LINE_ROLE else None
