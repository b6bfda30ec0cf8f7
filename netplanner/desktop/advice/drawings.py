"""Small drawings beside their words: energy as circles, a budget as a bar.

Their inks are Qt properties, which the theme's sheet sets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from netplanner.desktop.looks.sizes import grown
from netplanner.desktop.parts import em

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MOST = 5
_DOT, _GAP, _BAR = 10, 4, 12  # pixels
_LEAST_EM = 5


def painter_of(drawing: QWidget) -> QPainter:
    """Return what a drawing is painted with, from the edge where one begins to read."""
    painter = QPainter(drawing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if drawing.isRightToLeft():
        painter.translate(drawing.width(), 0)
        painter.scale(-1, 1)
    return painter


class EnergyCircles(QWidget):
    """Five small circles, as many of them filled as something takes energy."""

    def __init__(self) -> None:
        super().__init__()
        self._filled = 0
        self._ink = QColor()
        self._dot, self._gap = grown(_DOT, em(self)), grown(_GAP, em(self))
        self.setFixedSize(_MOST * (self._dot + self._gap), self._dot + 2)

    def show_energy(self, filled: int) -> None:
        """Fill as many circles."""
        self._filled = filled
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.setPen(QPen(self._ink, 1.5))
        for number in range(_MOST):
            painter.setBrush(self._ink if number < self._filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(
                QRectF(number * (self._dot + self._gap) + 1, 1, self._dot, self._dot)
            )

    def _read_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = ink

    ink = Property(QColor, _read_ink, _set_ink)


class BudgetBar(QWidget):
    """How much of a budget is planned; what is over it is drawn in another ink."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._ink, self._over = QColor(), QColor()
        self.setFixedHeight(grown(_BAR, em(self)))
        self.setMinimumWidth(_LEAST_EM * em(self))

    def show_share(self, share: float) -> None:
        """Show a share of the budget; 1 is all of it."""
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(10 * em(self), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_of(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = box.height() / 2
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(box, radius, radius)
        filled = QRectF(box)
        filled.setWidth(box.width() * min(self._share, 1))
        painter.setBrush(self._ink if self._share <= 1 else self._over)
        if filled.width() >= radius:
            painter.drawRoundedRect(filled, radius, radius)

    def _read_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = ink

    def _read_over(self) -> QColor:
        return self._over

    def _set_over(self, over: QColor) -> None:
        self._over = over

    ink = Property(QColor, _read_ink, _set_ink)
    over = Property(QColor, _read_over, _set_over)
