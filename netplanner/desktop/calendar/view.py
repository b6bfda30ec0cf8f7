"""A calendar of weeks under the mouse: a drag carries an action as the keys do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from netplanner.desktop.calendar.carrying import CarryingView
from netplanner.desktop.calendar.moves import Carried
from netplanner.desktop.calendar.sight import bring_into_sight

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QMouseEvent

    from netplanner.desktop.calendar.grid import DayBox
    from netplanner.desktop.calendar.painting import Chosen
    from netplanner.desktop.calendar.table import Entry, WeekTable

_HALF = 2


class WeekView(CarryingView):
    """A calendar whose actions are moved by mouse too; a double click opens one."""

    def __init__(self, most_weeks: int, *, can_open: bool) -> None:
        super().__init__(most_weeks, can_open=can_open)
        self._pressed_at: QPoint | None = None
        self._pointer: QPoint | None = None

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
            self._pressed_at = point

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        entry, start = self.current, self._pressed_at
        if start is None or entry is None:
            return
        far = (point - start).manhattanLength() >= QApplication.startDragDistance()
        if self._held is None and far and entry.can_move:
            self._held = Carried(entry, entry.day)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._held is not None:
            self._pointer = point
            box = self._grid.day_at(point)
            self._held = self._held.on(self._day_under(box, entry))
            bring_into_sight(self.viewport(), QRect(point, point))
            self.viewport().update()

    def _day_under(self, box: DayBox | None, entry: Entry) -> date:
        """Return the day that the mouse is over, or where the action is if it cannot go there."""
        may_go = box is not None and self._whole is not None and self._whole.allows(box.day.day)
        return box.day.day if box is not None and may_go else entry.day

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held = self._held if self._pointer is not None else None
        self._let_go_of_mouse()
        if held is not None:
            self._put_down()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        entry = self._items.entry(index)
        if entry is not None and entry.id:
            self.opened.emit(entry.id)

    def _let_go_of_mouse(self) -> None:
        self._pressed_at, self._pointer = None, None
        self.viewport().unsetCursor()

    @override
    def _state(self) -> Chosen:
        state = super()._state()
        return replace(state, carried=state.number) if self._pointer else state

    @override
    def _ghost(self) -> QRect:
        """Return where the card that the mouse carries is painted."""
        if self._pointer is None or self._held is None:
            return QRect()
        rect = self.place_of(self._held.entry.id)
        rect.moveTopLeft(self._pointer - QPoint(rect.width() // _HALF, rect.height() // _HALF))
        return rect
