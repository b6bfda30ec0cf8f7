"""The hours that each version plans, month by month."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from netplanner.report.comparing.comparison import Kind, Part, Row
from netplanner.report.wording.amounts import hours_words
from netplanner.report.wording.dates import month_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.guidance.advice import Guidance
    from netplanner.report.comparing.versions import Pair


def hours_part(pair: Pair) -> Part:
    """Return the planned hours of each month, and of each version as a whole."""
    return Part("Hours", tuple(_rows(pair)))


def _rows(pair: Pair) -> Iterator[Row]:
    first, second = pair.first.guidance, pair.second.guidance
    before, now = _by_month(first), _by_month(second)
    for month in sorted({*before, *now}):
        told = (_told(before.get(month)), _told(now.get(month)))
        yield Row(month_words(month, pair.locale), *told, _kind(*told))
    totals = (_told(sum(before.values(), Decimal(0))), _told(sum(now.values(), Decimal(0))))
    yield Row("All together", *totals, _kind(*totals))
    budgets = (_told(first.hours_month), _told(second.hours_month))
    yield Row("What you can give in a month", *budgets, _kind(*budgets))


def _by_month(guidance: Guidance) -> Mapping[str, Decimal]:
    return {it.month: it.hours for it in guidance.months}


def _told(hours: Decimal | None) -> str:
    return "" if hours is None else hours_words(hours)


def _kind(first: str, second: str) -> Kind:
    if not first:
        return Kind.NEW
    if not second:
        return Kind.GONE
    return Kind.SAME if first == second else Kind.CHANGED
