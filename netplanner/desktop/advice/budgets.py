"""What the chosen methods take of each month, as bars with their figures in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFrame, QGridLayout

from netplanner.desktop.advice.drawings import BudgetBar
from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, words
from netplanner.report.wording.amounts import hours_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from netplanner.guidance.advice import Guidance, MonthBudget


class Budgets(QFrame):
    """One bar for each month of the plan."""

    def __init__(self) -> None:
        super().__init__()
        looking(self, "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.addWidget(words(tr("What this takes"), "heading"), 0, 0, 1, 2)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._lines: list[tuple[QLabel, BudgetBar]] = []

    def draw(self, guidance: Guidance) -> None:
        """Show the months' budgets as the guidance has them."""
        while len(self._lines) < len(guidance.months):
            self._add_line()
        for number, (said, bar) in enumerate(self._lines):
            is_used = number < len(guidance.months)
            said.setVisible(is_used)
            bar.setVisible(is_used)
            if is_used:
                month = guidance.months[number]
                said.setText(month_words(month, guidance))
                bar.show_share(float(month.hours / guidance.hours_month))

    def _add_line(self) -> None:
        said, bar = words(""), BudgetBar()
        row = len(self._lines) + 1
        self._grid.addWidget(said, row, 0)
        self._grid.addWidget(bar, row, 1)
        self._lines.append((said, bar))


def month_words(month: MonthBudget, guidance: Guidance) -> str:
    """Return a month's budget as a phrase: "4 h 30 of 5 h in December 2026"."""
    first = date.fromisoformat(f"{month.month}-01")
    name = QLocale().toString(QDate(first.year, first.month, 1), "MMMM yyyy")
    planned, most = hours_words(month.hours), hours_words(guidance.hours_month)
    said = tr("{planned} of {most} in {month}", planned=planned, most=most, month=name)
    if month.hours > guidance.hours_month:
        over = hours_words(month.hours - guidance.hours_month)
        said = tr("{hours}, {over} too much", hours=said, over=over)
    if not month.live_events:
        return said
    return tr("{hours}, live events: {count}", hours=said, count=month.live_events)
