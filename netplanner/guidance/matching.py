"""Finds the person who suits a method best, among those who were not asked too often."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.guidance.methods import Mode, Trait
from netplanner.plan.codes import Channel, Purpose, TieKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation
    from netplanner.plan.people import Person, PersonId

CHANNELS: Mapping[Mode, Channel] = {
    Mode.FACE: Channel.FACE,
    Mode.VOICE: Channel.VOICE,
    Mode.VIDEO: Channel.VOICE,
    Mode.TEXT: Channel.TEXT,
}
_ALONE_ONLY = frozenset({"mentoring", "buddy", "walk"})
_KNOWN_TIES = (TieKind.STRONG, TieKind.WEAK)
INVITED = 3


class Roster:
    """Who takes part in what so far; one per plan in the making, never shared."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._uses: dict[PersonId, float] = {}
        self._met: set[tuple[str, PersonId]] = set()
        self._linked: set[frozenset[PersonId]] = set()

    @cached_property
    def relevance(self) -> Mapping[PersonId, float]:
        """How much each person matters for the purposes of this plan."""
        return {
            person.id: relevance(person, self._situation) for person in self._situation.brief.people
        }

    @cached_property
    def known(self) -> Mapping[PersonId, frozenset[PersonId]]:
        """Who knows whom."""
        found: dict[PersonId, set[PersonId]] = {it.id: set() for it in self._situation.brief.people}
        for tie in self._situation.brief.ties:
            if tie.first in found and tie.second in found:
                found[tie.first].add(tie.second)
                found[tie.second].add(tie.first)
        return {person: frozenset(others) for person, others in found.items()}

    def note(self, method: Method, people: Sequence[Person]) -> None:
        """Keep that these people are part of a step."""
        for place, person in enumerate(people):
            self._uses[person.id] = self._uses.get(person.id, 0.0) + (1.0 if not place else 0.5)
            self._met.add((method.id, person.id))
        if method.id == "introduce":
            self._linked.add(frozenset(person.id for person in people))

    def one_for(self, method: Method) -> Person | None:
        """Return the person who suits a one-to-one method best now, or None."""
        ranked = sorted(self._suited(method), key=lambda it: -it[0])
        return ranked[0][1] if ranked else None

    def some_for(self, method: Method, most: int = INVITED) -> tuple[Person, ...]:
        """Return the people to invite to a group, best first."""
        ranked = sorted(self._suited(method, again=True), key=lambda it: -it[0])
        return tuple(person for _, person in ranked[:most])

    def _suited(self, method: Method, *, again: bool = False) -> Iterator[tuple[float, Person]]:
        for person in self._situation.brief.people:
            if (method.id, person.id) in self._met and not again:
                continue
            suited = suits(method, person, self._situation) * self.relevance[person.id]
            if suited:
                yield suited / (1.0 + self._uses.get(person.id, 0.0)), person

    def introduction(self) -> tuple[Person, Person] | None:
        """Return somebody known and the new person they could introduce, or None."""
        for new in self._by_relevance(TieKind.NEW):
            if ("ask_intro", new.id) in self._met:
                continue
            helpers = [self._situation.people[it] for it in self.known[new.id]]
            helpers = [it for it in helpers if it.tie in _KNOWN_TIES]
            if helpers:
                return min(helpers, key=self._least_used), new
        return None

    def pair(self) -> tuple[Person, Person] | None:
        """Return two people who do not know each other yet and could both gain, or None."""
        known = [it for it in self._by_relevance(*_KNOWN_TIES) if it.kind != "role"][:8]
        pairs = [
            (first, second)
            for index, first in enumerate(known)
            for second in known[index + 1 :]
            if second.id not in self.known[first.id]
            and frozenset({first.id, second.id}) not in self._linked
        ]
        return min(pairs, key=self._least_paired, default=None)

    def _by_relevance(self, *ties: TieKind) -> list[Person]:
        people = [it for it in self._situation.brief.people if it.tie in ties]
        return sorted(people, key=lambda it: -self.relevance[it.id])

    def _least_used(self, person: Person) -> float:
        return self._uses.get(person.id, 0.0)

    def _least_paired(self, pair: tuple[Person, Person]) -> float:
        return self._least_used(pair[0]) + self._least_used(pair[1])


def relevance(person: Person, situation: Situation) -> float:
    """Return how much a person matters here: purposes, zone, the ear of who decides, ties.

    Somebody with a few shared contacts whom one rarely talks to brings the most news.

    Source:
        Rajkumar and others 2022, Science 377; Marsden and Campbell 1984; design defaults.
    """
    wanted = situation.purposes
    helps = sum(wanted.get(purpose, 0.0) for purpose in person.helps_with)
    if not person.helps_with:
        helps = 0.4
    here = 0.3 if person.zone in situation.brief.zones else 0.0
    ear = 0.5 if person.has_the_ear and Purpose.VOICE in wanted else 0.0
    feeling = {"energised": 0.1, "drained": -0.15}.get(person.after_meeting, 0.0)
    return 0.3 + helps + here + ear + feeling


def suits(method: Method, person: Person, situation: Situation) -> float:
    """Return how well a method suits a person, 0 where it does not."""
    if person.tie not in method.ties or (person.kind == "group" and method.id in _ALONE_ONLY):
        return 0.0
    if Trait.NEEDS_DECIDER in method.traits and not could_decide(person, situation):
        return 0.0
    tie = 1.0 - 0.08 * method.ties.index(person.tie)
    zone = 1.0 if person.zone in method.zones or person.zone is None else 0.5
    quiet = 0.6 if person.energy == "quiet" and not method.is_for_one else 1.0
    return tie * zone * quiet * channel_fit(method, person)


def could_decide(person: Person, situation: Situation) -> bool:
    """Return whether somebody is listened to, or is all there is to be heard by."""
    if person.has_the_ear:
        return True
    anyone = any(it.has_the_ear for it in situation.brief.people)
    return not anyone and Purpose.VOICE in person.helps_with


def channel_fit(method: Method, person: Person) -> float:
    """Return 1 where a method uses the person's own way of being in touch, else less."""
    if person.channel is Channel.UNKNOWN or Mode.ANY in method.modes or not method.is_for_one:
        return 0.95
    channels = {CHANNELS[mode] for mode in method.modes}
    return 1.1 if person.channel in channels else 0.75
