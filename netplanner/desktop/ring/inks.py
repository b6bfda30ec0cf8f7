"""The colours of a ring map, taken from a palette, and the shape of each kind of dot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QPalette, QPen, QPolygonF

from netplanner.plan.codes import TieKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_Role = QPalette.ColorRole
_EDGE = 0.34  # of a dot's radius
_SQUARE = 0.9
_VEIL = 200  # of 255
_TRIANGLE = ((0.0, -1.25), (1.15, 0.85), (-1.15, 0.85))


@dataclass(frozen=True)
class Inks:
    """What a map is painted with.

    Attributes:
        new: the colour of people one has not met.
    """

    palette: QPalette
    new: QColor

    @property
    def ground(self) -> QColor:
        """The colour of every second band."""
        return self.palette.color(_Role.Base)

    @property
    def band(self) -> QColor:
        """The colour of the bands between: half-way to the soft accent."""
        one, other = self.ground, self.palette.color(_Role.AlternateBase)
        return QColor(
            (one.red() + other.red()) // 2,
            (one.green() + other.green()) // 2,
            (one.blue() + other.blue()) // 2,
        )

    @property
    def text(self) -> QColor:
        """The colour of names."""
        return self.palette.color(_Role.WindowText)

    @property
    def veil(self) -> QColor:
        """The ground beneath a name, through which lines still show a little."""
        veil = self.ground
        veil.setAlpha(_VEIL)
        return veil

    @property
    def muted(self) -> QColor:
        """The colour of the zones' names."""
        return self.palette.color(_Role.PlaceholderText)

    @property
    def line(self) -> QColor:
        """The colour of spokes and of lines to names."""
        return self.palette.color(_Role.Mid)

    @property
    def accent(self) -> QColor:
        """The colour of the middle, of close people and of what is chosen."""
        return self.palette.color(_Role.Highlight)

    @property
    def on_accent(self) -> QColor:
        """The colour of words on the accent."""
        return self.palette.color(_Role.HighlightedText)

    @property
    def focus(self) -> QColor:
        """The colour of the ring around the person whom keys move."""
        return self.palette.color(_Role.Dark)

    def edge(self, tie: TieKind, radius: float) -> QPen:
        """Return the line around a dot."""
        if tie is TieKind.DORMANT:
            return QPen(self.text, radius * _EDGE)
        colour = self.new if tie is TieKind.NEW else self.accent
        return QPen(colour, radius * _EDGE if tie is TieKind.WEAK else 1)

    def fill(self, tie: TieKind) -> QColor:
        """Return the inside of a dot; weak and dormant ones are open."""
        if tie is TieKind.NEW:
            return self.new
        return self.accent if tie is TieKind.STRONG else self.ground


def shape(tie: TieKind, radius: float) -> QPainterPath:
    """Return a dot around (0, 0): a disc, a square or a triangle."""
    path = QPainterPath()
    if tie is TieKind.DORMANT:
        side = radius * _SQUARE
        path.addRect(QRectF(-side, -side, 2 * side, 2 * side))
    elif tie is TieKind.NEW:
        path.addPolygon(_scaled(_TRIANGLE, radius))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(0, 0), radius, radius)
    return path


def _scaled(corners: Iterable[tuple[float, float]], radius: float) -> QPolygonF:
    return QPolygonF([QPointF(x * radius, y * radius) for x, y in corners])
