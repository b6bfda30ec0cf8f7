"""R3, R4 and R11 on the whole plan: leaves out occasions until it is balanced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.methods import Direction, Trait
from netplanner.guidance.steps import Part
from netplanner.plan.codes import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netplanner.guidance.diary import Dated
    from netplanner.guidance.situation import Situation


def balanced(dated: Sequence[Dated], situation: Situation) -> tuple[Dated, ...]:
    """Return what stays once the shares hold.

    On the introvert side at least half of the minutes are calm; on the extravert side at least a
    third are live. The last occasions that tip the balance go first, known events last; where
    nothing weighs against them, all stay.
    """
    rule = situation.rule("R3")
    if situation.band is Band.INTROVERT:
        share = rule.share("calm_share")
        return _kept(dated, lambda it: it.step.stimulation <= rule.whole("calm"), share)
    if situation.band is Band.EXTRAVERT:
        return _kept(dated, lambda it: it.step.is_live, situation.rule("R4").share("live_share"))
    return tuple(dated)


def heard_first(dated: Sequence[Dated], situation: Situation) -> tuple[Dated, ...]:
    """R11: leave out what goes to many before one who decides was met, where that was planned."""
    decisive = [it for it in dated if Trait.NEEDS_DECIDER in it.step.method.traits]
    if Purpose.VOICE not in situation.purposes or not decisive:
        return tuple(dated)
    met = min((it.day for it in decisive if it.step.is_occasion), default=None)
    return tuple(it for it in dated if not _goes_to_many(it) or (met and it.day > met))


def _goes_to_many(entry: Dated) -> bool:
    return entry.step.method.direction is Direction.BROADCAST and entry.step.is_occasion


def _kept(
    dated: Sequence[Dated], is_wanted: Callable[[Dated], bool], share: float
) -> tuple[Dated, ...]:
    wanted = sum(it.step.minutes for it in dated if is_wanted(it))
    other = sum(it.step.minutes for it in dated) - wanted
    if not wanted:
        return tuple(dated)
    kept = list(dated)
    spare = sorted((it for it in dated if not is_wanted(it)), key=_first_to_go)
    while spare and wanted < share * (wanted + other):
        gone = spare.pop(0)
        kept.remove(gone)
        other -= gone.step.minutes
    days = {it.step.occasion for it in kept if it.step.is_occasion}
    return tuple(it for it in kept if it.step.part is not Part.READY or it.step.occasion in days)


def _first_to_go(entry: Dated) -> tuple[bool, bool, int, int]:
    step = entry.step
    return step.is_start, step.event is not None, -step.turn, -entry.day.toordinal()
