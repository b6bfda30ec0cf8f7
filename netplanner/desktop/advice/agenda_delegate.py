"""How a row of the agenda is painted: the day, what to do, and how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QStyledItemDelegate
from typing_extensions import override

from netplanner.desktop.advice.agenda import AgendaRow, RowKind
from netplanner.desktop.lines_model import LINE_ROLE
from netplanner.desktop.looks.marks import mirrored, paint_tick, sign_size
from netplanner.desktop.looks.painted_rows import ROUND, bold, paint_ground, row_box, small
from netplanner.desktop.looks.theme import HEADING
from netplanner.desktop.parts import leading

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_Role = QPalette.ColorRole
_PAD, _GAP = 8, 12
_DAY_EM = 7
_ENDLESS = 10_000  # pixels
_WRAP = Qt.TextFlag.TextWordWrap
"""Room for one wrapped text is measured and painted with the same flags."""


class AgendaDelegate(QStyledItemDelegate):
    """Paints with the palette's own colours, and days of rest in inks of their own.

    Attributes:
        rest_ink, rest_ground: the colours of a day of rest.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rest_ink, self.rest_ground = QColor(), QColor()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(LINE_ROLE)
        if not isinstance(row, AgendaRow):
            return super().sizeHint(option, index)
        width = option.rect.width()
        if row.kind is RowKind.WEEK:
            return QSize(width, QFontMetrics(_heading(option.font)).height() + 3 * _PAD)
        room = _text_box(option, QRect(0, 0, width, 0), index).width()
        what = option.fontMetrics.boundingRect(0, 0, room, 9999, _WRAP, row.what).height()
        letters = QFontMetrics(small(option.font))
        facts = (
            letters.boundingRect(0, 0, room, 9999, _WRAP, row.facts).height() if row.facts else 0
        )
        return QSize(width, what + facts + 2 * _PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(LINE_ROLE)
        if not isinstance(row, AgendaRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text has its own
        if row.kind is RowKind.WEEK:
            _paint_week(painter, option, row)
        else:
            if row.kind is RowKind.REST:
                self._paint_rest(painter, option)
            paint_ground(painter, option)
            _paint_tick(painter, option, index)
            ink = self.rest_ink if row.kind is RowKind.REST else _ink_of(option, row)
            _paint_row(painter, option, index, row, ink)
        painter.restore()

    def _paint_rest(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.rest_ground)
        painter.drawRoundedRect(row_box(option), ROUND, ROUND)

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tick with a press of the box, or with Space."""
        role = Qt.ItemDataRole.CheckStateRole
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            edge = QRect(option.rect)
            edge.setWidth(_PAD + _tick_room(option, index))
            pressed = mirrored(option, edge).contains(event.position().toPoint())
        return pressed and model.setData(index, not index.data(role), role)


def _height(letters: QFontMetrics, room: int, text: str) -> int:
    return letters.boundingRect(0, 0, room, _ENDLESS, _WRAP, text).height()


def _heading(font: QFont) -> QFont:
    made = bold(font)
    made.setPointSizeF(font.pointSizeF() * (1 + HEADING) / 2)
    return made


def _tick_room(option: QStyleOptionViewItem, index: Index) -> int:
    has_tick = index.data(Qt.ItemDataRole.CheckStateRole) is not None
    return sign_size(option.font) + _GAP if has_tick else 0


def _text_box(option: QStyleOptionViewItem, rect: QRect, index: Index) -> QRect:
    day = _DAY_EM * option.fontMetrics.height() * 3 // 4
    return rect.adjusted(_PAD + _tick_room(option, index) + day + _GAP, _PAD, -_PAD, -_PAD)


def _paint_week(painter: QPainter, option: QStyleOptionViewItem, row: AgendaRow) -> None:
    painter.setFont(_heading(option.font))
    painter.setPen(option.palette.color(_Role.WindowText))
    box = option.rect.adjusted(_PAD, 0, -_PAD, -_PAD)
    painter.drawText(box, leading() | Qt.AlignmentFlag.AlignBottom, row.day)
    painter.setPen(option.palette.color(_Role.Midlight))
    edge = option.rect.bottom() - 1
    painter.drawLine(option.rect.left(), edge, option.rect.right(), edge)


def _paint_tick(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    if state is None:
        return
    is_done = state == Qt.CheckState.Checked
    palette = option.palette
    size = sign_size(option.font)
    corner = QPoint(option.rect.left() + _PAD, option.rect.top() + _PAD)
    box = QRectF(mirrored(option, QRect(corner, QSize(size, size))))
    painter.setPen(QPen(palette.color(_Role.Highlight if is_done else _Role.Mid), 2))
    painter.setBrush(palette.color(_Role.Highlight if is_done else _Role.ToolTipBase))
    painter.drawRoundedRect(box, 4, 4)
    if is_done:
        paint_tick(painter, box, palette.color(_Role.BrightText))


def _ink_of(option: QStyleOptionViewItem, row: AgendaRow) -> QColor:
    return option.palette.color(_Role.PlaceholderText if row.is_done else _Role.WindowText)


def _paint_row(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, row: AgendaRow, ink: QColor
) -> None:
    box = _text_box(option, option.rect, index)
    start = option.rect.left() + _PAD + _tick_room(option, index)
    day = mirrored(option, QRect(start, box.top(), box.left() - start, box.height()))
    box = mirrored(option, box)
    painter.setFont(option.font)
    painter.setPen(ink)
    painter.drawText(day, leading() | Qt.AlignmentFlag.AlignTop, row.day)
    letters = QFont(option.font)
    letters.setStrikeOut(row.is_done)
    painter.setFont(letters)
    painter.drawText(box, leading().value | _WRAP.value, row.what)
    painter.setFont(small(option.font))
    painter.setPen(option.palette.color(_Role.PlaceholderText))
    below = leading() | Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, below.value | _WRAP.value, row.facts)
