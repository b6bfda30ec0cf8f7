"""R12, R15 and R19 on one action: what happens afterwards."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.methods import Asks, Live
from netplanner.guidance.steps import Part
from netplanner.plan.codes import TieKind, Zone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step
    from netplanner.plan.plans import Reason

_START_DAYS = 4
_LONGEST_WAIT = 5
_FAR = (Zone.BETWEEN_ORGANISATIONS, Zone.SHARED_INTEREST)


def follow_up(step: Step, situation: Situation) -> str:
    """R15: return what to do afterwards; every action has something.

    Source:
        Burt 2002 on the decay of bridges.
    """
    if step.is_start:
        return situation.phrases.groups["start_follow_ups"][step.start_kind]
    if step.part is Part.READY:
        return situation.phrases.sentence("ready_follow_up")
    parts = [
        *_deeper(step, situation),
        step.method.follow_up,
        *_notes(step, situation),
        *when_silent(step, situation),
    ]
    return ". ".join(part.rstrip(".") for part in parts) + "."


def follow_up_due(step: Step, day: date, situation: Situation) -> date:
    """Return the open day by which the follow-up is due."""
    days = step.method.follow_up_days if step.is_occasion else _START_DAYS
    if any(_deeper(step, situation)):
        days = min(days, situation.rule("R4").whole("days"))
    wanted = day + timedelta(days=days)
    after = situation.days.on_or_after(wanted)
    before = situation.days.on_or_before(wanted)
    is_long = (after - wanted).days > _LONGEST_WAIT
    return before if is_long and before > day else after


def when_silent(step: Step, situation: Situation) -> Iterator[str]:
    """R19: where a message may stay without an answer, say when to write again and when to stop.

    Source:
        PingCRM, suggestions: stop after three, wait two weeks.
    """
    waits = step.person is not None and not step.is_live and step.method.asks is Asks.SMALL
    if waits:
        yield situation.rule("R19").say("stop")


def speaks_for_others(step: Step, situation: Situation) -> bool:
    """R12: return whether one speaks for an organisation to others here."""
    between = step.zone is Zone.BETWEEN_ORGANISATIONS
    return between and situation.acts_for_others and step.is_live


def why_follow_up(step: Step, situation: Situation) -> Reason:
    """Return the reason for the follow-up; new people in other circles get four touches."""
    far = step.zone in _FAR and step.person is not None and step.person.tie is TieKind.NEW
    return situation.rule("R15").reason("touches" if far else "follow_up")


def _deeper(step: Step, situation: Situation) -> Iterator[str]:
    """R4: on the extravert side a group event carries two deeper talks and a quick follow-up."""
    mingles = step.is_live_event and step.method.live is Live.YES
    if mingles and situation.band is Band.EXTRAVERT:
        yield situation.rule("R4").say("deeper")


def _notes(step: Step, situation: Situation) -> Iterator[str]:
    if speaks_for_others(step, situation):
        yield situation.rule("R12").say("note")
