"""What the dots of a ring map mean: each shape with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from typing_extensions import override

from netplanner.desktop.parts import em, words
from netplanner.desktop.ring.inks import Inks, shape
from netplanner.desktop.ring.map_words import tie_words
from netplanner.plan.codes import TieKind

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_RADIUS_SHARE = 0.36  # of the letters beside it


class TieMark(QWidget):
    """One dot; the sheet sets the ink of people one has not met."""

    def __init__(self, tie: TieKind) -> None:
        super().__init__()
        self._tie = tie
        self._new_ink = QColor()
        side = round(1.3 * em(self))
        self.setFixedSize(QSize(side, side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.rect().center())
        radius, inks = _RADIUS_SHARE * em(self), Inks(QApplication.palette(), self._new_ink)
        painter.setPen(inks.edge(self._tie, radius))
        painter.setBrush(inks.fill(self._tie))
        painter.drawPath(shape(self._tie, radius))

    def _read_ink(self) -> QColor:
        return self._new_ink

    def _set_ink(self, ink: QColor) -> None:
        self._new_ink = ink
        self.update()

    new_ink = Property(QColor, _read_ink, _set_ink)


class Legend(QWidget):
    """All kinds of dots."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, tie in enumerate(TieKind):
            grid.addWidget(TieMark(tie), row, 0)
            grid.addWidget(words(tie_words(tie), "hint"), row, 1)
