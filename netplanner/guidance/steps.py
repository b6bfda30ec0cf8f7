"""Steps: what is to be done with whom, before it has words or a date."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.guidance.methods import CALM

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.brief import Event
    from netplanner.guidance.methods import Method
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Reason


class Part(StrEnum):
    """Which part of an occasion a step is: all of it, or the small start, or before, or the day."""

    WHOLE = "whole"
    START = "start"
    READY = "ready"
    DAY = "day"


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
    part: Part = Part.WHOLE
    reasons: tuple[Reason, ...] = ()

    @property
    def is_start(self) -> bool:
        """Whether it takes a few minutes that set the method going, not its full time."""
        return self.part is Part.START

    @cached_property
    def is_occasion(self) -> bool:
        """Whether the method itself happens: not a start, and not only preparing."""
        return self.part in {Part.WHOLE, Part.DAY}

    @cached_property
    def stimulation(self) -> int:
        """How lively it is; starting and preparing are calm."""
        return self.method.stimulation if self.is_occasion else CALM

    @cached_property
    def is_live(self) -> bool:
        """Whether it happens in real time."""
        return self.method.is_live and self.is_occasion

    @cached_property
    def is_live_event(self) -> bool:
        """Whether several people are together in real time."""
        return self.method.is_group_event and self.is_occasion

    @cached_property
    def occasion(self) -> tuple[str, str, int]:
        """What ties preparing to its day: the method, the person and the turn."""
        return self.method.id, self.person.name if self.person else "", self.turn

    @property
    def start_kind(self) -> str:
        """What kind of small start it is: find_out, own, easy, join, talk or message."""
        rules = {reason.rule for reason in self.reasons}
        if "R1" in rules or not self.names:
            return "find_out" if "R1" in rules else "own"
        if "R7" in rules or self.person is None:
            return "easy" if "R7" in rules else "join"
        return "talk" if self.method.is_live else "message"

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of all who are in touch in it; preparing reaches nobody."""
        if self.part is Part.READY:
            return ()
        first = (self.person.name,) if self.person else ()
        return (*first, *(other.name for other in self.others))
