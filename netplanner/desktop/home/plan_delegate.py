"""How a saved plan is painted: a card with its title and what home says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate
from typing_extensions import override

from netplanner.desktop.home.plan_lines import PlanLine
from netplanner.desktop.lines_model import LINE_ROLE
from netplanner.desktop.looks.marks import mirrored
from netplanner.desktop.looks.painted_rows import bold, has_tints, paint_focus
from netplanner.desktop.parts import leading, trailing

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_MARGIN, _GAP, _BETWEEN, _RADIUS = 14, 4, 8, 10
_LINES = 3  # below the title
_Role = QPalette.ColorRole


class PlanDelegate(QStyledItemDelegate):
    """Paints with the palette's own colours, and so follows the theme."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, facts = (
            QFontMetrics(_title_letters(option.font)).height(),
            option.fontMetrics.height(),
        )
        return QSize(320, title + _LINES * (facts + _GAP) + 2 * _MARGIN + _BETWEEN)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, PlanLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text has its own
        box = option.rect.adjusted(2, 2, -2, -_BETWEEN)
        _paint_card(painter, option, box)
        _paint_words(painter, option, box.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), line)
        if line.share is not None:
            _paint_share(painter, option, box, line.share)
        painter.restore()


def _title_letters(font: QFont) -> QFont:
    letters = bold(font)
    letters.setPointSizeF(font.pointSizeF() * 1.1)
    return letters


def _paint_card(painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
    state, palette = option.state, option.palette
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    painter.setBrush(palette.color(_Role.AlternateBase if chosen else _Role.ToolTipBase))
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    edge = _Role.Highlight if chosen else _Role.Mid if hovered else _Role.Midlight
    painter.setPen(QPen(palette.color(edge), 2 if chosen and not has_tints(palette) else 1))
    painter.drawRoundedRect(QRectF(box), _RADIUS, _RADIUS)
    paint_focus(painter, option, QRectF(box), _RADIUS)


def _paint_share(painter: QPainter, option: QStyleOptionViewItem, box: QRect, share: float) -> None:
    """Paint how much is done as a bar along the card's foot; the words beside it say it too.

    What is open is a thin line where a pale bar would be as bright as what is done.
    """
    whole = QRect(box.left() + _MARGIN, box.bottom() - 7, box.width() - 2 * _MARGIN, 3)
    done = QRect(whole.topLeft(), QSize(round(whole.width() * share), whole.height()))
    whole = whole if has_tints(option.palette) else whole.adjusted(0, 1, 0, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    for bar, role in ((whole, _Role.Midlight), (done, _Role.Highlight)):
        painter.setBrush(option.palette.color(role))
        painter.drawRoundedRect(QRectF(mirrored(option, bar)), 1.5, 1.5)


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, line: PlanLine
) -> None:
    letters = _title_letters(option.font)
    metrics = QFontMetrics(letters)
    changed = option.fontMetrics.horizontalAdvance(line.changed)
    painter.setFont(letters)
    painter.setPen(option.palette.color(_Role.Text))
    room = box.width() - changed - 2 * _MARGIN
    title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, Qt.AlignmentFlag.AlignTop | leading(), title)
    painter.setFont(option.font)
    painter.setPen(option.palette.color(_Role.PlaceholderText))
    right = Qt.AlignmentFlag.AlignTop | trailing()
    painter.drawText(box, right, line.changed)
    below = box.adjusted(0, metrics.height() + _GAP, 0, 0)
    for said in (line.found or line.purposes, line.next_action, line.progress):
        if said:
            short = option.fontMetrics.elidedText(said, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(below, leading(), short)
            below.translate(0, option.fontMetrics.height() + _GAP)
