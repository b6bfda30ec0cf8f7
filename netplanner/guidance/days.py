"""Which days something may be planned on: working days, away days, public holidays, weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.guidance.brief import UNSAID
from netplanner.guidance.calendars import calendar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netplanner.guidance.brief import Brief

DAY = timedelta(days=1)
_DAYS_A_MONTH = Decimal("30.4375")
_SATURDAY = 5


@dataclass(frozen=True)
class Days:
    """The days of a plan, from the first to the last.

    Attributes:
        start: when the plan's weeks begin.
        first: the start, or today where the plan has begun already.
        open: the days on which something may be planned, in order.
        is_over: whether the last day was before today; then the weeks stand as they were given.
    """

    start: date
    first: date
    last: date
    open: tuple[date, ...]
    is_over: bool = False

    @cached_property
    def _open(self) -> frozenset[date]:
        return frozenset(self.open)

    @property
    def count(self) -> int:
        """How many days the plan has from its first day on, open or not."""
        return (self.last - self.first).days + 1

    @property
    def months(self) -> Decimal:
        """How many months that is."""
        return self.count / _DAYS_A_MONTH

    @property
    def all(self) -> Iterator[date]:
        """All days from the first to the last, open or not."""
        return _each(self.first, self.last)

    def is_open(self, day: date) -> bool:
        """Whether something may be planned on a day."""
        return day in self._open

    def at(self, share: float) -> date:
        """Return the day at a share of the plan: 0 is the first day, 1 the last."""
        return self.first + timedelta(days=int(share * (self.count - 1)))

    def on_or_after(self, day: date) -> date:
        """Return the first open day from a day on, or the day itself where none is left."""
        return next((it for it in self.open if it >= day), day)

    def on_or_before(self, day: date) -> date:
        """Return the last open day up to a day, or the day itself where there is none."""
        return next((it for it in reversed(self.open) if it <= day), day)


def days_of(brief: Brief, today: date) -> Days:
    """Return the days of a brief, seen from today."""
    start = today if brief.start == UNSAID else brief.start
    last = start + timedelta(weeks=brief.weeks) - DAY
    is_over = last < today
    first = start if is_over else max(start, today)
    closed = _closed(brief, first, last)
    open_days = tuple(
        day for day in _each(first, last) if day.weekday() in _weekdays(brief) and day not in closed
    )
    return Days(start, first, last, open_days, is_over)


def _weekdays(brief: Brief) -> frozenset[int]:
    weekend = frozenset({_SATURDAY, _SATURDAY + 1})
    return brief.working_days - (weekend if "weekends" in brief.preferences.no_go else frozenset())


def _closed(brief: Brief, first: date, last: date) -> frozenset[date]:
    away = {
        day
        for absence in brief.unavailable
        for day in _each(max(absence.first, first), min(absence.last, last))
    }
    return frozenset(away) | public_holidays(brief.holidays_country, first, last)


def public_holidays(country: str, first: date, last: date) -> frozenset[date]:
    """Return a country's public holidays within some days; none for a country nobody knows."""
    if not country:
        return frozenset()
    found = calendar(country, range(first.year, last.year + 1))
    return frozenset(day for day in _each(first, last) if day in found)


def _each(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
