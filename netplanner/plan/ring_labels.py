"""Where the names on a ring map stand: beside their dots where there is room, else on the rim.

The unit is the map's radius, as in `netplanner.plan.ring_map`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor, hypot, sqrt
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RIM_RADIUS = 1.12
LEADING = 1.2
_INSIDE_RADIUS = 0.99
_OUTSIDE_RADIUS = RIM_RADIUS + 0.03
_HIGHEST = 1.18
_LEAST_SIDE = 0.024
WIDEST = 0.72
_MOST_LETTERS = 1000  # of a name that are looked at: some have no width
_NARROW = frozenset("ijlItfr.,:;'|!()[] \N{RIGHT SINGLE QUOTATION MARK}")

Anchor: TypeAlias = Literal["start", "end"]


@dataclass(frozen=True)
class Spot:
    """A dot that wants a label."""

    x: float
    y: float
    name: str


@dataclass(frozen=True)
class Label:
    """A name where it stands; long names are cut with an ellipsis.

    Attributes:
        x: the left end of the text for the anchor "start", its right end for "end".
        y: half-way up the text.
        width, height: a generous estimate of the room the text takes.
        has_leader: whether a line leads from the dot to the label.
    """

    text: str
    x: float
    y: float
    anchor: Anchor
    width: float
    height: float
    has_leader: bool = False

    @property
    def left(self) -> float:
        """The left edge of the text."""
        return self.x if self.anchor == "start" else self.x - self.width

    @property
    def right(self) -> float:
        """The right edge of the text."""
        return self.left + self.width

    def overlaps(self, other: Label) -> bool:
        """Whether two labels would print over one another."""
        side_by_side = self.right <= other.left or other.right <= self.left
        return not side_by_side and abs(self.y - other.y) < self.height

    def touches(self, x: float, y: float, radius: float) -> bool:
        """Whether the text would print over a disc."""
        above = max(abs(self.y - y) - self.height / 2, 0.0)
        if above >= radius:
            return False
        left = self.left
        return hypot(max(left - x, 0.0, x - left - self.width), above) < radius

    @property
    def reach(self) -> float:
        """How far the text's farthest corner is from the map's centre."""
        across = max(abs(self.left), abs(self.right))
        return hypot(across, abs(self.y) + self.height / 2)


@dataclass(frozen=True)
class Lettering:
    """How large everything is: the letters, the disc in the middle, the dots."""

    em: float
    centre: float
    dot: float

    @property
    def height(self) -> float:
        """The room a line of text takes from top to bottom."""
        return LEADING * self.em

    @property
    def pitch(self) -> float:
        """How far the lines beside the map stand apart: a hair more than they are high."""
        return 1.01 * self.height

    @property
    def slots(self) -> int:
        """How many lines stand above one another beside the map; always odd."""
        return 2 * int(_HIGHEST / self.pitch) + 1


def labels(spots: Sequence[Spot], lettering: Lettering) -> tuple[Label | None, ...]:
    """Return a label for each spot, or None for those that find no room even on the rim."""
    inside_first = sorted(range(len(spots)), key=lambda place: _key(spots[place]))
    found: dict[int, Label] = {}
    board = _Board(spots, lettering)
    for place in inside_first:
        for label in _beside(spots[place], lettering):
            if label.reach <= _INSIDE_RADIUS and board.has_room(label):
                found[place] = label
                board.put(label)
                break
    rest = {place: spots[place] for place in inside_first if place not in found}
    found |= _on_the_rim(rest, lettering)
    return tuple(found.get(place) for place in range(len(spots)))


def text_width(text: str) -> float:
    """Return a generous estimate of a text's width in ems."""
    return sum(map(_letter_width, text))


