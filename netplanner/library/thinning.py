"""Which backups stay: many of the last days, fewer of the last weeks, a few of the last months."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import datetime

DAILY: Final = 12
WEEKLY: Final = 10
MONTHLY: Final = 9


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the times of the backups that stay; days are those of the clock that tells `now`.

    All of today and yesterday, and the newest of each of the last twelve days, ten weeks and nine
    months in which there are any.
    """
    times = sorted((time.astimezone(now.tzinfo) for time in made), reverse=True)
    yesterday = now.date() - timedelta(days=1)
    recent = {time for time in times if time.date() >= yesterday}
    daily = _newest_of_each(times, lambda time: time.date(), DAILY)
    weekly = _newest_of_each(times, lambda time: time.isocalendar()[:2], WEEKLY)
    monthly = _newest_of_each(times, lambda time: (time.year, time.month), MONTHLY)
    return frozenset(recent | daily | weekly | monthly)


def _newest_of_each(
    newest_first: Iterable[datetime], period: Callable[[datetime], Hashable], count: int
) -> set[datetime]:
    """Return the newest time of each period, of the newest so many periods."""
    newest: dict[Hashable, datetime] = {}
    for time in newest_first:
        newest.setdefault(period(time), time)
    return set(list(newest.values())[:count])
