"""How a due thing is painted: when, what, and in muted words which plan it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate
from typing_extensions import override

from netplanner.desktop.home.due_lines import DueLine
from netplanner.desktop.looks.marks import mirrored
from netplanner.desktop.looks.painted_rows import ROUND, bold, paint_focus, row_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_PAD, _GAP = 4, 12
_SHARES = (0.24, 0.48, 0.28)  # of the width: when, what, and the plan's title
_NARROW_SHARES = (0.38, 0.62, 0.0)
_NARROW = 32  # lines of letters high
_Role = QPalette.ColorRole


class DueDelegate(QStyledItemDelegate):
    """Paints with the palette's own colours, and so follows the theme."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(bold(option.font)).height() + 2 * _PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, DueLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        _paint_words(painter, option, line)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    box = row_box(option)
    if option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(_Role.AlternateBase))
        painter.drawRoundedRect(box, ROUND, ROUND)
    paint_focus(painter, option, box)


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, line: DueLine) -> None:
    box = option.rect.adjusted(_PAD + 2, _PAD, -_PAD - 2, -_PAD)
    is_narrow = box.width() < _NARROW * option.fontMetrics.height()
    when, what, plan = _NARROW_SHARES if is_narrow else _SHARES
    said = (
        (line.when, when, _Role.Text),
        (line.what, what, _Role.Text),
        (line.title, plan, _Role.PlaceholderText),
    )
    painter.setFont(option.font)
    start = box.left()
    for text, share, role in said:
        room = QRect(start, box.top(), round(box.width() * share), box.height())
        painter.setPen(option.palette.color(role))
        if share:
            _paint_part(painter, option, room.adjusted(0, 0, -_GAP, 0), text)
        start += room.width()


def _paint_part(painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str) -> None:
    short = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(mirrored(option, box), aligned, short)
