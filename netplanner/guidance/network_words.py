"""Reads the network out in plain words, and only where a number means something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance import network
from netplanner.guidance.advice import NetworkReading
from netplanner.plan.codes import Purpose, TieKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.brief import Brief
    from netplanner.guidance.network import Circle
    from netplanner.guidance.phrases import Phrases
    from netplanner.plan.people import Person

FEWEST_FOR_A_VERDICT = 5
CLOSED_FROM = 0.6
OPEN_UP_TO = 0.2
SELF_MADE_ABOVE = 0.65
_MOST_BRIDGES = 3


def network_of(brief: Brief, phrases: Phrases) -> NetworkReading:
    """Return the people and ties of a brief in numbers and in words."""
    circle = network.circle_of(brief.people, brief.ties)
    kinds = [person.tie for person in brief.people]
    return NetworkReading(
        people=circle.size,
        ties=circle.ties,
        density=_rounded(network.density(circle), 2),
        constraint=_rounded(network.constraint(circle), 2),
        effective_size=_rounded(network.effective_size(circle), 1),
        efficiency=_rounded(network.efficiency(circle), 2),
        strong=kinds.count(TieKind.STRONG),
        weak=kinds.count(TieKind.WEAK),
        dormant=kinds.count(TieKind.DORMANT),
        new=kinds.count(TieKind.NEW),
        reading=tuple(_sentences(brief, circle, phrases)),
    )


def is_self_made(people: Sequence[Person]) -> bool:
    """Return whether most people whose beginning is known were met by oneself.

    Source:
        Uzzi and Dunlap 2005, How to build your network: above 65 percent.
    """
    known = [person.introduced_by for person in people if person.introduced_by]
    few = len(known) < FEWEST_FOR_A_VERDICT
    return not few and known.count("self") / len(known) > SELF_MADE_ABOVE


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def _sentences(brief: Brief, circle: Circle, phrases: Phrases) -> Iterator[str]:
    words = phrases.groups["network"]
    if not brief.people:
        yield words["nobody"]
    else:
        yield words["people"].format(
            count=_count(circle.size, phrases), kinds=_kinds(brief, phrases)
        )
    if circle.size >= FEWEST_FOR_A_VERDICT:
        yield from _shape(brief, circle, phrases)
    yield from _balance(brief, phrases)
    if brief.missing.strip():
        yield words["gap"].format(missing=brief.missing.strip())


def _count(count: int, phrases: Phrases) -> str:
    words = phrases.groups["network"]
    return words["one"] if count == 1 else words["many"].format(count=count)


def _kinds(brief: Brief, phrases: Phrases) -> str:
    kinds = [person.tie for person in brief.people]
    words = phrases.groups["network"]
    found = [kind for kind in TieKind if kind in kinds]
    return phrases.listed([words[kind].format(count=kinds.count(kind)) for kind in found])


def _shape(brief: Brief, circle: Circle, phrases: Phrases) -> Iterator[str]:
    words = phrases.groups["network"]
    share = network.density(circle) or 0.0
    verdict = "closed" if share >= CLOSED_FROM else "open" if share <= OPEN_UP_TO else "mixed"
    yield words[verdict]
    linked = [group for group in network.groups(circle) if len(group) > 1]
    if len(linked) > 1:
        yield words["circles"].format(count=len(linked))
    names = {person.id: person.name for person in brief.people}
    found = [names[person] for person in network.bridges(circle)][:_MOST_BRIDGES]
    if found:
        yield words["bridge" if len(found) == 1 else "bridges"].format(people=phrases.listed(found))


def _balance(brief: Brief, phrases: Phrases) -> Iterator[str]:
    words = phrases.groups["network"]
    helped = {purpose for person in brief.people for purpose in person.helps_with}
    missing = [purpose for purpose in brief.purposes if purpose not in helped]
    if brief.people and helped and missing:
        yield words["missing"].format(purposes=phrases.purposes(missing))
    yield from _beginnings(brief.people, phrases)
    kinds = {person.tie for person in brief.people}
    if Purpose.SUPPORT in brief.purposes and kinds and TieKind.STRONG not in kinds:
        yield words["only_far"]
    if Purpose.NEW_CONTACTS in brief.purposes and kinds == {TieKind.STRONG}:
        yield words["only_near"]


def _beginnings(people: Sequence[Person], phrases: Phrases) -> Iterator[str]:
    words = phrases.groups["network"]
    known = [person.introduced_by for person in people if person.introduced_by]
    if is_self_made(people):
        yield words["self_made"]
    elif len(known) >= FEWEST_FOR_A_VERDICT:
        own = str(known.count("self"))
        yield words["introduced"].format(own=own, known=len(known))
