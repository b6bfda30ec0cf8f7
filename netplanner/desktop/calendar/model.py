"""The item model of a calendar: one item for each thing on it, in the order of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from netplanner.desktop.calendar.table import Entry

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class CalendarModel(QAbstractListModel):
    """Actions, days of rest, events and reviews; each says all of itself."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show other entries; where they are the same ones, so is what is chosen."""
        if [_key(it) for it in entries] == [_key(it) for it in self._entries]:
            self._entries = entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """Return the entry of an index, or None where it is of none."""
        return self._entries[index.row()] if index.isValid() else None

    def index_of(self, action_id: str) -> QModelIndex:
        """Return the index of an action, or that of nothing."""
        found = (n for n, entry in enumerate(self._entries) if action_id and entry.id == action_id)
        row = next(found, None)
        return QModelIndex() if row is None else self.index(row)

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index)
        return entry.said if entry and role in _SAID else None


def _key(entry: Entry) -> tuple[str, str]:
    return entry.id, entry.title
