"""Steps: what is to be done with whom, before it has words or a date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.brief import Event
    from netplanner.guidance.methods import Method
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Reason

START = "start"


@dataclass(frozen=True)
class Step:
    """One occasion of a method, or the small start of one.

    Attributes:
        person: with whom, where it is about one person; others: who else is part of it.
        turn: 1 for the method's first occasion (with this person, where all are with one).
        place: where in the plan it belongs, from 0 (first day) to 1 (last day).
        on: the day it has to be on, where an event sets it.
        after, before: days between which it has to come, where something sets them; the first
            is allowed, the second is not.
        is_start: a few minutes that set the method going, without its full time.
    """

    method: Method
    minutes: int
    place: float
    person: Person | None = None
    others: tuple[Person, ...] = ()
    zone: Zone | None = None
    turn: int = 1
    event: Event | None = None
    on: date | None = None
    after: date | None = None
    before: date | None = None
    is_start: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def stimulation(self) -> int:
        """How lively it is; a small start is calm."""
        return 1 if self.is_start else self.method.stimulation

    @property
    def is_live(self) -> bool:
        """Whether it happens in real time."""
        return self.method.is_live and not self.is_start

    @property
    def is_live_event(self) -> bool:
        """Whether several people are together in real time."""
        return self.method.is_group_event and not self.is_start

    @property
    def start_kind(self) -> str:
        """What kind of small start it is: find_out, own, easy, join, talk or message."""
        rules = {reason.rule for reason in self.reasons}
        if "R1" in rules or not self.names:
            return "find_out" if "R1" in rules else "own"
        if "R7" in rules or self.person is None:
            return "easy" if "R7" in rules else "join"
        return "talk" if self.method.is_live else "message"

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all who are part of it."""
        first = (self.person.name,) if self.person else ()
        return (*first, *(other.name for other in self.others))
