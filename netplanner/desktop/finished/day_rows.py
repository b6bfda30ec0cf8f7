"""A list of rows with days; the chosen row stays the chosen one when rows come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from netplanner.desktop.advice.agenda_list import AgendaList
from netplanner.desktop.parts import named

if TYPE_CHECKING:
    from netplanner.desktop.advice.agenda import AgendaRow
    from netplanner.desktop.lines_model import Index


class DayRows(AgendaList):
    """Actions, people, contacts or notes, to choose from and, where they can be, to tick.

    Signals:
        chosen: the id of the row that became the current one.
    """

    chosen = Signal(str)

    def __init__(self, name: str, label: str, *, can_tick: bool = False) -> None:
        super().__init__(can_tick=can_tick, grows=False)
        named(self, name).setAccessibleName(label)
        self._shown: tuple[AgendaRow, ...] = ()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def current(self) -> str:
        """The id of the current row, or ""."""
        at = self.currentIndex().row()
        return self._shown[at].id if 0 <= at < len(self._shown) else ""

    @override
    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show other rows; what was chosen stays chosen, and in sight where it was."""
        before, at = self.current, self.verticalScrollBar().value()
        self._shown = rows
        super().show_rows(rows)
        if at:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(at)
        if before:
            self.choose(before)

    def choose(self, row_id: str) -> None:
        """Make the row of this id the current one, where there is one."""
        at = next((at for at, row in enumerate(self._shown) if row.id == row_id), -1)
        if at >= 0 and at != self.currentIndex().row():
            self.setCurrentIndex(self.model().index(at, 0))

    def choose_first(self) -> None:
        """Make the first row that can be chosen the current one, unless one is already."""
        first = next((row.id for row in self._shown if row.id), "")
        if first and not self.current:
            self.choose(first)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.current:
            self.chosen.emit(self.current)
