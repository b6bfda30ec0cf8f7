"""How a person is painted in the list: the name, and below it in muted words what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate
from typing_extensions import override

from netplanner.desktop.lines_model import LINE_ROLE
from netplanner.desktop.looks.painted_rows import bold, paint_ground, small
from netplanner.desktop.parts import leading
from netplanner.desktop.people.person_words import PersonLine

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_PAD, _GAP = 8, 2
_Role = QPalette.ColorRole


class PersonDelegate(QStyledItemDelegate):
    """Paints with the palette's own colours, and so follows the theme."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        name = QFontMetrics(bold(option.font)).height()
        facts = QFontMetrics(small(option.font)).height()
        return QSize(200, name + facts + _GAP + 2 * _PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, PersonLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text has its own
        paint_ground(painter, option)
        _paint_words(painter, option, line)
        painter.restore()


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, line: PersonLine) -> None:
    box = option.rect.adjusted(_PAD + 2, _PAD, -_PAD - 2, -_PAD)
    name = bold(option.font)
    painter.setPen(option.palette.color(_Role.Text))
    _paint_line(painter, box, name, line.name)
    below = box.adjusted(0, QFontMetrics(name).height() + _GAP, 0, 0)
    painter.setPen(option.palette.color(_Role.PlaceholderText))
    _paint_line(painter, below, small(option.font), line.facts)


def _paint_line(painter: QPainter, box: QRect, font: QFont, text: str) -> None:
    painter.setFont(font)
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignTop | leading(), short)
