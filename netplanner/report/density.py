"""How closely the first page has to be set, so that it stays one page.

The estimate is in millimetres, from counts of letters; where it is wrong the page goes on overleaf.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.report.wording.summary import SummaryWords

_PAGE_MM = 240.0
_HEADING_LINES = 2


@dataclass(frozen=True)
class Density:
    """One way to set the columns: a line's height in millimetres, and how many letters it holds."""

    name: str
    line: float
    letters: int

    def lines(self, texts: Iterator[str]) -> int:
        """Return how many lines some paragraphs take."""
        return sum(max(ceil(len(text) / self.letters), 1) for text in texts)


_DENSITIES = (Density("airy", 5.3, 43), Density("usual", 4.85, 46))
_DENSE = Density("dense", 4.3, 50)


def summary_density(words: SummaryWords) -> str:
    """Return the name of the airiest setting in which the first page stays one page."""
    head = _head(words)
    for density in _DENSITIES:
        columns = max(density.lines(_left(words)), density.lines(_right(words)))
        if head + columns * density.line <= _PAGE_MM:
            return density.name
    return _DENSE.name


def _head(words: SummaryWords) -> float:
    what = words.step.what if words.step else ""
    rows = ((words.title, 34, 11.0), (words.aim, 66, 7.0), (what, 60, 6.8))
    return 45.0 + sum(ceil(len(text) / letters) * height for text, letters, height in rows)


def _left(words: SummaryWords) -> Iterator[str]:
    yield from [""] * (3 * _HEADING_LINES)
    yield from words.purposes
    yield from (f"{field.label} {field.text}" for field in (*words.why, *words.dates))
    for zone in words.zones:
        yield from (zone.name, zone.aim, f"{zone.known} {zone.rules_label} {'; '.join(zone.rules)}")


def _right(words: SummaryWords) -> Iterator[str]:
    yield from [""] * (3 * _HEADING_LINES + 2)
    yield from (bar.text for bar in words.budget.bars)
    yield from (f"{field.label} {field.text}" for field in words.budget.limits)
    yield from words.preference.words
    yield from (words.preference.used, words.preference.changed, words.promise)
