"""What is owed and when to look back, in one quiet line above what is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.finished.days import long_day
from netplanner.desktop.language import tr
from netplanner.guidance.reviews import day_to_look_back

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netplanner.plan.contacts import Contact


def standing_words(contacts: Sequence[Contact], reviews: Sequence[date], today: date) -> str:
    """Return the promises still to keep and the next day to look back, as far as there are any."""
    return " · ".join(filter(None, (_promises(contacts, today), _review(reviews, today))))


def _promises(contacts: Sequence[Contact], today: date) -> str:
    owed = [it for it in contacts if it.is_owed]
    late = sum(it.promise_due is not None and it.promise_due < today for it in owed)
    if not owed:
        return ""
    said = tr("1 promise to keep") if len(owed) == 1 else tr("{n} promises to keep", n=len(owed))
    return tr("{promises}, {late} overdue", promises=said, late=late) if late else said


def _review(reviews: Sequence[date], today: date) -> str:
    """Return the day that came last, for a review makes a version with days of its own."""
    day = day_to_look_back(reviews, today)
    if day is None:
        return tr("Review due on {day}", day=long_day(min(reviews))) if reviews else ""
    if day == today:
        return tr("Review due today")
    return tr("Review due since {day}", day=long_day(day))
