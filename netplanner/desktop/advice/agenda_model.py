"""The item model of an agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from netplanner.desktop.advice.agenda import RowKind
from netplanner.desktop.lines_model import LinesModel

if TYPE_CHECKING:
    from netplanner.desktop.advice.agenda import AgendaRow
    from netplanner.desktop.lines_model import Index


class AgendaModel(LinesModel["AgendaRow"]):
    """Weeks, actions and days of rest as rows; where actions can be ticked they have a check box.

    Signals:
        toggled: the id of the action whose check box was pressed.
    """

    toggled = Signal(str)

    def __init__(self, *, can_tick: bool) -> None:
        super().__init__()
        self._can_tick = can_tick

    @override
    def key(self, line: AgendaRow) -> object:
        return line.id

    @override
    def said(self, line: AgendaRow, role: int) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and self._is_tickable(line):
            return Qt.CheckState.Checked if line.is_done else Qt.CheckState.Unchecked
        return line.said if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._lines[index.row()] if index.isValid() else None
        if row is None or role != Qt.ItemDataRole.CheckStateRole or not self._is_tickable(row):
            return False
        self.toggled.emit(row.id)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        row = self._lines[index.row()]
        if row.kind is RowKind.WEEK:
            return Qt.ItemFlag.NoItemFlags  # arrow keys pass over it
        tick = Qt.ItemFlag.ItemIsUserCheckable
        return super().flags(index) | tick if self._is_tickable(row) else super().flags(index)

    def _is_tickable(self, row: AgendaRow) -> bool:
        return self._can_tick and row.kind is RowKind.ACTION
