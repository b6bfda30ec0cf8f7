"""What painted rows share: letters, what lies under a row, and the ring around one in focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPalette, QPen
from PySide6.QtWidgets import QStyle

from netplanner.desktop.looks.theme import HINT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

ROUND = 6  # pixels: the radius of a row's corners
_RING, _STARK_RING = 2, 3  # pixels, the second where no tint tells what is chosen


def bold(font: QFont) -> QFont:
    """Return a font for what a row is about."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def small(font: QFont) -> QFont:
    """Return a font for what is said beside it, as small as the hints of a page."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * HINT)
    return made


def row_box(option: QStyleOptionViewItem) -> QRectF:
    """Return the box of a row inside its edge."""
    return QRectF(option.rect).adjusted(1, 1, -1, -1)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what lies under a row: an edge where it is chosen, a tint there or under the mouse."""
    box, state = row_box(option), option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        edge = QPen(option.palette.color(QPalette.ColorRole.Highlight), 1)
        painter.setPen(edge if chosen else pointed_edge(option.palette))
        painter.setBrush(option.palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(box, ROUND, ROUND)
    paint_focus(painter, option, box)


def pointed_edge(palette: QPalette) -> QPen:
    """Return the edge of a row under the mouse: none, but a dotted one where no tint shows."""
    style = Qt.PenStyle.NoPen if has_tints(palette) else Qt.PenStyle.DotLine
    return QPen(palette.color(QPalette.ColorRole.Mid), 1, style)


def has_tints(palette: QPalette) -> bool:
    """Return whether a theme has soft fills; high contrast has none."""
    tint, ground = QPalette.ColorRole.AlternateBase, QPalette.ColorRole.Base
    return palette.color(tint) != palette.color(ground)


def paint_focus(
    painter: QPainter, option: QStyleOptionViewItem, box: QRectF, radius: int = ROUND
) -> None:
    """Paint a ring around a row, where it has the focus; a wider one grows inwards."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        width = _RING if has_tints(option.palette) else _STARK_RING
        inwards = (width - _RING) / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Dark), width))
        ring = box.adjusted(inwards, inwards, -inwards, -inwards)
        painter.drawRoundedRect(ring, radius, radius)
