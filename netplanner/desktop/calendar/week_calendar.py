"""The calendar of weeks as a part of a page: the weeks, and a way to the later ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.calendar.table import week_table
from netplanner.desktop.calendar.troubles import troubles_of
from netplanner.desktop.calendar.view import WeekView
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, set_shown
from netplanner.desktop.sentences import Sentences

if TYPE_CHECKING:
    from datetime import date

    from netplanner.desktop.calendar.planned import Planned
    from netplanner.desktop.calendar.table import WeekTable

ALL_WEEKS = 10_000
_MORE_WEEKS = 8


class WeekCalendar(QWidget):
    """Weeks as rows, days beside each other, actions as cards that can be moved.

    Signals:
        moved: a MovedTo, where an action was put on another day.
        opened: the id of an action, where it was asked for.
        chosen: the id of the action that is the current one now, or "".
    """

    moved = Signal(object)
    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, most_weeks: int = ALL_WEEKS, *, can_open: bool = False) -> None:
        super().__init__()
        self.view = WeekView(most_weeks, can_open=can_open)
        self._troubles = Sentences("caution")
        self._lead = Action("show-over-full", "", "link", "down")
        self._more = Action("more-weeks", tr("Show more weeks"), "plain", "down")
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._troubles)
        column.addWidget(self._lead, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.view)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        for signal, mine in (
            (self.view.moved, self.moved),
            (self.view.opened, self.opened),
            (self.view.chosen, self.chosen),
        ):
            signal.connect(mine)
        self.view.drawn.connect(self._on_view_drawn)
        self._lead.clicked.connect(self._on_lead_clicked)
        self._more.clicked.connect(self._on_more_clicked)

    def draw(self, planned: Planned, today: date) -> None:
        """Show what is planned; the person's country says on which day a week begins."""
        first_weekday = QLocale().firstDayOfWeek().value - 1
        table = week_table(planned, today, first_weekday)
        troubles = troubles_of(table)
        self._troubles.say(troubles)
        self._troubles.setVisible(bool(troubles))
        self._draw_lead(table)
        self.view.show_table(table)

    def _draw_lead(self, table: WeekTable) -> None:
        one = tr("Show the over-full week")
        self._lead.setText(
            one if len(table.over_full) == 1 else tr("Show the first of these weeks")
        )
        set_shown(self._lead, shown=bool(table.over_full))

    def choose(self, action_id: str) -> None:
        """Make an action the current one."""
        self.view.choose(action_id)

    @Slot()
    def _on_view_drawn(self) -> None:
        self._more.setVisible(self.view.has_more)

    @Slot()
    def _on_lead_clicked(self) -> None:
        """Go to the first action that can be moved out of an over-full week."""
        weeks = self.view.table.over_full if self.view.table else ()
        entries = (it for week in weeks for day in week.days for it in day.entries)
        first = next((it.id for it in entries if it.can_move), "")
        self.view.setFocus()
        self.view.choose(first)
        self.view.scrollTo(self.view.currentIndex())

    @Slot()
    def _on_more_clicked(self) -> None:
        self.view.show_more(_MORE_WEEKS)
