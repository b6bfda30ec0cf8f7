"""What stands on the map: each person as a dot with a name beside it, and oneself in the middle.

All of it is painted by Qt itself; Python only says where it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsSimpleTextItem,
)

from netplanner.desktop.ring.ground import disc
from netplanner.desktop.ring.inks import shape

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QGraphicsScene

    from netplanner.desktop.ring.inks import Inks
    from netplanner.plan.codes import TieKind
    from netplanner.plan.ring_map import Dot

LEAST_DOT = 4.5  # pixels of a dot's radius
_RING = 5  # pixels between a dot and the ring around it
_NEAR = 4  # pixels between a dot that is dragged and its name
_LEADING = 2  # pixels above and below the letters that need no ground of their own
_MIDDLE, _DOTS, _NAMES, _HELD = 2, 3, 4, 9
_FAINT = 0.2  # how much of a name is left under one that is dragged over it


class PersonItem:
    """One person's dot and name, kept from one drawing to the next."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self.dot = QGraphicsPathItem()
        self.dot.setZValue(_DOTS)
        self.name = QGraphicsSimpleTextItem()
        self.name.setZValue(_NAMES)
        self._under = QGraphicsRectItem(self.name)  # keeps rings and ties from crossing the letters
        self._under.setFlag(QGraphicsRectItem.GraphicsItemFlag.ItemStacksBehindParent)
        self._under.setPen(QPen(Qt.PenStyle.NoPen))
        self._state: tuple[Inks, bool, bool] | None = None
        self._ring = QGraphicsEllipseItem(self.dot)
        self._ring.setFlag(QGraphicsEllipseItem.GraphicsItemFlag.ItemStacksBehindParent)
        self._ring.hide()
        self._worn: tuple[TieKind, float, Inks] | None = None
        for item in (self.dot, self.name):
            item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
            scene.addItem(item)

    def leave(self, scene: QGraphicsScene) -> None:
        """Go from the map."""
        for item in (self.dot, self.name):
            scene.removeItem(item)

    def stand(self, dot: Dot, unit: float) -> None:
        """Stand where a dot of the map is."""
        self.dot.setPos(dot.x * unit, dot.y * unit)
        self.name.setVisible(dot.label is not None)
        if dot.label is None:
            return
        if self.name.text() != dot.label.text:
            self.name.setText(dot.label.text)
        box = self.name.boundingRect()
        self._under.setRect(box.adjusted(0, _LEADING, 0, -_LEADING))
        x = dot.label.x * unit - (box.width() if dot.label.anchor == "end" else 0)
        self.name.setPos(x, dot.label.y * unit - box.height() / 2)

    def wear(self, tie: TieKind, radius: float, inks: Inks, font: QFont) -> None:
        """Take on a shape, a theme's colours and letters."""
        if self.name.font() != font:
            self.name.setFont(font)
        if self._worn == (tie, radius, inks):
            return
        self._worn = (tie, radius, inks)
        self.dot.setPath(shape(tie, radius))
        self.dot.setPen(inks.edge(tie, radius))
        self.dot.setBrush(inks.fill(tie))
        self.name.setBrush(inks.text)
        self._under.setBrush(inks.veil)
        self._ring.setRect(disc(radius + _RING))

    def choose(self, inks: Inks, *, is_chosen: bool, is_current: bool) -> None:
        """Show whether the person is picked, and whether keys move them now."""
        state = (inks, is_chosen, is_current)
        if self._state == state:
            return
        self._state = state
        self._ring.setVisible(is_chosen or is_current)
        self._ring.setPen(QPen(inks.focus if is_current else inks.accent, 2))
        self._ring.setBrush(inks.palette.alternateBase() if is_chosen else Qt.BrushStyle.NoBrush)

    def hold_at(self, point: QPointF) -> None:
        """Stand under the pointer while being dragged, the name close by."""
        self.dot.setPos(point)
        self.dot.setZValue(_HELD)
        self.name.setZValue(_HELD)
        height = self.name.boundingRect().height()
        edge = self.dot.boundingRect().right()
        self.name.setPos(point.x() + edge + _NEAR, point.y() - height / 2)
        self.name.show()

    @property
    def name_box(self) -> QRectF:
        """Where the name is."""
        return self.name.sceneBoundingRect()

    def give_way(self, box: QRectF) -> None:
        """Let the name be faint where another's is held over it."""
        self.name.setOpacity(_FAINT if self.name_box.intersects(box) else 1)

    def let_go(self) -> None:
        """Stand among the others again."""
        self.dot.setZValue(_DOTS)
        self.name.setZValue(_NAMES)


class MiddleItem:
    """The one whose map it is, over the ties and under the people."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._disc = QGraphicsEllipseItem()
        self._disc.setZValue(_MIDDLE)
        self._disc.setPen(QPen(Qt.PenStyle.NoPen))
        self._disc.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._name = QGraphicsSimpleTextItem(self._disc)
        self._name.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        scene.addItem(self._disc)

    def say(self, name: str) -> None:
        """Show a word."""
        self._name.setText(name)

    def stand(self, radius: float, inks: Inks, font: QFont) -> None:
        """Stand in the middle at a size."""
        self._disc.setRect(disc(radius))
        self._disc.setBrush(inks.accent)
        self._name.setFont(font)
        self._name.setBrush(inks.on_accent)
        self._name.setPos(-self._name.boundingRect().center())
