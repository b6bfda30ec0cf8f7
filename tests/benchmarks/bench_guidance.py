"""How long the guidance takes, for a usual circle of people and for the largest."""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

from netplanner.guidance.advising import advise
from netplanner.plan.codes import Channel, Purpose, TieKind, Zone
from netplanner.plan.people import Tie
from tests.benchmarks.measure import Measure, ratio, seconds
from tests.unit.guidance.briefs import MONDAY, brief, person, shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netplanner.guidance.brief import Brief
    from netplanner.plan.people import Person

ROUNDS = 15
TIES_EACH = 3


def measures() -> Iterator[Measure]:
    """Yield the time for 25 people, and that for 150 as a multiple of that for 15."""
    few, usual, many = (advised(circle(count)) for count in (15, 25, 150))
    usual()
    usual_ms = 1000 * median(seconds(usual) for _ in range(ROUNDS))
    yield Measure("guidance for 25 people", usual_ms, 30, "ms")
    yield Measure("guidance for 150 people / for 15", ratio(many, few), 12)


def advised(asked: Brief) -> Callable[[], object]:
    """Return the work of advising on a brief."""
    return lambda: advise(asked, shipped(), MONDAY)


def circle(count: int) -> Brief:
    """Return a brief with this many people of all kinds, each tied to three others."""
    people = tuple(_somebody(number) for number in range(count))
    ties = tuple(
        Tie(people[number].id, people[(number * step + step) % count].id)
        for number in range(count)
        for step in range(1, TIES_EACH + 1)
    )
    asked = brief(
        (Purpose.INFORMATION, Purpose.NEW_CONTACTS, Purpose.SUPPORT), tuple(Zone)[1:], people, "14"
    )
    return replace(asked, ties=ties)


def _somebody(number: int) -> Person:
    return replace(
        person(f"Person {number}", tuple(TieKind)[number % 4], tuple(Zone)[number % 4]),
        helps_with=(tuple(Purpose)[number % 7],),
        channel=tuple(Channel)[number % 4],
        offer="A map" if number % 2 else "",
        ask="Who decides?",
    )
