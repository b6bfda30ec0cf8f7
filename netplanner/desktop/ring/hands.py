"""The ring map under a person's hands: people are moved by mouse or keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QApplication, QGraphicsView
from typing_extensions import override

from netplanner.desktop.ring.current import RingCurrent
from netplanner.desktop.ring.moves import along, dropped, farther, nearer, spot_at

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from netplanner.desktop.ring.moves import Move, Spot
    from netplanner.plan.people import Person, PersonId

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
        self._pressed: PersonId | None = None
        self._began = QPointF()
        self._is_dragging = False
        self._over: Spot | None = None
        self.setMouseTracking(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        person, key = self.current, event.key()
        if person is not None and key in _MOVES:
            self.settle()
            self._send(self._move_by(person, Qt.Key(key)))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.settle()
        where = self.mapToScene(event.position().toPoint())
        self._pressed = self.canvas.at(where) if event.button() == _LEFT else None
        if self._pressed is None:
            self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
            super().mousePressEvent(event)
            return
        self._began = event.position()
        self.go_to(self._pressed)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = self.mapToScene(event.position().toPoint())
        if self._pressed is None:
            super().mouseMoveEvent(event)
            over = self.canvas.at(where)
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
            )
        elif self._can_move:
            self._drag(event.position(), where)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where = self.mapToScene(event.position().toPoint())
        pressed, self._pressed = self._pressed, None
        if self._is_dragging:
            self._drop(where)
        elif pressed is not None and event.modifiers() & _CTRL:
            self.toggle(pressed)
        elif pressed is None and event.button() == _LEFT:
            self._pick_within(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        person = self.canvas.at(self.mapToScene(event.position().toPoint()))
        if person is not None and event.button() == _LEFT:
            self.opened.emit(person)

    def _move_by(self, person: Person, key: Qt.Key) -> Move | None:
        if self.fit is None:
            return None
        if key == Qt.Key.Key_Up:
            return nearer(person)
        if key == Qt.Key.Key_Down:
            return farther(person)
        return along(person, self.fit.places, 1 if key == Qt.Key.Key_Right else -1)

    def _drag(self, at: QPointF, where: QPointF) -> None:
        if self.fit is None or self._pressed is None:
            return
        if not self._is_dragging:
            away = (at - self._began).manhattanLength()
            if away < QApplication.startDragDistance():
                return
            self._is_dragging = True
            self.canvas.take(self._pressed)
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
        self._is_dragging, self._over = False, None
        person, fit = self.current, self.fit
        self.canvas.release()
        if person is not None and fit is not None:
            self.came.emit(person.id)
            self._send(dropped(person, fit.places, where.x() / fit.unit, where.y() / fit.unit))

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
