"""The item model of an agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from netplanner.desktop.advice.agenda import RowKind

if TYPE_CHECKING:
    from netplanner.desktop.advice.agenda import AgendaRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_TOP = QModelIndex()


class AgendaModel(QAbstractListModel):
    """Weeks, actions and days of rest as rows; where actions can be ticked they have a check box.

    Signals:
        toggled: the id of the action whose check box was pressed.
    """

    toggled = Signal(str)

    def __init__(self, *, can_tick: bool) -> None:
        super().__init__()
        self._can_tick = can_tick
        self._rows: tuple[AgendaRow, ...] = ()

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show other rows; where the same actions stay, so does the selection."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.said
        if role == Qt.ItemDataRole.CheckStateRole and self._is_tickable(row):
            return Qt.CheckState.Checked if row.is_done else Qt.CheckState.Unchecked
        return row if role == ROW_ROLE else None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()] if index.isValid() else None
        if row is None or role != Qt.ItemDataRole.CheckStateRole or not self._is_tickable(row):
            return False
        self.toggled.emit(row.id)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        row = self._rows[index.row()]
        if row.kind is RowKind.WEEK:
            return Qt.ItemFlag.NoItemFlags  # arrow keys pass over it
        tick = Qt.ItemFlag.ItemIsUserCheckable
        return super().flags(index) | tick if self._is_tickable(row) else super().flags(index)

    def _is_tickable(self, row: AgendaRow) -> bool:
        return self._can_tick and row.kind is RowKind.ACTION
