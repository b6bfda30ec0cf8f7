"""What lies under people and ties on a ring map: bands, spokes and the names of zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from netplanner.plan.ring_map import CENTRE_RADIUS, point
from netplanner.plan.ring_rim import rim_words

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from netplanner.desktop.ring.fitting import Fit
    from netplanner.desktop.ring.inks import Inks
    from netplanner.desktop.ring.map_words import MapWords

_RIM_EM = 1.12  # of the names' letters: how far the words of a zone's name stand apart
_WORD_BOX = QRectF(-200, -50, 400, 100)  # around a word's middle, large enough for any


class Ground:
    """The ground of a map of one size in a theme's colours."""

    def __init__(self, fit: Fit, inks: Inks) -> None:
        self._fit, self._inks = fit, inks

    def paint(self, painter: QPainter, words: MapWords, font: QFont) -> None:
        """Paint around the middle of the map."""
        unit = self._fit.unit
        painter.setPen(QPen(self._inks.palette.midlight().color(), 1))
        rings = self._fit.places.rings
        for number, ring in enumerate(reversed(rings)):
            painter.setBrush(self._inks.band if number % 2 else self._inks.ground)
            painter.drawEllipse(disc(ring.outer * unit))
        self._paint_spokes(painter)
        self._paint_zones(painter, words, font)

    def _paint_spokes(self, painter: QPainter) -> None:
        sectors, unit = self._fit.places.sectors, self._fit.unit
        painter.setPen(QPen(self._inks.line, 1))
        for sector in sectors if len(sectors) > 1 else ():
            inner, outer = point(sector.start, CENTRE_RADIUS), point(sector.start, 1.0)
            painter.drawLine(QLineF(QPointF(*inner) * unit, QPointF(*outer) * unit))

    def _paint_zones(self, painter: QPainter, words: MapWords, font: QFont) -> None:
        painter.setPen(self._inks.muted)
        painter.setFont(font)
        em = self._fit.places.em * _RIM_EM
        for sector in self._fit.places.sectors:
            for word in rim_words(words.zone(sector.zone), sector, em):
                painter.save()
                painter.translate(word.x * self._fit.unit, word.y * self._fit.unit)
                painter.rotate(word.angle)
                painter.drawText(_WORD_BOX, Qt.AlignmentFlag.AlignCenter, word.text)
                painter.restore()


def disc(radius: float) -> QRectF:
    """Return the box of a disc in the middle of the map."""
    return QRectF(-radius, -radius, 2 * radius, 2 * radius)
