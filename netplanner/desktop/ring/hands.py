"""The ring map under a person's hands: people are moved by mouse or keys."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QGraphicsView
from typing_extensions import override

from netplanner.desktop.edge_scrolling import EdgeScrolling
from netplanner.desktop.enter import keeps_escape
from netplanner.desktop.ring.current import RingCurrent
from netplanner.desktop.ring.moves import along, dropped, farther, nearer, spot_at

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from netplanner.desktop.ring.moves import Move, Spot
    from netplanner.plan.people import Person, PersonId


class Grasp(Enum):
    """What the pressed mouse holds."""

    NOTHING = auto()
    GROUND = auto()
    PERSON = auto()
    DRAGGED = auto()
    GIVEN_BACK = auto()


_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class RingHands(RingCurrent):
    """A ring map whose people can be moved, where that is wanted.

    Signals:
        moved: a Move; carried: where a person who is dragged would stand, in words.
    """

    moved = Signal(object)
    carried = Signal(str)

    def __init__(self, *, can_move: bool) -> None:
        super().__init__()
        self._can_move = can_move
        self._grasp = Grasp.NOTHING
        self._began = QPointF()
        self._over: Spot | None = None
        self._edges = EdgeScrolling(self)
        self._edges.scrolled.connect(self._on_edges_scrolled)
        self.setMouseTracking(True)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Esc for who is dragged, before it can leave the page."""
        if keeps_escape(event) and self._grasp is Grasp.DRAGGED:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        person, key = self.current, event.key()
        if self._grasp is Grasp.DRAGGED:
            if key == Qt.Key.Key_Escape:
                self._let_go()
                self._grasp = Grasp.GIVEN_BACK
        elif person is not None and key in _MOVES:
            self.settle()
            self._send(self._move_by(person, Qt.Key(key)))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.settle()
        where = self.mapToScene(event.position().toPoint())
        pressed = self.canvas.at(where) if event.button() == _LEFT else None
        if pressed is None:
            self._grasp = Grasp.GROUND
            self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
            super().mousePressEvent(event)
            return
        self._grasp = Grasp.PERSON
        self._began = event.position()
        self.go_to(pressed)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = self.mapToScene(event.position().toPoint())
        if self._grasp in (Grasp.NOTHING, Grasp.GROUND):
            super().mouseMoveEvent(event)
            self._point(self.canvas.at(where))
        elif self._grasp is Grasp.DRAGGED or self._takes_up(event.position()):
            self._edges.follow(event.globalPosition().toPoint())
            self._drag(where)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where = self.mapToScene(event.position().toPoint())
        grasp, self._grasp = self._grasp, Grasp.NOTHING
        if grasp is Grasp.DRAGGED:
            self._drop(where)
        elif grasp is Grasp.PERSON and event.modifiers() & _CTRL and self.current:
            self.toggle(self.current.id)
        elif grasp is Grasp.GROUND and event.button() == _LEFT:
            self._pick_within(event)
        self._point(self.canvas.at(where))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        person = self.canvas.at(self.mapToScene(event.position().toPoint()))
        if person is not None and event.button() == _LEFT:
            self.opened.emit(person)

    def _point(self, over: PersonId | None) -> None:
        """Show by the pointer who can be taken up, or looked at."""
        shape = Qt.CursorShape
        hand = shape.OpenHandCursor if self._can_move else shape.PointingHandCursor
        self.viewport().setCursor(shape.ArrowCursor if over is None else hand)

    def _move_by(self, person: Person, key: Qt.Key) -> Move | None:
        if self.fit is None:
            return None
        if key == Qt.Key.Key_Up:
            return nearer(person)
        if key == Qt.Key.Key_Down:
            return farther(person)
        return along(person, self.fit.places, 1 if key == Qt.Key.Key_Right else -1)

    def _takes_up(self, at: QPointF) -> bool:
        """Take who was pressed up once the mouse went far enough; return whether it did."""
        is_far = (at - self._began).manhattanLength() >= QApplication.startDragDistance()
        person = self.current
        if person is None or not (is_far and self._can_move and self._grasp is Grasp.PERSON):
            return False
        self._grasp = Grasp.DRAGGED
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.canvas.take(person.id)
        return True

    def _drag(self, where: QPointF) -> None:
        if self.fit is None:
            return
        spot = spot_at(self.fit.places, where.x() / self.fit.unit, where.y() / self.fit.unit)
        self.canvas.hold(where, spot)
        if spot != self._over:
            self._over = spot
            self._tell(spot)

    def _tell(self, spot: Spot) -> None:
        if (person := self.current) is not None:
            there = replace(person, closeness=spot.ring.closeness, zone=spot.sector.zone)
            self.carried.emit(self.words.said(there))

    def _drop(self, where: QPointF) -> None:
        self._let_go()
        person, fit = self.current, self.fit
        if person is not None and fit is not None:
            self._send(dropped(person, fit.places, where.x() / fit.unit, where.y() / fit.unit))

    def _let_go(self) -> None:
        """Let who was dragged stand where they stood."""
        self._over = None
        self._edges.stop()
        self.viewport().unsetCursor()
        self.canvas.release()
        if (person := self.current) is not None:
            self.came.emit(person.id)

    @Slot()
    def _on_edges_scrolled(self) -> None:
        if self._grasp is Grasp.DRAGGED:
            self._drag(self.mapToScene(self.viewport().mapFromGlobal(self._edges.pointer)))

    def _send(self, move: Move | None) -> None:
        if move is not None and self._can_move:
            self.moved.emit(move)

    def _pick_within(self, event: QMouseEvent) -> None:
        box = self.mapToScene(self.rubberBandRect()).boundingRect()
        super().mouseReleaseEvent(event)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        found = self.canvas.within(box)
        if event.modifiers() & _CTRL:
            self.pick_more(found)
        else:
            self.pick(found)
