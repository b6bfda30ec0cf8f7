"""How large a ring map is drawn, so that it fits its window and its names stay as large as text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.plan.ring_labels import RIM_RADIUS, WIDEST, text_width
from netplanner.plan.ring_map import ring_map

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person
    from netplanner.plan.ring_map import RingMap

_LARGEST_EM, _SMALLEST_EM = 0.1, 0.012
_MARGIN = 0.05
CROWD, _TURNS = 30, 4
_MOST_LETTERS = 200  # of a name: no label holds more


@dataclass(frozen=True)
class Fit:
    """A map and the size it is drawn at.

    Attributes:
        unit: pixels of the map's radius.
        side, end: how far the drawing reaches from the centre, in pixels.
    """

    places: RingMap
    unit: float
    side: float
    end: float


@dataclass(frozen=True)
class Room:
    """The pixels there are for a map, and the pixels of its letters."""

    width: float
    height: float
    letters: float


def fitted(people: Sequence[Person], zones: Sequence[Zone], room: Room, zoom: float = 1.0) -> Fit:
    """Return the map as large as a room holds it, and with `zoom` so many times larger.

    It never gets so small that its letters would be out of proportion.
    """
    unit = _unit(people, zones, room)
    return _drawn(people, zones, room.letters, unit * zoom)


def _unit(people: Sequence[Person], zones: Sequence[Zone], room: Room) -> float:
    """Return the radius at which the map with its names fits; a crowd's is reckoned, not tried."""
    least = room.letters / _LARGEST_EM
    reach = RIM_RADIUS + _MARGIN
    unit = max(min(room.width, room.height) / (2 * reach), least)
    if len(people) > CROWD:
        widest = max(text_width(one.name[:_MOST_LETTERS]) for one in people) * room.letters
        narrow = (room.width / 2 - widest) / reach
        cut = room.width / (2 * (reach + WIDEST))
        return max(min(unit, max(narrow, cut)), least)
    for _ in range(_TURNS):
        fit = _drawn(people, zones, room.letters, unit)
        over = max(fit.side - room.width / 2, fit.end - room.height / 2)
        if over <= 0 or unit == least:
            break
        unit = max(unit - over / reach, least)
    return unit


def _drawn(people: Sequence[Person], zones: Sequence[Zone], letters: float, unit: float) -> Fit:
    em = min(max(letters / unit, _SMALLEST_EM), _LARGEST_EM)
    places = ring_map(people, zones, em)
    labels = [dot.label for dot in places.dots if dot.label]
    side = max([RIM_RADIUS, *(max(-label.left, label.right) for label in labels)])
    end = max([RIM_RADIUS, *(abs(label.y) + label.height / 2 for label in labels)])
    return Fit(places, unit, (side + _MARGIN) * unit, (end + _MARGIN) * unit)
