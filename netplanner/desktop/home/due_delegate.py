"""How a due thing is painted: when, what, and in muted words which plan it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate
from typing_extensions import override

from netplanner.desktop.home.due_lines import DueLine
from netplanner.desktop.lines_model import LINE_ROLE
from netplanner.desktop.looks.marks import mirrored
from netplanner.desktop.looks.painted_rows import ROUND, bold, paint_focus, pointed_edge, row_box
from netplanner.desktop.parts import leading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
INSET = 6  # pixels before and after a line's words
_PAD, _GAP = 4, 12
_BETWEEN = 24  # pixels after the days
_MOST_FOR_DAYS, _FOR_PLANS = 0.4, 0.34  # of the width, and of what the days leave of it
_NARROW = 32  # lines of letters high
_Role = QPalette.ColorRole


class DueDelegate(QStyledItemDelegate):
    """Paints with the palette's own colours, and so follows the theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whens: frozenset[str] = frozenset()

    def make_room_for(self, lines: Iterable[DueLine]) -> None:
        """Give the days as much room as these lines need for theirs, and no more."""
        self._whens = frozenset(line.when for line in lines)

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
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text has its own
        _paint_ground(painter, option)
        _paint_words(painter, option, line, self._day_width(option))
        painter.restore()

    def _day_width(self, option: QStyleOptionViewItem) -> int:
        widest = max(map(option.fontMetrics.horizontalAdvance, self._whens), default=0)
        return widest + _BETWEEN


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    box = row_box(option)
    if option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(pointed_edge(option.palette))
        painter.setBrush(option.palette.color(_Role.AlternateBase))
        painter.drawRoundedRect(box, ROUND, ROUND)
    paint_focus(painter, option, box)


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, line: DueLine, day_width: int
) -> None:
    box = option.rect.adjusted(INSET, _PAD, -INSET, -_PAD)
    is_narrow = box.width() < _NARROW * option.fontMetrics.height()
    when = min(day_width, round(box.width() * _MOST_FOR_DAYS))
    plan = 0 if is_narrow else round((box.width() - when) * _FOR_PLANS)
    said = (
        (line.when, when, _Role.Text),
        (line.what, box.width() - when - plan, _Role.Text),
        (line.title, plan, _Role.PlaceholderText),
    )
    painter.setFont(option.font)
    start = box.left()
    for text, width, role in said:
        room = QRect(start, box.top(), width, box.height())
        painter.setPen(option.palette.color(role))
        if width:
            _paint_part(painter, option, room.adjusted(0, 0, -_GAP, 0), text)
        start += width


def _paint_part(painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str) -> None:
    short = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    aligned = Qt.AlignmentFlag.AlignVCenter | leading()
    painter.drawText(mirrored(option, box), aligned, short)
