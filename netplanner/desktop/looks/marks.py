"""Small signs that delegates paint: a tick, sized with the letters beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontInfo, QPen
from PySide6.QtWidgets import QStyle

from netplanner.desktop.looks.sizes import grown

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QRectF
    from PySide6.QtGui import QColor, QFont, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

SIGN = 16  # pixels, beside usual letters
_TICK = ((0.26, 0.53), (0.44, 0.71), (0.74, 0.33))  # shares of a sign's width and height


def sign_size(font: QFont) -> int:
    """Return how many pixels a sign beside letters of a font takes."""
    return grown(SIGN, QFontInfo(font).pixelSize())


def mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Return where a part of a row stands in the direction that one reads in."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def paint_tick(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Paint a tick into a box."""
    painter.setPen(QPen(ink, box.width() / 10))
    corners = (QPointF(x * box.width(), y * box.height()) for x, y in _TICK)
    painter.drawPolyline([box.topLeft() + corner for corner in corners])
