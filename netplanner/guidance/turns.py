"""Spreads the hours over the chosen methods in turns, and gives each occasion its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.lost_touch import two_picks, why
from netplanner.guidance.methods import Direction, Trait
from netplanner.guidance.placing import events_for
from netplanner.guidance.roster import Roster
from netplanner.guidance.steps import Step
from netplanner.plan.codes import TieKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.guidance.judging import Candidate
    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person

MOST_STEPS = 60
_A_WEEK = {Band.INTROVERT: 2.0, Band.MIDDLE: 2.5, Band.EXTRAVERT: 3.0}
_MOST_WITHOUT_PERSON = 4
_MATCHED = "matched_intro"


def occasions(kinds: Sequence[Candidate], situation: Situation) -> tuple[Step, ...]:
    """Return the steps of the chosen kinds: one of each in turn until nothing more fits.

    A tenth of the hours stays free for follow-ups; the rest goes to occasions, best fit first,
    as far as people, gaps, money and live events allow.
    """
    turns = _Turns(kinds, situation)
    while sum(turns.give(kind.method) for kind in kinds):
        pass
    return turns.steps


class _Turns:
    """The steps found so far and what is left of the budgets."""

    def __init__(self, kinds: Sequence[Candidate], situation: Situation) -> None:
        free = 1 - situation.rule("R2").numbers["free_for_follow_ups"]
        weeks = situation.days.count / 7
        self._situation = situation
        self._roster = Roster(situation)
        self._writes_again = any(kind.method.id == "reconnect" for kind in kinds)
        self._lost = list(two_picks(_lost_touch(situation)))
        self._minutes = int(situation.hours * free * 60)
        self._money = situation.money
        self._live_events = situation.live_events
        self._room = int(min(MOST_STEPS, max(2, weeks * _A_WEEK[situation.band])))
        self._steps: list[Step] = []

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps found so far."""
        return tuple(self._steps)

    def give(self, method: Method) -> bool:
        """Add one more occasion of a method, or return that there is none to add."""
        count = self._count(method)
        if not self._is_affordable(method) or count >= self._most(method):
            return False
        people = self._people(method)
        if people is None:
            return False
        self._pay(method)
        self._roster.note(method, people)
        self._steps.append(self._step(method, people, count + 1))
        return True

    def _is_affordable(self, method: Method) -> bool:
        return (
            self._room > 0
            and (method.minutes <= self._minutes or not self._steps)
            and (self._money is None or method.money <= self._money)
            and (not method.is_group_event or self._live_events > 0)
        )

    def _pay(self, method: Method) -> None:
        self._room -= 1
        self._minutes -= method.minutes
        self._money = None if self._money is None else self._money - method.money
        self._live_events -= method.is_group_event

    def _done(self, method: Method) -> list[Step]:
        return [step for step in self._steps if step.method.id == method.id]

    def _count(self, method: Method) -> int:
        return len(self._done(method))

    def _most(self, method: Method) -> int:
        by_gap = 1 + (self._situation.days.count - 1) // method.gap_days
        by_gap = max(by_gap, len(events_for(method, self._situation)))
        return by_gap if _is_with_one(method) else min(by_gap, _MOST_WITHOUT_PERSON)

    def _people(self, method: Method) -> tuple[Person, ...] | None:
        """Return who takes part, nobody where no one is named, or None where nobody is left."""
        if not self._situation.brief.people or _is_for_oneself(method, self._situation):
            return ()
        if method.again and (done := self._done(method)) and not _is_with_one(method):
            return done[0].others
        if method.id == "introduce":
            return self._roster.pair()
        if method.id == "ask_intro" and (found := self._roster.introduction()):
            return found
        if method.id == "reconnect":
            return (self._lost.pop(0),) if self._lost else None
        return self._one(method) if _is_with_one(method) else self._roster.some_for(method)

    def _one(self, method: Method) -> tuple[Person, ...] | None:
        done = self._done(method)
        if method.same_person and done:
            return (done[0].person,) if done[0].person else None
        found = self._roster.one_for(method, after_reconnect=self._writes_again)
        if found:
            return (found,)
        first_of_new = TieKind.NEW in method.ties and not done and self._situation.seeks_new
        return () if first_of_new else None

    def _step(self, method: Method, people: tuple[Person, ...], turn: int) -> Step:
        with_one = bool(people) and _is_with_one(method)
        rule = self._situation.rule("R9")
        return Step(
            method,
            method.minutes,
            0.0,
            person=people[0] if with_one else None,
            others=people[1:] if with_one else people,
            zone=_zone(method, people, self._situation, turn),
            turn=turn,
            reasons=(why(turn - 1, rule),) if method.id == "reconnect" else (),
        )


def _is_with_one(method: Method) -> bool:
    return method.is_for_one and Trait.NEEDS_EVENT not in method.traits


def _is_for_oneself(method: Method, situation: Situation) -> bool:
    """Whether nobody named is asked: an own method, a match by others, or an entry in a list."""
    if method.id == _MATCHED:
        return True
    listed = method.direction is Direction.BROADCAST and Trait.LINKS_OTHERS in method.traits
    return method.direction is Direction.OWN or (listed and not situation.acts_for_others)


def _lost_touch(situation: Situation) -> list[Person]:
    return [person for person in situation.brief.people if person.tie is TieKind.DORMANT]


def _zone(method: Method, people: Sequence[Person], situation: Situation, turn: int) -> Zone | None:
    zones = situation.brief.zones
    if method.direction is Direction.OWN:
        return None
    of_people = [person.zone for person in people if person.zone is not None]
    if of_people:
        return of_people[0]
    fitting = [zone for zone in zones if zone in method.zones] or list(zones)
    return fitting[(turn - 1) % len(fitting)] if fitting else None
