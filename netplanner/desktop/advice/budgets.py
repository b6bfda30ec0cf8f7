"""What the chosen methods take of each month, as bars with their figures in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFrame, QGridLayout

from netplanner.desktop.advice.drawings import BudgetBar
from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, set_shown, words
from netplanner.report.wording.amounts import count_words, hours_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from netplanner.guidance.advice import Guidance, MonthBudget

_MONTH, _BAR, _HOURS = range(3)


class Budgets(QFrame):
    """The months of a plan below each other, and what they come to together."""

    def __init__(self) -> None:
        super().__init__()
        looking(self, "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.addWidget(words(tr("What this takes"), "heading"), 0, _MONTH, 1, 2)
        self._sum = words("", "muted")
        self._grid.addWidget(self._sum, 0, _HOURS, 1, 2)
        self._grid.setColumnStretch(_BAR, 1)
        self._lines: list[_Line] = []

    def draw(self, guidance: Guidance, most_events: int | None = None) -> None:
        """Show the months' budgets as the guidance has them; live events may have a limit too."""
        while len(self._lines) < len(guidance.months):
            self._lines.append(_Line(self._grid, len(self._lines) + 1))
        for line, month in zip(self._lines, guidance.months, strict=False):
            line.draw(month, guidance.hours_month, most_events)
        for number, line in enumerate(self._lines):
            line.show(shown=number < len(guidance.months))
        self._sum.setText(sum_words(guidance))


class _Line:
    """One month: its name, a bar, and what is planned of what there is."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self._month, self._hours, self._events = words(""), words(""), words("")
        self._bar = BudgetBar()
        for column, part in enumerate(self._parts):
            grid.addWidget(part, row, column)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return self._month, self._bar, self._hours, self._events

    def draw(self, month: MonthBudget, most_hours: Decimal, most_events: int | None) -> None:
        self._month.setText(_name(month))
        self._bar.show_share(float(month.hours / most_hours))
        self._hours.setText(hours_of_month(month, most_hours))
        _warn(self._hours, warns=month.hours > most_hours)
        self._events.setText(events_of_month(month, most_events))
        _warn(self._events, warns=most_events is not None and month.live_events > most_events)

    def show(self, *, shown: bool) -> None:
        for part in self._parts:
            set_shown(part, shown=shown)


def _warn(label: QLabel, *, warns: bool) -> None:
    looking(label, "caution" if warns else "body")


def _name(month: MonthBudget) -> str:
    first = date.fromisoformat(f"{month.month}-01")
    return QLocale().toString(QDate(first.year, first.month, 1), "MMMM yyyy")


def hours_of_month(month: MonthBudget, most: Decimal) -> str:
    """Return a month's hours beside what there is: "4 h 30 of 5 h"."""
    said = tr("{planned} of {most}", planned=hours_words(month.hours), most=hours_words(most))
    if month.hours <= most:
        return said
    return tr("{hours}, {over} too much", hours=said, over=hours_words(month.hours - most))


def events_of_month(month: MonthBudget, most: int | None) -> str:
    """Return a month's live events, beside their limit where there is one, or "" for none."""
    if most is None:
        return count_words(month.live_events, "live event") if month.live_events else ""
    events = count_words(most, "live event")
    return tr("{count} of {most}", count=month.live_events, most=events)


def sum_words(guidance: Guidance) -> str:
    """Return what all months come to together: "41 h in all, 8 live events"."""
    hours = sum((month.hours for month in guidance.months), Decimal())
    said = tr("{hours} in all", hours=hours_words(hours))
    events = sum(month.live_events for month in guidance.months)
    if not events:
        return said
    return tr("{hours}, {events}", hours=said, events=count_words(events, "live event"))
