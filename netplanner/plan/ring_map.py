"""The ring map as pure geometry: closeness in rings, zones in sectors, people as dots.

The unit is the map's radius: the centre is (0, 0), x grows to the right and y downwards; angles
are in radians, clockwise from the top. Screen and paper draw the same positions.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, sin, tau
from typing import TYPE_CHECKING

from netplanner.plan.ring_labels import Lettering, Spot, labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.plan.codes import TieKind, Zone
    from netplanner.plan.people import Person, PersonId
    from netplanner.plan.ring_labels import Label

CENTRE_RADIUS = 0.13
DOT_RADIUS = 0.02
EM = 0.047
_CLOSENESSES = (5, 4, 3, 2, 1)
_BAND = (1 - CENTRE_RADIUS) / len(_CLOSENESSES)
_SPACING = 0.056
_ROW_OFFSETS = ((0.0,), (-0.042, 0.042), (-0.058, 0.0, 0.058))
_STAGGER = 0.17
_LEAST_SHARE = 2


@dataclass(frozen=True)
class Ring:
    """The band of one closeness, from its inner to its outer radius."""

    closeness: int
    inner: float
    outer: float


@dataclass(frozen=True)
class Sector:
    """The angles of one zone; None is for people of no zone of the plan."""

    zone: Zone | None
    start: float
    end: float


@dataclass(frozen=True)
class Dot:
    """One person on the map; without a label where the map is too full for one."""

    person: PersonId
    name: str
    x: float
    y: float
    tie: TieKind
    label: Label | None


@dataclass(frozen=True)
class RingMap:
    """Where everything stands; rings from the inside, dots in the order of the people.

    Attributes:
        em: the size of the letters that the labels are placed for.
    """

    rings: tuple[Ring, ...]
    sectors: tuple[Sector, ...]
    dots: tuple[Dot, ...]
    em: float


RINGS = tuple(
    Ring(closeness, CENTRE_RADIUS + _BAND * place, CENTRE_RADIUS + _BAND * (place + 1))
    for place, closeness in enumerate(_CLOSENESSES)
)


def ring_map(people: Sequence[Person], zones: Sequence[Zone], em: float = EM) -> RingMap:
    """Return the map of these people; who has no closeness stands on the outermost ring.

    Labels never overlap; in letters of the usual size up to 60 people each have one.
    """
    sectors = _sectors(people, zones)
    places: dict[PersonId, tuple[float, float]] = {}
    for sector in sectors:
        for ring in RINGS:
            here = [one.id for one in people if _stands_in(one, sector, ring, zones)]
            places.update(zip(here, _places(len(here), sector, ring), strict=True))
    spots = [Spot(*places[one.id], one.name) for one in people]
    found = labels(spots, Lettering(em, CENTRE_RADIUS, DOT_RADIUS))
    placed = zip(people, spots, found, strict=True)
    dots = (Dot(one.id, one.name, at.x, at.y, one.tie, label) for one, at, label in placed)
    return RingMap(RINGS, sectors, tuple(dots), em)


def point(angle: float, radius: float) -> tuple[float, float]:
    """Return where an angle and a radius meet."""
    return radius * sin(angle), -radius * cos(angle)


def _sectors(people: Sequence[Person], zones: Sequence[Zone]) -> tuple[Sector, ...]:
    """Return a sector for each zone, wider where more people are."""
    shown: list[Zone | None] = list(dict.fromkeys(zones))
    if not shown or any(one.zone not in shown for one in people):
        shown.append(None)
    shares = [sum(_zone(one, zones) == zone for one in people) + _LEAST_SHARE for zone in shown]
    bounds = [tau * sum(shares[:place]) / sum(shares) for place in range(len(shares) + 1)]
    return tuple(map(Sector, shown, bounds, bounds[1:]))


def _zone(person: Person, zones: Sequence[Zone]) -> Zone | None:
    return person.zone if person.zone in zones else None


def _stands_in(person: Person, sector: Sector, ring: Ring, zones: Sequence[Zone]) -> bool:
    known = person.closeness in _CLOSENESSES
    closeness = person.closeness if known else _CLOSENESSES[-1]
    return closeness == ring.closeness and _zone(person, zones) == sector.zone


def _places(count: int, sector: Sector, ring: Ring) -> Iterator[tuple[float, float]]:
    """Yield places for so many people in one cell: as few rows as hold them side by side."""
    span = sector.end - sector.start
    middle = (ring.inner + ring.outer) / 2
    rows = next(
        (rows for rows in _ROW_OFFSETS if len(rows) * span * middle / _SPACING >= count),
        _ROW_OFFSETS[-1],
    )
    stagger = _STAGGER * (-1) ** ring.closeness
    for row, offset in enumerate(rows):
        width = len(range(row, count, len(rows)))
        for place in range(width):
            share = (place + 0.5 + stagger * (-1) ** row) / width
            yield point(sector.start + span * share, middle + offset)
