"""Where a person may be moved on the ring map, by keys or by a drop; no widget is needed for it."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, hypot, tau
from typing import TYPE_CHECKING

from netplanner.plan.ring_map import RINGS

if TYPE_CHECKING:
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person, PersonId
    from netplanner.plan.ring_map import Ring, RingMap, Sector

_LEAST, _MOST = 1, 5


@dataclass(frozen=True)
class Move:
    """Where a person is to stand from now on.

    Attributes:
        closeness: 1 to 5, or None where nobody said.
        zone: None for no zone of the plan.
    """

    person: PersonId
    closeness: int | None
    zone: Zone | None


@dataclass(frozen=True)
class Spot:
    """A cell of the map: a ring and a sector."""

    ring: Ring
    sector: Sector


def nearer(person: Person) -> Move | None:
    """Return the move one ring towards the middle, or None on the innermost."""
    closeness = (person.closeness or _LEAST) + 1
    return Move(person.id, closeness, person.zone) if closeness <= _MOST else None


def farther(person: Person) -> Move | None:
    """Return the move one ring outwards; who had no closeness has the least one then."""
    closeness = max((person.closeness or _LEAST) - 1, _LEAST)
    if closeness == person.closeness:
        return None
    return Move(person.id, closeness, person.zone)


def along(person: Person, places: RingMap, steps: int) -> Move | None:
    """Return the move so many sectors clockwise, or None where there is only one."""
    zones = [sector.zone for sector in places.sectors]
    here = zones.index(person.zone) if person.zone in zones else len(zones) - 1
    there = zones[(here + steps) % len(zones)]
    return Move(person.id, person.closeness, there) if there != zones[here] else None


def spot_at(places: RingMap, x: float, y: float) -> Spot:
    """Return the cell at a point of the map, or the one nearest to it."""
    away = hypot(x, y)
    ring = next((ring for ring in places.rings if away < ring.outer), RINGS[-1])
    angle = atan2(x, -y) % tau
    sector = next((it for it in places.sectors if angle < it.end), places.sectors[-1])
    return Spot(ring, sector)


def dropped(person: Person, places: RingMap, x: float, y: float) -> Move | None:
    """Return the move to a point of the map, or None where the person stays in the same cell."""
    spot = spot_at(places, x, y)
    zones = [sector.zone for sector in places.sectors]
    stays = spot.sector.zone == (person.zone if person.zone in zones else None)
    zone = person.zone if stays else spot.sector.zone
    if stays and person.closeness == spot.ring.closeness:
        return None
    return Move(person.id, spot.ring.closeness, zone)