@lru_cache(maxsize=4096)
def _letter_width(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.05
    if letter in _NARROW:
        return 0.4
    if letter in "mwMW@%":
        return 0.95
    return 0.72 if letter.isupper() else 0.62


def _cut(name: str, lettering: Lettering) -> tuple[str, float]:
    """Return as much of a name as a label holds, and its width."""
    most, width, fitting = WIDEST / lettering.em, 0.0, 1
    for end, letter in enumerate(name[:_MOST_LETTERS], 1):
        width += _letter_width(letter)
        if width > most:
            text = f"{name[:fitting].rstrip()}…"
            return text, text_width(text) * lettering.em
        fitting = end if width <= most - 1 else fitting
    return name[:_MOST_LETTERS], width * lettering.em


def _key(spot: Spot) -> tuple[float, float, float]:
    return (round(hypot(spot.x, spot.y), 6), spot.y, spot.x)


def _beside(spot: Spot, lettering: Lettering) -> Iterator[Label]:
    """Yield the places for a label that touch its dot, best first: beside, askew, over, under."""
    text, width = _cut(spot.name, lettering)
    height = lettering.height
    near, over = lettering.dot + 0.25 * lettering.em, lettering.dot + height / 2
    steps = [(near, 0.0)]
    steps += [(near * 0.75, rise) for rise in (-0.55 * height, 0.55 * height)]
    steps += [(-width * share, rise) for share in (0.5, 0.25, 0.75) for rise in (-over, over)]
    anchors: tuple[Anchor, ...] = ("start", "end") if spot.x >= 0 else ("end", "start")
    for step, rise in steps:
        for anchor in anchors:
            x = spot.x + (step if anchor == "start" else -step)
            yield Label(text, x, spot.y + rise, anchor, width, height)


class _Board:
    """What stands on the map already, in strips as high as a line: only near ones are compared."""

    def __init__(self, spots: Sequence[Spot], lettering: Lettering) -> None:
        self._lettering = lettering
        self._reach = ceil(0.5 + lettering.dot / lettering.height)
        self._spots: dict[int, list[Spot]] = {}
        self._labels: dict[int, list[Label]] = {}
        for spot in spots:
            for strip in self._near(spot.y):
                self._spots.setdefault(strip, []).append(spot)

    def put(self, label: Label) -> None:
        """Remember a label that has found its place."""
        for strip in self._near(label.y):
            self._labels.setdefault(strip, []).append(label)

    def has_room(self, label: Label) -> bool:
        """Whether a label would cover neither the middle nor a dot nor another label."""
        if label.touches(0.0, 0.0, self._lettering.centre):
            return False
        here, dot = self._strip(label.y), self._lettering.dot
        start, end = label.left - dot, label.right + dot
        for spot in self._spots.get(here, ()):
            if start <= spot.x <= end and label.touches(spot.x, spot.y, dot):
                return False
        return not any(label.overlaps(other) for other in self._labels.get(here, ()))

    def _near(self, y: float) -> range:
        here = self._strip(y)
        return range(here - self._reach, here + self._reach + 1)

    def _strip(self, y: float) -> int:
        return floor(y / self._lettering.height)


def _on_the_rim(spots: dict[int, Spot], lettering: Lettering) -> dict[int, Label]:
    """Return labels outside the rim, in two columns that follow it, joined to their dots by lines.

    Where there are more than the columns hold, those nearest the centre come first.
    """
    most = lettering.slots
    wanted = list(spots)[: 2 * most]
    right = [place for place in wanted if spots[place].x >= 0]
    left = [place for place in wanted if spots[place].x < 0]
    right, left = right[:most] + left[most:], left[:most] + right[most:]
    return {
        **_column({place: spots[place] for place in right}, "start", lettering),
        **_column({place: spots[place] for place in left}, "end", lettering),
    }


def _column(spots: dict[int, Spot], anchor: Anchor, lettering: Lettering) -> dict[int, Label]:
    """Return one column's labels, top to bottom as their dots are, each as near as may be."""
    ordered = sorted(spots, key=lambda place: (_height_on_rim(spots[place]), place))
    column: dict[int, Label] = {}
    slot = -1
    for rank, place in enumerate(ordered):
        share = (_height_on_rim(spots[place]) / _OUTSIDE_RADIUS + 1) / 2
        nearest = max(round(share * (lettering.slots - 1)), slot + 1)
        slot = min(nearest, lettering.slots - len(ordered) + rank)
        column[place] = _rim_label(spots[place].name, slot, anchor, lettering)
    return column


def _height_on_rim(spot: Spot) -> float:
    """Return the height at which a ray from the centre through the dot meets the rim."""
    return _OUTSIDE_RADIUS * spot.y / (hypot(spot.x, spot.y) or 1.0)


def _rim_label(name: str, slot: int, anchor: Anchor, lettering: Lettering) -> Label:
    text, width = _cut(name, lettering)
    y = (slot - (lettering.slots - 1) / 2) * lettering.pitch
    inner_edge = max(abs(y) - lettering.height / 2, 0.0)
    x = max(sqrt(max(_OUTSIDE_RADIUS**2 - inner_edge**2, 0.0)), _LEAST_SIDE)
    side = x if anchor == "start" else -x
    return Label(text, side, y, anchor, width, lettering.height, has_leader=True)
