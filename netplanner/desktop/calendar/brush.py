"""What the parts of a calendar are painted with: a painter, colours, letters, and a direction."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from netplanner.desktop.calendar.letters import Letters

Role = QPalette.ColorRole
_SIDES = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}


@dataclass
class Inks:
    """The colours that no palette has a role for; the theme's sheet sets them."""

    energy: QColor = field(default_factory=QColor)
    rest: QColor = field(default_factory=QColor)
    rest_ground: QColor = field(default_factory=QColor)
    over_full: QColor = field(default_factory=QColor)


@dataclass(frozen=True)
class Brush:
    """Everything that painting takes; each text keeps the direction of its own letters."""

    painter: QPainter
    palette: QPalette
    letters: Letters
    inks: Inks
    is_mirrored: bool

    def begin(self) -> None:
        """Set the painter up."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def write(self, rect: QRect, text: str, font: QFont, ink: QColor) -> None:
        """Write one line at the top of a place, at the side where reading starts."""
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(rect, _SIDES[self.is_mirrored], text)

    def write_lines(
        self, rect: QRect, lines: tuple[str, ...], font: QFont, height: int, ink: QColor
    ) -> QRect:
        """Write lines from the top of a place; return what is left below them."""
        for line in lines:
            self.write(rect, line, font, ink)
            rect = rect.adjusted(0, height, 0, 0)
        return rect

    def box(self, rect: QRect, radius: int, pen: QPen, ground: QColor | None) -> None:
        """Draw a box with round corners, with a ground or without one."""
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
        edge = 0.5
        self.painter.drawRoundedRect(
            QRectF(rect).adjusted(edge, edge, -edge, -edge), radius, radius
        )

    def colour(self, role: Role) -> QColor:
        """Return a colour of the theme."""
        return self.palette.color(role)

    def pen(self, role: Role, width: float = 1) -> QPen:
        """Return a pen in a colour of the theme."""
        return QPen(self.palette.color(role), width)

    def started(self, rect: QRect, width: int) -> QRect:
        """Return a part of a place, so many pixels wide, where reading starts."""
        left = rect.right() - width + 1 if self.is_mirrored else rect.left()
        return QRect(left, rect.top(), width, rect.height())

    def after(self, rect: QRect, width: int) -> QRect:
        """Return what is left of a place after so many pixels where reading starts."""
        return rect.adjusted(0, 0, -width, 0) if self.is_mirrored else rect.adjusted(width, 0, 0, 0)
