"""A week's heading in parts, which go on in the next line where they do not fit in one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.desktop.calendar.letters import Letters
    from netplanner.desktop.calendar.table import Week

_GAP = 12


class PartKind(Enum):
    """What a part of a heading says."""

    WEEK = auto()
    OVER_FULL = auto()
    LOAD = auto()


@dataclass(frozen=True)
class HeadingPart:
    """A part of a week's heading, and its place."""

    kind: PartKind
    text: str
    rect: QRect


def heading_of(week: Week, top: int, width: int, letters: Letters) -> tuple[HeadingPart, ...]:
    """Return the parts of a week's heading, set from the left."""
    found: list[HeadingPart] = []
    left, height = 0, letters.line + 2
    for kind, text, wide in _parts(week, letters):
        if left and left + wide > width:
            left, top = 0, top + height
        found.append(HeadingPart(kind, text, QRect(left, top, min(wide, width), height)))
        left += wide + _GAP
    return tuple(found)


def _parts(week: Week, letters: Letters) -> Iterator[tuple[PartKind, str, int]]:
    bold, small = QFontMetrics(letters.bold), QFontMetrics(letters.small)
    yield PartKind.WEEK, week.label, bold.horizontalAdvance(week.label) + 2
    if week.is_over_full:
        said = tr("Over-full")
        yield PartKind.OVER_FULL, said, letters.line + bold.horizontalAdvance(said) + 4
    yield PartKind.LOAD, week.load, small.horizontalAdvance(week.load) + 2
