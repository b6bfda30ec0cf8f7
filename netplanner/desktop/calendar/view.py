"""A calendar of weeks under the mouse: a drag carries an action as the keys do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from netplanner.desktop.calendar.card_painting import paint_card
from netplanner.desktop.calendar.carrying import CarryingView
from netplanner.desktop.calendar.moves import Carried
from netplanner.desktop.calendar.note_painting import paint_note
from netplanner.desktop.calendar.table import day_in_words
from netplanner.desktop.edge_scrolling import EdgeScrolling

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QMouseEvent

    from netplanner.desktop.calendar.brush import Brush
    from netplanner.desktop.calendar.painting import Chosen
    from netplanner.desktop.calendar.table import Entry, WeekTable


class WeekView(CarryingView):
    """A calendar whose actions are moved by mouse too; a double click opens one."""

    def __init__(self, most_weeks: int, *, can_open: bool) -> None:
        super().__init__(most_weeks, can_open=can_open)
        self._pressed_at: QPoint | None = None
        self._card = QRect()
        self._pointer: QPoint | None = None
        self._edges = EdgeScrolling(self)
        self._edges.scrolled.connect(self._on_edges_scrolled)
        self.viewport().setMouseTracking(True)

    @override
    def show_table(self, table: WeekTable) -> None:
        self._let_go_of_mouse()
        super().show_table(table)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._give_back()
        point = event.position().toPoint()
        box = self._grid.day_at(point)
        if box is not None and box.hidden and box.more.contains(point):
            self.open_day(box.day.day)
            return
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self._pressed_at, self._card = point, self.visualRect(index)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed_at is None:
            self._hover(point)
        elif self._pointer is not None or self._takes_up(point, self._pressed_at):
            self._edges.follow(event.globalPosition().toPoint())
            self._carry_to(point)

    def _hover(self, point: QPoint) -> None:
        """Show by the pointer what can be taken up."""
        entry = self._items.entry(self.indexAt(point))
        if entry is not None and entry.can_move:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def _takes_up(self, point: QPoint, start: QPoint) -> bool:
        """Take the pressed action up once the mouse went far enough; return whether it did."""
        entry = self.current
        far = (point - start).manhattanLength() >= QApplication.startDragDistance()
        if entry is None or not (far and entry.can_move):
            return False
        self._held = Carried(entry, entry.day)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def _carry_to(self, point: QPoint) -> None:
        if self._held is not None:
            day = self._day_under(point, self._held.entry)
            if self._pointer is None or day != self._held.day:
                self._say_over(day, self._held.entry)
            self._pointer, self._held = point, self._held.on(day)
            self.viewport().update()

    def _day_under(self, point: QPoint, entry: Entry) -> date:
        """Return the day that the mouse is over, or where the action is if it cannot go there."""
        box = self._grid.day_at(point)
        may_go = box is not None and self._whole is not None and self._whole.allows(box.day.day)
        return box.day.day if box is not None and may_go else entry.day

    def _say_over(self, day: date, entry: Entry) -> None:
        """Say what a day would hold with an action that is held over it."""
        self.said = ()
        if self._whole is not None and day != entry.day:
            self.said = self._whole.with_action_on(entry.id, day).said_of(day, entry.id)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held = self._held if self._pointer is not None else None
        self._let_go_of_mouse()
        if held is not None:
            self._put_down()
        self._hover(event.position().toPoint())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        entry = self._items.entry(index)
        if entry is not None and entry.id:
            self.opened.emit(entry.id)

    def _let_go_of_mouse(self) -> None:
        self._pressed_at, self._pointer = None, None
        self._edges.stop()
        self.viewport().unsetCursor()

    @Slot()
    def _on_edges_scrolled(self) -> None:
        self._carry_to(self.viewport().mapFromGlobal(self._edges.pointer))

    @override
    def _state(self) -> Chosen:
        state = super()._state()
        return replace(state, carried=state.number) if self._pointer else state

    @override
    def _paint_above(self, brush: Brush, chosen: Chosen) -> None:
        """Paint the card that the mouse carries, held where it was taken, and what it meets."""
        at, card = self.visualRect(self.currentIndex()), self._grid.card(chosen.number)
        if card is not None and self._pointer is not None and self._pressed_at is not None:
            at = self._card.translated(self._pointer - self._pressed_at)
            paint_card(brush, card, at, is_current=True)
        if self._held is not None and self.said:
            seen = self.viewport().visibleRegion().boundingRect()
            paint_note(brush, (day_in_words(self._held.day), *self.said), at, seen)
