"""Buttons that move the chosen action: a day earlier, a day later, to any day, and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.calendar.moves import DAY, MovedTo, called, shifted
from netplanner.desktop.calendar.table import day_in_words
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, words

if TYPE_CHECKING:
    from datetime import timedelta

    from netplanner.desktop.calendar.table import Entry
    from netplanner.desktop.questions.dates import Calendar


def by_drag_words() -> str:
    """Say how an action is moved on a calendar."""
    return tr("Drag an action to another day. By keys: Space, arrow keys, then Enter.")


def by_keys_words() -> str:
    """Say how an action is moved in a list."""
    return tr("Choose an action. Alt with the up or down arrow moves it by a day.")


class MoveBar(QWidget):
    """What is chosen, and where it can go.

    Signals:
        moved: a MovedTo.
        returned: the id of an action that is wanted on its suggested day again.
    """

    moved = Signal(object)
    returned = Signal(str)

    def __init__(self, *, can_return: bool = True) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._today = date.min
        self._hint = by_drag_words()
        self._month: Calendar | None = None
        self._said = words("", "question")
        self._earlier = Action("move-earlier", tr("A day earlier"), "quiet", "left")
        self._later = Action("move-later", tr("A day later"), "quiet", "right")
        self._to = Action("move-date", tr("To another day"), "quiet", "calendar")
        self._back = Action("move-back", tr("Back to the suggested day"), "quiet", "undo")
        ways = (self._earlier, self._later, self._to, self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._said)
        column.addLayout(Flow(ways, 8))
        if not can_return:
            self._back.hide()
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)
        self._to.clicked.connect(self._on_to_clicked)
        self._back.clicked.connect(self._on_back_clicked)

    def hint(self, said: str) -> None:
        """Take what is said while nothing is chosen."""
        self._hint = said

    def draw(self, entry: Entry | None, today: date, *, is_moved: bool = False) -> None:
        """Show what is chosen, and whether it stands where a person put it."""
        self._entry, self._today = entry if entry and entry.can_move else None, today
        for button in (self._later, self._to):
            button.setEnabled(self._entry is not None)
        self._earlier.setEnabled(self._entry is not None and self._entry.day > today)
        self._back.setEnabled(is_moved and self._entry is not None)
        if self._entry is None:
            looking(self._said, "hint").setText(self._hint)
            return
        day = day_in_words(self._entry.day)
        looking(self._said, "question").setText(
            tr("{what}: {day}", what=called(self._entry), day=day)
        )

    def _move_by(self, shift: timedelta) -> None:
        if self._entry is not None:
            day = shifted(self._entry.day, shift, self._today)
            self.moved.emit(MovedTo(self._entry.id, day))

    @Slot()
    def _on_earlier_clicked(self) -> None:
        self._move_by(-DAY)

    @Slot()
    def _on_later_clicked(self) -> None:
        self._move_by(DAY)

    @Slot()
    def _on_back_clicked(self) -> None:
        if self._entry is not None:
            self.returned.emit(self._entry.id)

    @Slot()
    def _on_to_clicked(self) -> None:
        from netplanner.desktop.questions.dates import Calendar

        if self._entry is None:
            return
        if self._month is None:
            self._month = Calendar(self)
            self._month.picked.connect(self._on_month_picked)
        day = self._entry.day
        below = self._to.mapToGlobal(QPoint(0, self._to.height()))
        self._month.open_at(QDate(day.year, day.month, day.day), below)

    @Slot(object)
    def _on_month_picked(self, day: QDate) -> None:
        wanted = date(day.year(), day.month(), day.day())
        if wanted < self._today:
            looking(self._said, "caution").setText(tr("Choose today or a later day"))
        elif self._entry is not None:
            self.moved.emit(MovedTo(self._entry.id, wanted))
        self._to.setFocus()
