"""How a section's line is painted: a sign, its name, and its status in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate
from typing_extensions import override

from netplanner.desktop.lines_model import LINE_ROLE
from netplanner.desktop.looks.marks import mirrored, paint_tick, sign_size
from netplanner.desktop.looks.painted_rows import (
    ROUND,
    bold,
    paint_focus,
    pointed_edge,
    row_box,
    small,
)
from netplanner.desktop.wizard.outline import SectionLine, status_words
from netplanner.interview.progress import Status

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_MARGIN, _GAP = 8, 6
SIGN_EDGE = _MARGIN + 2  # pixels from the list's edge, which is 2 wide, to the signs
_ENDLESS = 10_000  # pixels
_WRAPS = Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
_Role = QPalette.ColorRole


class SectionDelegate(QStyledItemDelegate):
    """Paints with the palette's own colours, and so follows the theme."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE_ROLE)
        if not isinstance(line, SectionLine) or not isinstance(option.widget, QListView):
            return super().sizeHint(option, index)
        width = option.widget.viewport().width()
        box = _words_box(option, QRect(0, 0, width, _ENDLESS))
        label = QFontMetrics(bold(option.font)).boundingRect(box, _WRAPS, line.label)
        return QSize(width, label.height() + option.fontMetrics.height() + 2 * _MARGIN)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, SectionLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, line)
        inside = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = sign_size(option.font)
        top = inside.top() + max(0, (option.fontMetrics.height() - size) // 2)
        sign = QRectF(mirrored(option, QRect(inside.left(), top, size, size)))
        _paint_sign(painter, option.palette, sign, line.status)
        _paint_words(painter, option, mirrored(option, _words_box(option, option.rect)), line)
        painter.restore()


def _words_box(option: QStyleOptionViewItem, row: QRect) -> QRect:
    """Return where a row's words stand, in a language read from the left."""
    beside = sign_size(option.font) + _GAP
    return row.adjusted(_MARGIN + beside, _MARGIN, -_MARGIN, -_MARGIN)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, line: SectionLine) -> None:
    palette = option.palette
    box = row_box(option)
    painter.setPen(Qt.PenStyle.NoPen)
    if line.is_current:
        painter.setBrush(palette.color(_Role.AlternateBase))
        painter.setPen(palette.color(_Role.Highlight))
        painter.drawRoundedRect(box, ROUND, ROUND)
    elif option.state & QStyle.StateFlag.State_MouseOver and line.page:
        painter.setPen(pointed_edge(palette))
        painter.setBrush(palette.color(_Role.ToolTipBase))
        painter.drawRoundedRect(box, ROUND, ROUND)
    paint_focus(painter, option, box)


def _paint_sign(painter: QPainter, palette: QPalette, box: QRectF, status: Status) -> None:
    """Paint an empty, half or full circle, or one with an exclamation mark."""
    begun = status in (Status.IN_PROGRESS, Status.DONE)
    edge = palette.color(_Role.Highlight if begun else _Role.Mid)
    painter.setPen(QPen(edge, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status is Status.DONE:
        painter.setBrush(edge)
    painter.drawEllipse(box)
    if status is Status.IN_PROGRESS:
        painter.setBrush(edge)
        painter.drawPie(box, 90 * 16, 180 * 16)
    if status is Status.DONE:
        paint_tick(painter, box, palette.color(_Role.BrightText))
    if status is Status.NEEDS_ATTENTION:
        painter.setPen(palette.color(_Role.WindowText))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, line: SectionLine
) -> None:
    painter.setFont(bold(option.font) if line.is_current else option.font)
    painter.setPen(option.palette.color(_Role.WindowText))
    painter.drawText(box, _WRAPS, line.label)
    painter.setFont(small(option.font))
    painter.setPen(option.palette.color(_Role.PlaceholderText))
    painter.drawText(box, Qt.AlignmentFlag.AlignBottom, status_words(line.status))
