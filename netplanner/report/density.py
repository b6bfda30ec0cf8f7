"""How closely the first page has to be set, so that it stays one page.

The estimate is in millimetres, from counts of letters; where it is wrong the page goes on overleaf.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netplanner.report.material import Paper
    from netplanner.report.wording.summary import SummaryWords

_PAGE_MM = {"a4": 265.0, "letter": 247.0}
_HEADING_LINES = 2.4
_SCALE_LINES = 2.6
_PARAGRAPH_GAP_LINES = 0.25


@dataclass(frozen=True)
class Density:
    """One way to set the columns: a line's height in millimetres, and how many letters it holds."""

    name: str
    line: float
    letters: int

    def lines(self, texts: Iterable[str]) -> float:
        """Return how many lines some paragraphs take; one without a letter takes none."""
        filled = (text for text in texts if text)
        return sum(ceil(len(text) / self.letters) + _PARAGRAPH_GAP_LINES for text in filled)


_DENSITIES = (Density("airy", 5.3, 43), Density("usual", 4.8, 46), Density("dense", 4.25, 50))
_TIGHTEST = Density("tight", 3.8, 54)


@dataclass(frozen=True)
class SummaryLayout:
    """How the first page is set, and in which of its columns the promise has room."""

    density: str
    promise_is_left: bool


def summary_layout(words: SummaryWords, paper: Paper) -> SummaryLayout:
    """Return the airiest layout in which the first page stays one page, else the tightest."""
    for density in _DENSITIES:
        layout, height = _set(words, density)
        if height <= _PAGE_MM[paper]:
            return layout
    return _set(words, _TIGHTEST)[0]


def _set(words: SummaryWords, density: Density) -> tuple[SummaryLayout, float]:
    """Return the layout in one density, and how high the page becomes."""
    left = density.lines(_left(words)) + 3 * _HEADING_LINES
    right = density.lines(_right(words)) + 2 * _HEADING_LINES + _SCALE_LINES
    promise = density.lines((words.promise,)) + _HEADING_LINES
    columns = max(left, right, min(left, right) + promise)
    return SummaryLayout(density.name, left < right), _head(words) + columns * density.line


def _head(words: SummaryWords) -> float:
    what = words.step.what if words.step else ""
    rows = ((words.title, 34, 10.5), (words.aim, 66, 6.9), (what, 60, 6.5))
    return 48.0 + sum(ceil(len(text) / letters) * height for text, letters, height in rows)


def _left(words: SummaryWords) -> Iterator[str]:
    yield from words.purposes
    yield from (f"{field.label} {field.text}" for field in (*words.why, *words.dates))
    for zone in words.zones:
        yield from (zone.name, zone.aim, f"{zone.known} {zone.rules_label} {'; '.join(zone.rules)}")


def _right(words: SummaryWords) -> Iterator[str]:
    yield from (bar.label for bar in words.budget.bars)
    yield from (f"{field.label} {field.text}" for field in words.budget.limits)
    yield from words.preference.words
    yield from (words.preference.used, words.preference.changed)
