"""Where the names of zones stand on the rim of a ring map: word by word, upside down nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from math import degrees, pi, tau
from typing import TYPE_CHECKING

from netplanner.plan.ring_labels import RIM_RADIUS, text_width
from netplanner.plan.ring_map import point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.plan.ring_map import Sector

_RADIUS = (1.0 + RIM_RADIUS) / 2
_TIGHT = 0.86  # of the generous estimate of a word's width
_GAP_EM = 0.3


@dataclass(frozen=True)
class RimWord:
    """A word and its middle.

    Attributes:
        angle: how far it is turned clockwise, in degrees from 0 to 360.
    """

    text: str
    x: float
    y: float
    angle: float


def rim_words(name: str, sector: Sector, em: float) -> Iterator[RimWord]:
    """Yield as many words of a zone's name as its arc holds, in letters of a size."""
    middle = (sector.start + sector.end) / 2 % tau
    lower = pi / 2 < middle < 3 * pi / 2
    words = _fitting(name, (sector.end - sector.start) * _RADIUS / em)
    widths = [text_width(word) * em * _TIGHT / _RADIUS for word in words]
    gap = _GAP_EM * em / _RADIUS
    reached = -(sum(widths) + gap * (len(words) - 1)) / 2
    for word, width in zip(words, widths, strict=True):
        offset = reached + width / 2
        at = middle - offset if lower else middle + offset
        x, y = point(at, _RADIUS)
        yield RimWord(word, x, y, round((degrees(at) + (180 if lower else 0)) % 360, 1))
        reached += width + gap


def _fitting(name: str, ems: float) -> list[str]:
    """Return as many words of a name as an arc holds, with an ellipsis for the rest."""
    words = name.split()
    while words and text_width(" ".join(words)) > ems:
        words = words[:-1]
    if words == name.split():
        return words
    return [*words[:-1], f"{words[-1]}…"] if words else []
