"""The item model of saved plans; what lies further down comes when it is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from typing_extensions import override

from netplanner.desktop.language import in_a_row
from netplanner.desktop.lines_model import LinesModel

if TYPE_CHECKING:
    from netplanner.desktop.home.plan_lines import PlanLine
    from netplanner.desktop.lines_model import Index


class PlansModel(LinesModel["PlanLine"]):
    """Saved plans as rows, newest change first.

    Signals:
        more_wanted: how many plans are there, where those after them are to be added.
    """

    more_wanted = Signal(int)
    _has_more = False

    @override
    def key(self, line: PlanLine) -> object:
        return line.id

    @override
    def said(self, line: PlanLine, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        is_read = role == Qt.ItemDataRole.AccessibleTextRole
        return in_a_row(line.title, *line.facts) if is_read else None

    def begin_with(self, lines: tuple[PlanLine, ...], *, has_more: bool) -> None:
        """Show other plans, after which there may be more."""
        self._has_more = has_more
        self.show_lines(lines)

    def reword(self, lines: tuple[PlanLine, ...]) -> None:
        """Say the plans that are listed in other words."""
        new = {line.id: line for line in lines}
        self.show_lines(tuple(new.get(line.id, line) for line in self._lines))

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

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        self.more_wanted.emit(len(self._lines))
