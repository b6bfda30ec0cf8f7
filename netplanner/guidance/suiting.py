"""How much a person matters for a plan, and how well a method suits a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.channels import channels_of
from netplanner.guidance.methods import Mode, Trait
from netplanner.plan.codes import Channel, Purpose, TieKind

if TYPE_CHECKING:
    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation
    from netplanner.plan.people import Person

_FOR_ONE_PERSON = frozenset({"mentoring", "buddy", "walk"})
_AMONG_KNOWN = frozenset({"ask_intro", "favour"})
_STRANGER = 0.25
_UNSAID_HELP = 0.4
_FEELING = {"energised": 0.1, "drained": -0.15}


def relevance(person: Person, situation: Situation, shared: int = 0) -> float:
    """Return how much a person matters here; shared is how many of the others they know.

    Purposes come first, then the zone, the ear of those who decide, and how a meeting feels.
    Somebody known little who shares a few contacts brings the most news; in fields that are not
    digital it is somebody close.

    Source:
        Rajkumar and others 2022, Science 377; Granovetter 1973; the weights are design defaults.
    """
    wanted = situation.purposes
    helps = sum(wanted.get(purpose, 0.0) for purpose in person.helps_with)
    here = 0.3 if person.zone in situation.brief.zones else 0.0
    ear = 0.5 if person.has_the_ear and Purpose.VOICE in wanted else 0.0
    feeling = _FEELING.get(person.after_meeting, 0.0)
    news = _news(person, situation, shared)
    return 0.3 + (helps if person.helps_with else _UNSAID_HELP) + here + ear + feeling + news


def _news(person: Person, situation: Situation, shared: int) -> float:
    if not {Purpose.INFORMATION, Purpose.NEW_CONTACTS} & set(situation.purposes):
        return 0.0
    if situation.brief.digital_field == "no":
        return 0.15 if person.tie is TieKind.STRONG else 0.0
    return 0.15 if person.tie is TieKind.WEAK and shared else 0.0


def suits(method: Method, person: Person, situation: Situation) -> float:
    """Return how well a method suits a person: 0 where it does not, about 1 where it does."""
    if person.tie not in method.ties or (person.kind != "person" and method.id in _FOR_ONE_PERSON):
        return 0.0
    if Trait.NEEDS_DECIDER in method.traits and not could_decide(person, situation):
        return 0.0
    tie = 1.0 - 0.08 * method.ties.index(person.tie)
    zone = 1.0 if person.zone in method.zones or person.zone is None else 0.5
    return tie * zone * _company(method, person) * channel_fit(method, person)


def could_decide(person: Person, situation: Situation) -> bool:
    """Return whether those who decide listen to somebody, or this is the nearest there is."""
    if person.has_the_ear:
        return True
    anyone = any(it.has_the_ear for it in situation.brief.people)
    return not anyone and Purpose.VOICE in person.helps_with


def channel_fit(method: Method, person: Person) -> float:
    """R14: return 1.1 where a method uses the person's own way, 0.75 where it uses another."""
    if person.channel is Channel.UNKNOWN or Mode.ANY in method.modes or not method.is_for_one:
        return 0.95
    return 1.1 if person.channel in channels_of(method) else 0.75


def _company(method: Method, person: Person) -> float:
    """Quiet people are asked to groups last, people one never met are not asked for help first."""
    if method.is_for_one:
        stranger = method.id in _AMONG_KNOWN and person.tie is TieKind.NEW
        return _STRANGER if stranger else 1.0
    return 0.6 if person.energy == "quiet" else 1.0
