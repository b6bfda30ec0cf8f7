"""Which methods a version adds, drops or plans otherwise, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.report.comparing.comparison import Kind, Part, Row
from netplanner.report.wording.amounts import count_words, hours_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.guidance.advice import Guidance, MethodFit
    from netplanner.plan.plans import Reason
    from netplanner.report.comparing.versions import Pair

_LEARNT = "R22"


def methods_part(pair: Pair) -> Part:
    """Return the methods that either version has chosen."""
    return Part("Methods", tuple(_rows(pair)), "No method is chosen.")


def _rows(pair: Pair) -> Iterator[Row]:
    before, now = _chosen(pair.first.guidance), _chosen(pair.second.guidance)
    for method, fit in now.items():
        earlier = before.get(method)
        first = _planned(earlier) if earlier else ""
        second = " ".join((_planned(fit), *_learnt(fit.reasons)))
        kind = Kind.NEW if not earlier else Kind.SAME if first == second else Kind.CHANGED
        yield Row(fit.name, first, second, kind)
    for method, fit in before.items():
        if method not in now:
            why = _why_not(pair.second.guidance, method)
            yield Row(fit.name, _planned(fit), f"Not in this version. {why}".strip(), Kind.GONE)


def _chosen(guidance: Guidance) -> Mapping[str, MethodFit]:
    return {fit.id: fit for fit in guidance.methods if fit.chosen}


def _planned(fit: MethodFit) -> str:
    return f"{count_words(fit.times, 'time')}, {hours_words(fit.hours)}."


def _learnt(reasons: tuple[Reason, ...]) -> list[str]:
    return [reason.text for reason in reasons if reason.rule == _LEARNT]


def _why_not(guidance: Guidance, method: str) -> str:
    """Return why a method is not chosen: what was learnt of it, else the reason told last."""
    told = {it.id: it.reasons for it in guidance.methods}
    told |= {it.id: it.reasons for it in guidance.left_out}
    reasons = told.get(method, ())
    learnt = _learnt(reasons)
    return learnt[0] if learnt else reasons[-1].text if reasons else ""
