"""A small note beside a card that is carried: the day it is over, and what that day would hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from netplanner.desktop.calendar.brush import Role
from netplanner.desktop.calendar.cards import GAP, PAD
from netplanner.desktop.calendar.letters import lines_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from netplanner.desktop.calendar.brush import Brush

_RADIUS = 6
_DAY, _LOAD = 0, 1  # the lines that warn of nothing


def paint_note(brush: Brush, said: tuple[str, ...], card: QRect, seen: QRect) -> None:
    """Paint what is said below or above a card, inside of what is seen.

    The first line is the day, the second what its week comes to; the others are warnings.
    """
    letters, rect = brush.letters, _note_at(brush, said, card, seen)
    brush.box(rect, _RADIUS, brush.pen(Role.Dark), brush.colour(Role.ToolTipBase))
    inside = rect.adjusted(PAD, PAD, -PAD, -PAD)
    for at, line in enumerate(said):
        font = letters.small if at == _LOAD else letters.bold
        height = letters.small_line if at == _LOAD else letters.line
        fitted = lines_of(line, font, inside.width(), 1)
        inside = brush.write_lines(inside, fitted, font, height, _ink(brush, at))


def _ink(brush: Brush, at: int) -> QColor:
    usual = {_DAY: Role.WindowText, _LOAD: Role.PlaceholderText}
    return brush.colour(usual[at]) if at in usual else brush.inks.over_full


def _note_at(brush: Brush, said: tuple[str, ...], card: QRect, seen: QRect) -> QRect:
    """Return a place for words: beneath a card, or over it where the room beneath is not seen."""
    letters = brush.letters
    bold, small = QFontMetrics(letters.bold), QFontMetrics(letters.small)
    widths = (
        (small if at == _LOAD else bold).horizontalAdvance(line) + 2 for at, line in enumerate(said)
    )
    width = min(max(widths) + 2 * PAD, seen.width())
    height = (len(said) - 1) * letters.line + letters.small_line + 2 * PAD
    place = QRect(card.left(), card.bottom() + 2 * GAP, width, height)
    if brush.is_mirrored:
        place.moveRight(card.right())
    if place.bottom() > seen.bottom():
        place.moveBottom(card.top() - 2 * GAP)
    place.moveLeft(max(seen.left(), min(place.left(), seen.right() - width)))
    return place
