"""What a small card of the calendar says, line by line, and how high it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from netplanner.desktop.calendar.letters import lines_of
from netplanner.desktop.calendar.table import EntryKind

if TYPE_CHECKING:
    from netplanner.desktop.calendar.letters import Letters
    from netplanner.desktop.calendar.table import Entry

PAD, GAP = 6, 2
_TITLE_LINES, _DETAIL_LINES = 2, 2
_DOTS = 5


@dataclass(frozen=True)
class Card:
    """An entry in lines; the energy is drawn beside how long it takes, or in a line of its own."""

    entry: Entry
    title: tuple[str, ...]
    detail: tuple[str, ...]
    height: int
    dot: int = 0
    dots_below: bool = False


def card_of(entry: Entry, width: int, letters: Letters) -> Card:
    """Return the card of an entry that is so many pixels wide."""
    room = width - 2 * PAD
    if entry.kind is not EntryKind.ACTION:
        lines = lines_of(entry.title, letters.small, room, _TITLE_LINES + 1)
        return Card(entry, lines, (), len(lines) * letters.small_line + PAD)
    title = lines_of(entry.title, letters.bold, room, _TITLE_LINES)
    detail = lines_of(entry.detail, letters.small, room, _DETAIL_LINES) if entry.detail else ()
    dot = letters.small_line // 2
    said = QFontMetrics(letters.small).horizontalAdvance(entry.takes)
    dots_below = said + PAD + dots_width(dot) > room
    height = len(title) * letters.line + (len(detail) + 1 + dots_below) * letters.small_line
    return Card(entry, title, detail, height + 2 * PAD, dot, dots_below)


def dots_width(dot: int) -> int:
    """Return how wide five circles are."""
    return _DOTS * (dot + GAP)
