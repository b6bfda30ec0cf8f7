"""How a card of the calendar is painted: whom it is about, how, how long, how much energy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPen

from netplanner.desktop.calendar.brush import Role
from netplanner.desktop.calendar.cards import GAP, PAD, dots_width
from netplanner.desktop.calendar.table import EntryKind
from netplanner.desktop.language import tr
from netplanner.desktop.looks.marks import paint_tick
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from netplanner.desktop.calendar.brush import Brush
    from netplanner.desktop.calendar.cards import Card

_RADIUS, _FOCUS, _LINE = 6, 2, 1.2
_MOST_ENERGY = 5


def paint_card(brush: Brush, card: Card, rect: QRect, *, is_current: bool) -> None:
    """Paint one entry of a day."""
    if card.entry.kind is EntryKind.ACTION:
        _paint_action(brush, card, rect, is_current=is_current)
    else:
        _paint_mark(brush, card, rect)


def paint_focus(brush: Brush, rect: QRect) -> None:
    """Paint the ring of the card that the keys are on."""
    brush.box(rect, _RADIUS, brush.pen(Role.Dark, _FOCUS), None)


def _paint_action(brush: Brush, card: Card, rect: QRect, *, is_current: bool) -> None:
    pen = brush.pen(Role.Highlight if is_current else Role.Mid)
    ground = brush.colour(Role.AlternateBase if is_current else Role.ToolTipBase)
    brush.box(rect, _RADIUS, pen, ground)
    muted = brush.colour(Role.PlaceholderText)
    ink = brush.colour(Role.WindowText) if card.entry.can_move else muted
    title = QFont(brush.letters.bold)
    title.setStrikeOut(card.entry.state is ActionState.DROPPED)
    letters, inside = brush.letters, rect.adjusted(PAD, PAD, -PAD, -PAD)
    inside = brush.write_lines(inside, card.title, title, letters.line, ink)
    inside = brush.write_lines(inside, card.detail, letters.small, letters.small_line, muted)
    _paint_facts(brush, card, inside)


def _paint_facts(brush: Brush, card: Card, rect: QRect) -> None:
    letters, ink = brush.letters, brush.colour(Role.WindowText)
    if card.entry.state is ActionState.DONE:
        size = letters.small_line
        sign = brush.started(rect, size)
        sign.setHeight(size)
        paint_tick(brush.painter, QRectF(sign), brush.colour(Role.Highlight))
        brush.write(brush.after(rect, size), tr("Done"), letters.small, ink)
    else:
        brush.write(rect, card.entry.takes, letters.small, ink)
    width = dots_width(card.dot)
    below = brush.started(rect.adjusted(0, letters.small_line, 0, 0), width)
    beside = brush.started(brush.after(rect, rect.width() - width), width)
    place = below if card.dots_below else beside
    middle = (letters.small_line - card.dot) / 2
    _paint_dots(brush, card, QPointF(place.left(), place.top() + middle))


def _paint_dots(brush: Brush, card: Card, corner: QPointF) -> None:
    painter, dot, ink = brush.painter, card.dot, brush.inks.energy
    painter.setPen(QPen(ink, _LINE))
    for number in range(_MOST_ENERGY):
        painter.setBrush(ink if number < card.entry.energy else QColor(Qt.GlobalColor.transparent))
        at = _MOST_ENERGY - 1 - number if brush.is_mirrored else number
        left = corner.x() + at * (dot + GAP) + 1
        painter.drawEllipse(QRectF(left, corner.y(), dot - 1, dot - 1))


def _paint_mark(brush: Brush, card: Card, rect: QRect) -> None:
    is_rest = card.entry.kind is EntryKind.REST
    pen = QPen(brush.inks.rest, 1) if is_rest else brush.pen(Role.Midlight)
    brush.box(rect, _RADIUS, pen, brush.inks.rest_ground if is_rest else None)
    ink = brush.inks.rest if is_rest else brush.colour(Role.WindowText)
    inside = rect.adjusted(PAD, PAD // 2, -PAD, 0)
    letters = brush.letters
    brush.write_lines(inside, card.title, letters.small, letters.small_line, ink)
