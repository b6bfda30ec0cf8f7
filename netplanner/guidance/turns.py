"""Spreads the hours over the chosen methods in turns, and gives each occasion its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.matching import Roster
from netplanner.guidance.methods import Direction, Load, Trait
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
_A_WEEK = {Band.INTROVERT: 2, Band.MIDDLE: 2.5, Band.EXTRAVERT: 3}
_WINDOWS = {
    "reconnect": (0.0, 0.5),
    **dict.fromkeys(("profile_audit", "mapping_session", "shared_doc"), (0.02, 0.75)),
    **dict.fromkeys(("ask_intro", "introduce", "favour", "decider_121"), (0.04, 0.8)),
}


def occasions(kinds: Sequence[Candidate], situation: Situation) -> tuple[Step, ...]:
    """Return the steps of the chosen kinds: one of each in turn until nothing more fits.

    A tenth of the hours stays free for follow-ups; the rest goes to occasions, best fit first,
    as far as people, gaps, money and live events allow.
    """
    return tuple(_Turns(kinds, situation).fill())


class _Turns:
    """The steps found so far and what is left of the budgets."""

    def __init__(self, kinds: Sequence[Candidate], situation: Situation) -> None:
        self.situation = situation
        self.kinds = kinds
        self.steps: list[Step] = []
        free = 1 - situation.rule("R2").numbers["free_for_follow_ups"]
        self._roster = Roster(situation)
        self._minutes = int(situation.hours * free * 60)
        self._money = situation.money
        self._live_events = situation.live_events
        weeks = situation.days.count / 7
        self._room = int(min(MOST_STEPS, max(2, weeks * _A_WEEK[situation.band])))

    def fill(self) -> list[Step]:
        """Give each kind one occasion in turn, best fit first, until nothing more fits."""
        while sum(self._give(kind.method) for kind in self.kinds):
            pass
        return self.steps

    def _give(self, method: Method) -> bool:
        if not self._is_affordable(method) or self._count(method) >= self._most(method):
            return False
        people = self._people(method)
        if people is None:
            return False
        self._pay(method)
        self._roster.note(method, people)
        self.steps.append(self._step(method, people))
        return True

    def _is_affordable(self, method: Method) -> bool:
        first = not self._count(method)
        return (
            self._room > 0
            and (method.minutes <= self._minutes or (first and not self.steps))
            and (self._money is None or method.money <= self._money)
            and (not method.is_group_event or self._live_events > 0)
        )

    def _pay(self, method: Method) -> None:
        self._room -= 1
        self._minutes -= method.minutes
        self._money = None if self._money is None else self._money - method.money
        self._live_events -= method.is_group_event

    def _count(self, method: Method) -> int:
        return sum(step.method.id == method.id for step in self.steps)

    def _most(self, method: Method) -> int:
        low, high = window(method)
        days = int(self.situation.days.count * (high - low))
        return 1 + days // method.gap_days

    def _people(self, method: Method) -> tuple[Person, ...] | None:
        if not self.situation.brief.people:
            return ()
        if method.id == "introduce":
            return self._roster.pair()
        if method.id == "ask_intro" and (found := self._roster.introduction()):
            return found
        if not method.is_for_one or Trait.NEEDS_EVENT in method.traits:
            return self._roster.some_for(method)
        return self._one(method)

    def _one(self, method: Method) -> tuple[Person, ...] | None:
        done = [step for step in self.steps if step.method.id == method.id]
        if method.same_person and done:
            return (done[0].person,) if done[0].person else ()
        found = self._roster.one_for(method)
        if found:
            return (found,)
        return () if TieKind.NEW in method.ties and not done and self.situation.seeks_new else None

    def _step(self, method: Method, people: tuple[Person, ...]) -> Step:
        turn = self._count(method) + 1
        alone = method.is_for_one and Trait.NEEDS_EVENT not in method.traits
        person = people[0] if people and alone else None
        return Step(
            method,
            method.minutes,
            0.0,
            person=person,
            others=people[1:] if person else people,
            zone=zone_of(method, people, self.situation, turn),
            turn=turn,
        )


def window(method: Method) -> tuple[float, float]:
    """Return where in the plan a method belongs, as shares of its days.

    Source:
        R8 and R11: lost ties and groundwork first, then introductions, talks, groups, and what
        is open to all or goes to many last.
    """
    if method.id in _WINDOWS:
        return _WINDOWS[method.id]
    if Load.LARGE in method.load or method.direction is Direction.ONE_AT_A_TIME:
        return 0.45, 0.97
    if method.direction is Direction.BROADCAST:
        return 0.25, 0.97
    return (0.12, 0.97) if method.is_live else (0.0, 0.97)


def zone_of(
    method: Method, people: Sequence[Person], situation: Situation, turn: int
) -> Zone | None:
    """Return the zone a step takes place in: its people's, else the method's zones in turn."""
    zones = situation.brief.zones
    for person in people:
        if person.zone in zones:
            return person.zone
    fitting = [zone for zone in zones if zone in method.zones] or list(zones)
    return fitting[(turn - 1) % len(fitting)] if fitting else None
