"""Asks for the day to which an action is to be moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.finished.alone import DayAlone
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, inset

if TYPE_CHECKING:
    from datetime import date


class MoveChoice(QWidget):
    """A field for a day and the button that moves; hidden until it is asked for.

    Signals:
        chosen: the date.
    """

    chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._day = DayAlone("move-to", tr("To which day?"), today)
        self._move = Action("move-there", tr("Move it there"), "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._day)
        below = QVBoxLayout()
        inset(below, 12, 0, 0, 0)
        below.addWidget(self._move, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(below)
        self._move.clicked.connect(self.go)
        self.hide()

    def suggest(self, day: date) -> None:
        """Write a day down, unless one is being asked for."""
        if self.isHidden():
            self._day.show_day(day)

    def ask(self) -> None:
        """Ask, or where it is asked already put it away."""
        self.setVisible(self.isHidden())
        if self.isVisible():
            self._day.arrive()

    def put_away(self) -> None:
        """Ask no more."""
        self.hide()

    @Slot()
    def go(self) -> None:
        """Move to the day that stands there, or say what to do about it."""
        self._day.flush()
        day = self._day.day
        if day is None:
            self._day.show_problem(tr("Write a day such as 2026-12-31"))
        elif day < self._today:
            self._day.show_problem(tr("Choose today or a later day"))
        else:
            self.hide()
            self.chosen.emit(day)
