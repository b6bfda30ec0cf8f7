"""The item model of saved plans; what lies further down comes when it is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from netplanner.desktop.language import in_a_row

if TYPE_CHECKING:
    from netplanner.desktop.home.plan_lines import PlanLine

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_TOP = QModelIndex()


class PlansModel(QAbstractListModel):
    """Saved plans as rows, newest change first.

    Signals:
        more_wanted: how many plans are there, where those after them are to be added.
    """

    more_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[PlanLine, ...] = ()
        self._has_more = False

    def show_lines(self, lines: tuple[PlanLine, ...], *, has_more: bool) -> None:
        """Show other plans; where only their words differ, the selection stays."""
        self._has_more = has_more
        if [line.id for line in lines] == [line.id for line in self._lines]:
            self.reword(lines)
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def reword(self, lines: tuple[PlanLine, ...]) -> None:
        """Say the plans that are listed in other words."""
        new = {line.id: line for line in lines}
        self._lines = tuple(new.get(line.id, line) for line in self._lines)
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def add_lines(self, lines: tuple[PlanLine, ...], *, has_more: bool) -> None:
        """Add the plans that come next; those that are there already are left out."""
        self._has_more = has_more
        known = {line.id for line in self._lines}
        new = tuple(line for line in lines if line.id not in known)
        if new:
            start = len(self._lines)
            self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
            self._lines += new
            self.endInsertRows()

    def remove(self, plan: str) -> None:
        """Take a plan off the list."""
        row = self.row_of(plan)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._lines = self._lines[:row] + self._lines[row + 1 :]
            self.endRemoveRows()

    def row_of(self, plan: str) -> int | None:
        """Return where a plan stands, or None where it is not listed."""
        return next((row for row, line in enumerate(self._lines) if line.id == plan), None)

    def line(self, row: int) -> PlanLine:
        """Return a row's plan."""
        return self._lines[row]

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        self.more_wanted.emit(len(self._lines))

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
            return in_a_row(line.title, *line.facts)
        return line if role == LINE_ROLE else None
