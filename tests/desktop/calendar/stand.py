"""A calendar in front of one person, with hands to use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from netplanner.desktop.column import BROAD_EM, Column
from tests.desktop.calendar.weeks import TODAY, planned

if TYPE_CHECKING:
    from datetime import date

    from pytestqt.qtbot import QtBot

    from netplanner.desktop.calendar.moves import MovedTo
    from netplanner.desktop.calendar.view import WeekView
    from netplanner.desktop.calendar.week_calendar import WeekCalendar
    from netplanner.plan.plans import Action

LEFT = Qt.MouseButton.LeftButton


class Stand:
    """A calendar on a page of its own, and what it asked for."""

    def __init__(self, calendar: WeekCalendar, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.page = Column(BROAD_EM)
        self.page.add(calendar)
        self.page.parts.addStretch(1)
        self.calendar = calendar
        self.moved: list[MovedTo] = []
        self.opened: list[str] = []
        calendar.moved.connect(self.moved.append)
        calendar.opened.connect(self.opened.append)

    @property
    def view(self) -> WeekView:
        return self.calendar.view

    def show(self, *actions: Action, weeks: int = 12) -> None:
        self.calendar.draw(planned(*actions, weeks=weeks), TODAY)
        self.settle()
        self.view.setFocus()

    def settle(self) -> None:
        """Wait until the page has given the calendar its height."""
        self._qtbot.waitUntil(self._is_settled)

    def _is_settled(self) -> bool:
        view, page = self.view, self.page.widget()
        wanted = view.heightForWidth(view.width())
        return view.height() == wanted and page is not None and page.height() > wanted

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, held)

    def press_on(self, action_id: str) -> None:
        at = self.view.place_of(action_id).center()
        QTest.mousePress(self.view.viewport(), LEFT, pos=at)

    def drag_to(self, day: date) -> None:
        at = self.view.place_of_day(day).center()
        for point in (at + QPoint(0, 1), at):
            QTest.mouseMove(self.view.viewport(), point)

    def let_go_on(self, day: date) -> None:
        at = self.view.place_of_day(day).center()
        QTest.mouseRelease(self.view.viewport(), LEFT, pos=at)

    @property
    def current(self) -> str:
        entry = self.view.current
        return entry.id if entry else ""
