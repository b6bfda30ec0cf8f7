"""What is due this week as lines, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from netplanner.desktop.finished.row_ids import PROMISE, REVIEW
from netplanner.desktop.language import in_a_row, tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netplanner.library.values import DueItem

_WEEK = 7


@dataclass(frozen=True)
class DueLine:
    """One thing that is due.

    Attributes:
        plan, row: what the line opens: a plan, and the row of its page that is to be chosen.
        when, what: as they are said.
        title: the plan's.
    """

    plan: str
    row: str
    when: str
    what: str
    title: str
    is_overdue: bool

    @property
    def said(self) -> str:
        """The line as it is read aloud."""
        return in_a_row(self.when, self.what, self.title)


def week_end(today: date) -> date:
    """Return the last day of a day's week, as weeks go where the person lives."""
    first = QLocale().firstDayOfWeek().value
    return today + timedelta(days=(first - 1 - today.isoweekday()) % _WEEK)


def due_lines(items: Iterable[DueItem], today: date) -> tuple[DueLine, ...]:
    """Return things that are due in words, in their order."""
    return tuple(_line(item, today) for item in items)


def due_heading(lines: tuple[DueLine, ...], *, has_more: bool) -> str:
    """Return what is said above the lines."""
    overdue = sum(line.is_overdue for line in lines)
    count = tr("more than {count}", count=len(lines)) if has_more else len(lines)
    if overdue:
        return tr("Due this week: {count}, overdue: {overdue}", count=count, overdue=overdue)
    return tr("Due this week: {count}", count=count)


def _line(item: DueItem, today: date) -> DueLine:
    return DueLine(
        plan=item.plan,
        row=_row(item),
        when=_when(item.due, today),
        what=_what(item),
        title=" ".join(item.title.split()) or tr("A plan without a name"),
        is_overdue=item.due < today,
    )


def _row(item: DueItem) -> str:
    if item.action is not None:
        return item.action.id
    return f"{PROMISE}{item.contact.id}" if item.contact else REVIEW


def _what(item: DueItem) -> str:
    if item.contact is None:
        return item.action.what if item.action else tr("Look back at this plan")
    promise = " ".join(item.contact.promise.split())
    if not item.contact.person:
        return tr("You promised: {promise}", promise=promise)
    return tr("You promised {name}: {promise}", name=item.contact.person, promise=promise)


def _short_day(day: date, today: date) -> str:
    pattern = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _when(due: date, today: date) -> str:
    if due < today:
        return tr("Overdue since {day}", day=_short_day(due, today))
    if due == today:
        return tr("Today")
    if due == today + timedelta(days=1):
        return tr("Tomorrow")
    return QLocale().dayName(due.isoweekday())
