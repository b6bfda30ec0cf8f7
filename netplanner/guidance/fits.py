"""R21: tells every method that may be chosen with why it was, or why it was not."""

from __future__ import annotations

from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from netplanner.guidance.advice import MethodFit
from netplanner.guidance.rules.mix import goes_two_ways, speaks_with_one_first

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.choice import Chosen
    from netplanner.guidance.diary import Dated
    from netplanner.guidance.judging import Candidate
    from netplanner.guidance.situation import Situation
    from netplanner.plan.plans import Reason

_CENT = Decimal("0.01")


def fits_of(
    candidates: Sequence[Candidate],
    chosen: Chosen,
    dated: Sequence[Dated],
    situation: Situation,
) -> Iterator[MethodFit]:
    """Yield the methods that may be chosen, best fit first, with times and hours as dated."""
    times = Counter(it.step.method.id for it in dated if it.step.is_occasion)
    best = situation.rule("R2").share("best")
    for rank, candidate in enumerate(candidates, start=1):
        method = candidate.method
        minutes = sum(it.step.minutes for it in dated if it.step.method.id == method.id)
        yield MethodFit(
            id=method.id,
            name=method.name,
            about=method.about,
            rank=rank,
            fit=round(min(1.0, candidate.score / best), 2),
            chosen=bool(times[method.id]),
            times=times[method.id],
            hours=hours(minutes if times[method.id] else 0),
            hours_each=method.hours,
            stimulation=method.stimulation,
            live=method.is_live,
            reasons=(*candidate.reasons, *_more_reasons(candidate, chosen, times, situation)),
            groundrules=method.groundrules,
            follow_up=method.follow_up,
            cadence=method.cadence,
        )


def why_not(candidate: Candidate, chosen: Chosen, situation: Situation) -> Reason:
    """R21: return why a method that may be chosen is not in the plan.

    Source:
        A decision of this program: always say why this, and why not that.
    """
    rule = situation.rule("R2")
    if not candidate.counts:
        return situation.rule("R15").reason("thanks")
    methods = [kind.method for kind in chosen.kinds]
    if candidate.method in methods:
        return rule.reason("found_no_day")
    if not speaks_with_one_first([*methods, candidate.method], situation):
        return situation.rule("R11").reason("after")
    if not candidate.lack:
        return situation.rule("R17").reason("five")
    purposes = situation.phrases.purposes(situation.purposes)
    return rule.reason(candidate.lack, purposes=purposes)


def hours(minutes: int) -> Decimal:
    """Return minutes as hours with two places."""
    return (Decimal(minutes) / 60).quantize(_CENT, ROUND_HALF_UP)


def _more_reasons(
    candidate: Candidate, chosen: Chosen, times: Counter[str], situation: Situation
) -> Iterator[Reason]:
    if not times[candidate.method.id]:
        yield why_not(candidate, chosen, situation)
        return
    others = [it.method for it in chosen.kinds if it.method != candidate.method]
    if others and not goes_two_ways(others, situation):
        yield situation.rule("R17").reason("mix")
