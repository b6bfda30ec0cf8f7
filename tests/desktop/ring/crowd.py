"""People to draw: a few that are known by name, or a crowd of any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.ring.map_words import MapWords
from netplanner.plan.codes import LastContact, Zone
from netplanner.plan.people import Person, PersonId, Tie

if TYPE_CHECKING:
    from collections.abc import Iterator

ZONES = tuple(Zone)
ANN, BO, CEM = PersonId("i1"), PersonId("i2"), PersonId("i3")
FEW = (
    Person(ANN, "Ann", zone=Zone.CORE_GROUP, closeness=4),
    Person(BO, "Bo", zone=Zone.SHARED_INTEREST, closeness=2),
    Person(CEM, "Cem"),
)
TIES = (Tie(ANN, BO), Tie(BO, CEM))
WORDS = MapWords(
    "me",
    {zone: zone.value.replace("_", " ").capitalize() for zone in Zone},
    {1: "Hardly", 2: "A little", 3: "We get on", 4: "Close", 5: "Very close"},
    ("Three people.",),
)


def crowd(size: int) -> tuple[Person, ...]:
    """Return so many people of all kinds, always the same ones."""
    return tuple(_people(size))


def ring_of_ties(people: tuple[Person, ...]) -> tuple[Tie, ...]:
    """Return ties from each person to the third one after."""
    return tuple(Tie(one.id, other.id) for one, other in zip(people, people[3:], strict=False))


def _people(size: int) -> Iterator[Person]:
    contacts = (*LastContact, None)
    for number in range(size):
        yield Person(
            PersonId(f"i{number + 1}"),
            f"Person {number + 1}",
            zone=ZONES[number * 7 % 4] if number % 9 else None,
            closeness=(1, 2, 2, 3, 1, 4, None, 5, 1, 2)[number % 10],
            last_contact=contacts[number % len(contacts)],
        )
