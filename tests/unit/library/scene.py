"""What library tests are played with: a clock, and plans of a few people."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.interview.answers import Instance, InstanceId
from netplanner.plan.codes import Channel
from netplanner.plan.contacts import Contact
from netplanner.plan.plans import Reason, Version
from tests.unit.plan.actions import coffee

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer, Answers
    from netplanner.library import Library
    from netplanner.plan.plans import Action, PlanId


@dataclass
class Clock:
    """A clock that stands still until it is turned."""

    time: datetime = field(default=datetime(2026, 11, 23, 9, 30, tzinfo=UTC))

    def __call__(self) -> datetime:
        """Return the time."""
        return self.time

    def turn(self, *, days: int = 0, seconds: int = 0) -> None:
        """Let time pass."""
        self.time += timedelta(days=days, seconds=seconds)


def answers(**given: Answer) -> Answers:
    """Return answers by name."""
    return MappingProxyType(given)


def people(*names: str, **facts: Answer) -> tuple[Instance, ...]:
    """Return a repeat's instances of these names, ids i1, i2 and so on; each has the facts."""
    return tuple(
        Instance(InstanceId(f"i{number}"), answers(name=name, **facts))
        for number, name in enumerate(names, start=1)
    )


PARK = answers(
    title="Find allies for the park",
    purposes=("voice", "collaboration"),
    weeks=12,
    hours_month="7,5",
    people=people("Ann", "Bo"),
    ties=((InstanceId("i1"), InstanceId("i2")),),
)


def new_plan(library: Library, given: Answers = PARK) -> PlanId:
    """Store a draft of some answers."""
    return library.create("Untitled plan", "planning", 1, "title: Plan", given)


def action(number: int, due: str = "2026-12-01", what: str = "Ask Ann for a coffee") -> Action:
    """Return an open action."""
    return replace(
        coffee(number, date.fromisoformat(due)),
        zone="shared_interest",
        what=what,
        follow_up="Thank her",
        follow_up_due=date(2026, 12, 3),
        reasons=(Reason("R9", "Ann is a weak tie.", "The guide, section 4"),),
    )


def version(number: int = 1, *actions: Action) -> Version:
    """Return a version of one action or of these."""
    return Version(number, date(2026, 11, 23), "{}", '{"format": "x"}', actions or (action(1),))


def reviewed(number: int, *days: str) -> Version:
    """Return a version with nothing to do but to look back on these days."""
    return Version(number, date(2026, 11, 23), "{}", json.dumps({"reviews": days}), ())


def contact(plan: PlanId, person: str = "Ann", on: date = date(2026, 11, 23)) -> Contact:
    """Return a contact that is not stored yet."""
    return Contact("", plan, person, on, Channel.FACE, method="coffee", what="Tea by the pond")


def promise(plan: PlanId, by: date | None) -> Contact:
    """Return a contact with Ann in which a map was promised by a day."""
    return replace(contact(plan), promise="Send the map", promise_due=by)


def with_name(given: Answers, instance: str, name: str) -> Answers:
    """Return answers in which one of the people has another name."""
    renamed = tuple(
        replace(it, answers=answers(**{**it.answers, "name": name})) if it.id == instance else it
        for it in instances(given)
    )
    return answers(**{**given, "people": renamed})


def instances(given: Answers) -> tuple[Instance, ...]:
    """Return the people of some answers."""
    found = given.get("people")
    listed = found if isinstance(found, tuple) else ()
    return tuple(it for it in listed if isinstance(it, Instance))
