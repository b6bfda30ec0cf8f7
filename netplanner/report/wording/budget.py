"""The words of the budget: what was given, what the plan uses, month by month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.report.wording.amounts import count_words, hours_words, plain_number
from netplanner.report.wording.fields import Field

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from netplanner.guidance.brief import Brief
    from netplanner.report.material import Material
    from netplanner.report.wording.voice import Voice


@dataclass(frozen=True)
class Bar:
    """One amount of another, drawn and written.

    Attributes:
        share: how full the bar is, 0 to 1.
        over: whether more is planned than there is.
    """

    label: str
    text: str
    share: float
    over: bool


@dataclass(frozen=True)
class BudgetWords:
    """Hours by month, live events, money, rest, and what is out of the question."""

    heading: str
    bars: tuple[Bar, ...]
    limits: tuple[Field, ...]


def budget_words(material: Material, voice: Voice) -> BudgetWords:
    """Return the words of the budget; the bars hold one month each."""
    return BudgetWords(
        heading="Time and energy",
        bars=tuple(_bars(material, voice)),
        limits=tuple(_limits(material.brief, voice)),
    )


def _bars(material: Material, voice: Voice) -> Iterator[Bar]:
    limit = material.guidance.hours_month
    for month in material.guidance.months:
        yield _bar(voice.month(month.month), month.hours, limit, month.live_events)


def _bar(label: str, hours: Decimal, limit: Decimal, live: int) -> Bar:
    text = f"{hours_words(hours)} of {hours_words(limit)}"
    if live:
        text = f"{text}, {live} live"
    share = float(hours / limit) if limit else 1.0
    return Bar(label, text, round(min(share, 1.0), 3), over=hours > limit)


def _limits(brief: Brief, voice: Voice) -> Iterator[Field]:
    preferences = brief.preferences
    if brief.live_events_month is not None:
        live = count_words(brief.live_events_month, "live event")
        yield Field("At most", f"{live} a month")
    if preferences.recovery:
        yield Field("Rest after a big event", voice.label("recovery", preferences.recovery))
    if brief.money_month is not None:
        yield Field("Money", f"{plain_number(brief.money_month)} a month")
    if preferences.best_times:
        yield Field("Best times", _listed("best_times", preferences.best_times, voice))
    if preferences.no_go:
        yield Field("Out of the question", _listed("no_go", preferences.no_go, voice))


def _listed(question: str, values: tuple[str, ...], voice: Voice) -> str:
    first, *rest = (voice.label(question, value) for value in values)
    return ", ".join((first, *(word[:1].lower() + word[1:] for word in rest)))
