"""What a week holds beside what it can hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netplanner.plan.plans import Action

_WEEKS_A_MONTH = Decimal("30.4375") / 7
_MONDAY = 0
_MOST_SHARES = 2


@dataclass(frozen=True)
class WeekLoad:
    """The actions of one week together.

    Attributes:
        share: a week's part of the month's hours, in minutes.
    """

    minutes: int
    actions: int
    share: int

    @property
    def is_over_full(self) -> bool:
        """Whether several actions together take more than two weeks' share; one cannot be less."""
        return self.actions > 1 and self.minutes > _MOST_SHARES * self.share


def week_of(day: date, first_weekday: int = _MONDAY) -> date:
    """Return the first day of a day's week; 0 is Monday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def load_of(actions: Iterable[Action], hours_month: Decimal) -> WeekLoad:
    """Return what a week's actions come to."""
    found = [action.minutes for action in actions]
    return WeekLoad(sum(found), len(found), int(hours_month * 60 / _WEEKS_A_MONTH))
