"""The ring map as lines, discs and words on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.plan.ring_labels import RIM_RADIUS
from netplanner.plan.ring_map import CENTRE_RADIUS, DOT_RADIUS, point
from netplanner.plan.ring_rim import rim_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.plan.ring_map import Dot, RingMap, Sector
    from netplanner.report.wording.ring import RingWords

_WIDEST_MM = 174.0
_RADIUS_MM = 52.0
_RIM_EM = 0.052
_LEAD = 0.012
_MARGIN = 0.02


@dataclass(frozen=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Word:
    """A text and where it stands: its left end, its right end or its middle, half-way up.

    Attributes:
        x: from the left edge, but from the right edge for the anchor "end".
        angle: how far it is turned, in degrees.
    """

    text: str
    x: float
    y: float
    anchor: str = "middle"
    angle: float = 0.0


@dataclass(frozen=True)
class Mark:
    """A person's dot."""

    tie: str
    x: float
    y: float


@dataclass(frozen=True)
class RingDrawing:
    """Everything that is drawn, from the ground up; in millimetres from the upper left corner.

    Attributes:
        x, y: the middle of the map; bands: the radii of the rings, the outermost first.
        rim_size, name_size: the size of the letters.
    """

    width: float
    height: float
    x: float
    y: float
    bands: tuple[float, ...]
    centre: float
    dot: float
    spokes: tuple[Line, ...]
    leaders: tuple[Line, ...]
    marks: tuple[Mark, ...]
    rim: tuple[Word, ...]
    rim_size: float
    names: tuple[Word, ...]
    name_size: float


@dataclass(frozen=True)
class _Sheet:
    """Turns places of the map into millimetres."""

    side: float
    end: float

    @property
    def radius(self) -> float:
        return min(_RADIUS_MM, _WIDEST_MM / (2 * self.side))

    def length(self, length: float) -> float:
        return round(length * self.radius, 2)

    def x(self, x: float) -> float:
        return self.length(x + self.side)

    def y(self, y: float) -> float:
        return self.length(y + self.end)

    def line(self, start: tuple[float, float], stop: tuple[float, float]) -> Line:
        return Line(self.x(start[0]), self.y(start[1]), self.x(stop[0]), self.y(stop[1]))


def ring_drawing(words: RingWords) -> RingDrawing:
    """Return the drawing of a ring map."""
    places = words.places
    sheet = _sheet_for(places)
    rim_em = max(_RIM_EM, places.em * 0.8)
    named = zip(words.zones, places.sectors, strict=True)
    return RingDrawing(
        width=sheet.length(2 * sheet.side),
        height=sheet.length(2 * sheet.end),
        x=sheet.x(0.0),
        y=sheet.y(0.0),
        bands=tuple(sheet.length(ring.outer) for ring in reversed(places.rings)),
        centre=sheet.length(CENTRE_RADIUS),
        dot=sheet.length(DOT_RADIUS),
        spokes=tuple(_spokes(places, sheet)),
        leaders=tuple(_leaders(places.dots, sheet)),
        marks=tuple(Mark(dot.tie, sheet.x(dot.x), sheet.y(dot.y)) for dot in places.dots),
        rim=tuple(
            word for name, sector in named for word in _rim_words(name, sector, rim_em, sheet)
        ),
        rim_size=sheet.length(rim_em),
        names=tuple(_names(places.dots, sheet)),
        name_size=sheet.length(places.em),
    )


def _sheet_for(places: RingMap) -> _Sheet:
    labels = [dot.label for dot in places.dots if dot.label]
    side = max([RIM_RADIUS, *(max(-label.left, label.right) for label in labels)])
    end = max([RIM_RADIUS, *(abs(label.y) + label.height / 2 for label in labels)])
    return _Sheet(side + _MARGIN, end + _MARGIN)


def _spokes(places: RingMap, sheet: _Sheet) -> Iterator[Line]:
    for sector in places.sectors if len(places.sectors) > 1 else ():
        yield sheet.line(point(sector.start, CENTRE_RADIUS), point(sector.start, 1.0))


def _rim_words(name: str, sector: Sector, em: float, sheet: _Sheet) -> Iterator[Word]:
    for word in rim_words(name, sector, em):
        yield Word(word.text, sheet.x(word.x), sheet.y(word.y), angle=word.angle)


def _leaders(dots: tuple[Dot, ...], sheet: _Sheet) -> Iterator[Line]:
    for dot in dots:
        if dot.label and dot.label.has_leader:
            lead = -_LEAD if dot.label.anchor == "start" else _LEAD
            yield sheet.line((dot.x, dot.y), (dot.label.x + lead, dot.label.y))


def _names(dots: tuple[Dot, ...], sheet: _Sheet) -> Iterator[Word]:
    for label in (dot.label for dot in dots if dot.label):
        x = label.x if label.anchor == "start" else -label.x
        yield Word(label.text, sheet.x(x), sheet.y(label.y), label.anchor)
