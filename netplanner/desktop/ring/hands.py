"""The ring map under a person's hands: people are moved by mouse or keys, opened, and picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QApplication, QGraphicsView
from typing_extensions import override

from netplanner.desktop.enter import is_enter, keeps_enter
from netplanner.desktop.notices import announce
from netplanner.desktop.ring.moves import along, dropped, farther, nearer, spot_at
from netplanner.desktop.ring.stage import RingStage

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from netplanner.desktop.ring.map_words import MapWords
    from netplanner.desktop.ring.moves import Move
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person, PersonId, Tie

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class RingHands(RingStage):
    """A ring map whose people can be moved, where that is wanted.

    Signals:
        moved: a Move; opened: the id of a person; came: the id of who is current now.
        picked: the ids of the people who are picked now, as a frozenset.
    """

    moved = Signal(object)
    opened = Signal(object)
    came = Signal(object)
    picked = Signal(object)

    def __init__(self, *, can_move: bool) -> None:
        super().__init__()
        self._can_move = can_move
        self._current: PersonId | None = None
        self._picked: frozenset[PersonId] = frozenset()
        self._pressed: PersonId | None = None
        self._began = QPointF()
        self._is_dragging = False
        self.setMouseTracking(True)

    @property
    def current(self) -> Person | None:
        """The person whom keys move."""
        return next((one for one in self.people if one.id == self._current), None)

    @override
    def show_map(
        self,
        people: tuple[Person, ...],
        ties: tuple[Tie, ...],
        zones: tuple[Zone, ...],
        words: MapWords,
    ) -> None:
        before = self._said()
        super().show_map(people, ties, zones, words)
        self._pick(self._picked & {one.id for one in people})
        if self.current is None:
            self._current = None
        self._mark()
        if self._said() != before and self._said():
            self._say()

    def go_to(self, person: PersonId) -> None:
        """Make a person the one whom keys move."""
        if person != self._current and any(one.id == person for one in self.people):
            self._current = person
            self._mark()
            self._say()
            self.came.emit(person)

    @override
    def lay(self) -> None:
        super().lay()
        self._mark()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Enter for the person who is current, before it can continue the page."""
        if keeps_enter(event) and self._current is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Go to the next person with Tab, and on from the last one; Ctrl+Tab leaves at once."""
        ids = [one.id for one in self.people]
        at = ids.index(self._current) + (1 if next else -1) if self._current in ids else -1
        if self.hasFocus() and 0 <= at < len(ids):
            self.go_to(ids[at])
            return True
        return super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None and self.people:
            last = event.reason() == Qt.FocusReason.BacktabFocusReason
            self.go_to(self.people[-1 if last else 0].id)
        self._mark()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.settle()
        person, key = self.current, event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.zoom_fit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # with Ctrl
            super().focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif person is not None and is_enter(event):
            self.opened.emit(person.id)
        elif person is not None and key == Qt.Key.Key_Space:
            self._pick(self._picked ^ {person.id})
        elif person is not None and key in _MOVES:
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
        if pressed is None:
            self._pick_within(event)
        elif self._is_dragging:
            self._drop(where)
        elif event.modifiers() & _CTRL:
            self._pick(self._picked ^ {pressed})

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

    def _drop(self, where: QPointF) -> None:
        self._is_dragging = False
        person, fit = self.current, self.fit
        self.canvas.release()
        if person is not None and fit is not None:
            self._send(dropped(person, fit.places, where.x() / fit.unit, where.y() / fit.unit))

    def _send(self, move: Move | None) -> None:
        if move is not None and self._can_move:
            self.moved.emit(move)

    def _pick_within(self, event: QMouseEvent) -> None:
        box = self.mapToScene(self.rubberBandRect()).boundingRect()
        super().mouseReleaseEvent(event)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        found = self.canvas.within(box)
        held = bool(event.modifiers() & _CTRL)
        self._pick(self._picked | found if held else found)

    def _pick(self, people: frozenset[PersonId]) -> None:
        if people != self._picked:
            self._picked = people
            self._mark()
            self.picked.emit(people)

    def _mark(self) -> None:
        has_focus, inks = self.hasFocus(), self.inks
        for id_, item in self.canvas.people.items():
            item.choose(
                inks,
                is_chosen=id_ in self._picked,
                is_current=has_focus and id_ == self._current,
            )

    def _said(self) -> str:
        person = self.current
        return self.words.said(person) if person else ""

    def _say(self) -> None:
        self.setAccessibleDescription(self._said())
        if self.hasFocus():
            announce(self, self._said())
