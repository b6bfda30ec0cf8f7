"""The ring map as lines, discs and words on paper: a hundred units to the map's radius."""

from __future__ import annotations

from dataclasses import dataclass
from math import degrees, pi, tau
from typing import TYPE_CHECKING

from netplanner.plan.ring_labels import RIM_RADIUS, text_width
from netplanner.plan.ring_map import CENTRE_RADIUS, DOT_RADIUS, point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.plan.ring_map import Dot, RingMap, Sector
    from netplanner.report.wording.ring import RingWords

_UNIT = 100
_WIDEST_MM = 174.0
_UNIT_MM = 0.52
_RIM_EM = 0.052
_LEAD = 0.012


@dataclass(frozen=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class RimWord:
    """A word of a zone's name, turned to follow the rim; the angle is in degrees."""

    text: str
    x: float
    y: float
    angle: float


@dataclass(frozen=True)
class Name:
    """A person's name and where its text begins or ends."""

    text: str
    x: float
    y: float
    anchor: str


@dataclass(frozen=True)
class Mark:
    """A person's dot."""

    tie: str
    x: float
    y: float


@dataclass(frozen=True)
class RingDrawing:
    """Everything that is drawn, from the ground up.

    Attributes:
        view: the SVG's viewBox; width, height: in millimetres.
        bands: the radii of the rings, the outermost first.
    """

    view: str
    width: float
    height: float
    bands: tuple[float, ...]
    centre: float
    dot: float
    spokes: tuple[Line, ...]
    rim: tuple[RimWord, ...]
    rim_size: float
    leaders: tuple[Line, ...]
    marks: tuple[Mark, ...]
    names: tuple[Name, ...]
    name_size: float


def ring_drawing(words: RingWords) -> RingDrawing:
    """Return the drawing of a ring map."""
    places = words.places
    left, top, right, bottom = _bounds(places)
    unit = min(_UNIT_MM, _WIDEST_MM / (right - left))
    named = zip(words.zones, places.sectors, strict=True)
    return RingDrawing(
        view=f"{left:.0f} {top:.0f} {right - left:.0f} {bottom - top:.0f}",
        width=round((right - left) * unit, 1),
        height=round((bottom - top) * unit, 1),
        bands=tuple(_scaled(ring.outer) for ring in reversed(places.rings)),
        centre=_scaled(CENTRE_RADIUS),
        dot=_scaled(DOT_RADIUS),
        spokes=tuple(_spokes(places)),
        rim=tuple(word for name, sector in named for word in _rim_words(name, sector)),
        rim_size=_scaled(max(_RIM_EM, places.em * 0.8)),
        leaders=tuple(_leaders(places.dots)),
        marks=tuple(Mark(dot.tie, _scaled(dot.x), _scaled(dot.y)) for dot in places.dots),
        names=tuple(_names(places)),
        name_size=_scaled(places.em),
    )


def _scaled(length: float) -> float:
    return round(length * _UNIT, 2)


def _bounds(places: RingMap) -> tuple[float, float, float, float]:
    labels = [dot.label for dot in places.dots if dot.label]
    side = max([RIM_RADIUS, *(max(-label.left, label.right) for label in labels)])
    end = max([RIM_RADIUS, *(abs(label.y) + label.height / 2 for label in labels)])
    return (-_scaled(side) - 1, -_scaled(end) - 1, _scaled(side) + 1, _scaled(end) + 1)


def _spokes(places: RingMap) -> Iterator[Line]:
    if len(places.sectors) == 1:
        return
    for sector in places.sectors:
        inner, outer = point(sector.start, CENTRE_RADIUS), point(sector.start, 1.0)
        yield Line(*map(_scaled, (*inner, *outer)))


def _rim_words(name: str, sector: Sector) -> Iterator[RimWord]:
    """Yield a zone's name word by word along the rim, upside down nowhere."""
    radius = (1.0 + RIM_RADIUS) / 2
    middle = (sector.start + sector.end) / 2 % tau
    lower = pi / 2 < middle < 3 * pi / 2
    words = _fitting(name, (sector.end - sector.start) * radius)
    widths = [text_width(word) * _RIM_EM * 0.86 / radius for word in words]
    gap = 0.3 * _RIM_EM / radius
    angle = -(sum(widths) + gap * (len(words) - 1)) / 2
    for word, width in zip(words, widths, strict=True):
        offset = angle + width / 2
        at = middle - offset if lower else middle + offset
        turned = degrees(at) + (180 if lower else 0)
        x, y = point(at, radius)
        yield RimWord(word, _scaled(x), _scaled(y), round(turned % 360, 1))
        angle += width + gap


def _fitting(name: str, length: float) -> list[str]:
    """Return as many words of a name as an arc holds, with an ellipsis for the rest."""
    words = name.split()
    while words and text_width(" ".join(words)) * _RIM_EM > length:
        words = words[:-1]
    return words if words == name.split() else [*words[:-1], f"{words[-1]}…"] if words else []


def _leaders(dots: tuple[Dot, ...]) -> Iterator[Line]:
    for dot in dots:
        if dot.label and dot.label.has_leader:
            lead = -_LEAD if dot.label.anchor == "start" else _LEAD
            yield Line(*map(_scaled, (dot.x, dot.y, dot.label.x + lead, dot.label.y)))


def _names(places: RingMap) -> Iterator[Name]:
    for dot in places.dots:
        if dot.label:
            baseline = dot.label.y + 0.34 * places.em
            yield Name(dot.label.text, _scaled(dot.label.x), _scaled(baseline), dot.label.anchor)
