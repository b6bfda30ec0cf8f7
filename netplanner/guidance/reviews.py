"""R22: when to look back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netplanner.guidance.situation import Situation


def reviews_of(situation: Situation) -> tuple[date, ...]:
    """R22: return the days of the reviews: after the weeks that were asked for, and at the end.

    A review that would fall on a day kept free is moved to the open day before.

    Source:
        Small, Pamphile and McMahan 2015; phased plans.
    """
    days, brief = situation.days, situation.brief
    middle = days.start + timedelta(weeks=min(brief.review_after_weeks, brief.weeks))
    found = {days.on_or_before(min(middle, days.last)), days.on_or_before(days.last)}
    return tuple(sorted(found))


def day_to_look_back(reviews: Iterable[date], until: date) -> date | None:
    """Return the last review that has come by a day: it takes the place of one that was missed."""
    return max((day for day in reviews if day <= until), default=None)
