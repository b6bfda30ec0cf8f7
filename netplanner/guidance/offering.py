"""R18: what to offer and what to ask, from what was noted of the person; nothing is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.methods import Asks, Direction
from netplanner.guidance.steps import Part
from netplanner.plan.codes import Channel

if TYPE_CHECKING:
    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step
    from netplanner.plan.codes import Purpose

_WITHOUT_OFFER = frozenset({"introduce", "thank_you"})
_MOST_TOLD = 2


def offer_of(step: Step, situation: Situation) -> str:
    """R18: return what was noted to offer, before anything is asked; nothing where nothing was.

    Of several people the offers of the first two are told, each with the name.

    Source:
        Casciaro, Gino and Kouchaki 2014; careers advice on giving first.
    """
    is_own = step.method.direction is Direction.OWN or step.method.id in _WITHOUT_OFFER
    if is_own or step.part is Part.READY or _is_visit(step):
        return ""
    asked = (step.person,) if step.person else step.others
    noted = [(it.name, it.offer.strip()) for it in asked if it.offer.strip()][:_MOST_TOLD]
    if len(asked) == 1:
        return "".join(offer for _, offer in noted)
    told = (situation.phrases.sentence("offer_to", person=name, offer=it) for name, it in noted)
    return "; ".join(told)


def ask_of(step: Step, situation: Situation, other: str, *, is_first: bool) -> str:
    """Return what to ask, if anything: the own ask in a talk, a small question in a message.

    At the first contact it also asks how the person likes to be in touch, where nobody knows.
    """
    asked = [_question(step, situation, other)]
    unknown = step.person is not None and step.person.channel is Channel.UNKNOWN
    if is_first and unknown and (step.method.is_live or not step.is_start):
        asked.append(situation.phrases.sentence("ask_channel"))
    return " ".join(it for it in asked if it)


def _question(step: Step, situation: Situation, other: str) -> str:
    method, person = step.method, step.person
    if not step.is_occasion or method.asks is Asks.NONE or _is_own_work(step) or _is_visit(step):
        return ""
    if method.id == "ask_intro":
        return situation.phrases.sentence("introduction", other=other)
    if method.asks is Asks.FULL and person and person.ask.strip():
        return person.ask.strip()
    if step.turn > 1 and method.again:
        return situation.phrases.sentence("again_ask")
    return method.ask or situation.phrases.word("asks", _purpose(step, situation))


def _is_visit(step: Step) -> bool:
    """Whether one goes to a known event, where nobody is asked along."""
    return step.event is not None and bool(step.method.named)


def _is_own_work(step: Step) -> bool:
    own = step.method.direction is Direction.OWN
    return own or (step.method.direction is Direction.BROADCAST and not step.names)


def _purpose(step: Step, situation: Situation) -> Purpose:
    wanted = list(situation.purposes)
    helped = [it for it in wanted if step.person and it in step.person.helps_with]
    served = [it for it in helped or wanted if it in step.method.purposes]
    return (served or helped or wanted)[0]
