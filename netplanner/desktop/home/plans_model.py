"""The item model of saved plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from netplanner.desktop.home.plan_lines import PlanLine

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_TOP = QModelIndex()


class PlansModel(QAbstractListModel):
    """Saved plans as rows, newest change first."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[PlanLine, ...] = ()

    def show_lines(self, lines: tuple[PlanLine, ...]) -> None:
        """Show other plans; where only their words differ, the selection stays."""
        if [line.id for line in lines] == [line.id for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> PlanLine:
        """Return a row's plan."""
        return self._lines[row]

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join((line.title, *line.facts))
        return line if role == LINE_ROLE else None
