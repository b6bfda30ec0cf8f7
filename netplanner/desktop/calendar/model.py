"""The item model of a calendar: one item for each thing on it, in the order of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from typing_extensions import override

from netplanner.desktop.lines_model import LinesModel

if TYPE_CHECKING:
    from netplanner.desktop.calendar.table import Entry
    from netplanner.desktop.lines_model import Index

_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class CalendarModel(LinesModel["Entry"]):
    """Actions, days of rest, events and reviews; each says all of itself."""

    @override
    def key(self, line: Entry) -> object:
        return line.id, line.title

    @override
    def said(self, line: Entry, role: int) -> object:
        return line.said if role in _SAID else None

    def entry(self, index: Index) -> Entry | None:
        """Return the entry of an index, or None where it is of none."""
        return self.line(index.row()) if index.isValid() else None

    def index_of(self, action_id: str) -> QModelIndex:
        """Return the index of an action, or that of nothing."""
        found = (n for n, entry in enumerate(self.lines) if action_id and entry.id == action_id)
        row = next(found, None)
        return QModelIndex() if row is None else self.index(row)
