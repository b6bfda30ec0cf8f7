"""The calendar of a finished plan: a move is stored, said, and taken back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netplanner.desktop.calendar.view import WeekView
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from netplanner.plan.plans import Action
    from tests.robots.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


class PlanCalendar:
    """The sample plan's calendar."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.hand.press("open-sample").press("part-calendar")
        desk.wait_for("calendar")
        self.view.setFocus()
        self.view.choose("a5")

    @property
    def view(self) -> WeekView:
        return self.desk.hand.find(WeekView, "calendar")

    @property
    def stored(self) -> Action:
        plan = self.desk.library.summaries()[0].id
        actions = self.desk.library.saved(plan).plan.actions
        return next(it for it in actions if it.id == "a5")

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
        QTest.keyClick(self.view, key, held)


@pytest.fixture
def calendar(desk: Desk) -> PlanCalendar:
    """Return the calendar of a finished plan, its fifth action chosen."""
    return PlanCalendar(desk)


def test_that_a_move_is_stored_with_its_follow_up(calendar: PlanCalendar) -> None:
    before = calendar.stored
    calendar.press(Qt.Key.Key_Down)
    after, week = calendar.stored, timedelta(weeks=1)
    assert (after.due, after.follow_up_due) == (before.due + week, before.follow_up_due + week)
    assert after.state is ActionState.MOVED


def test_that_a_move_is_said_and_taken_back(calendar: PlanCalendar) -> None:
    before = calendar.stored
    calendar.press(Qt.Key.Key_Down)
    assert calendar.desk.hand.notice.startswith("Moved to ")
    calendar.press(Qt.Key.Key_Z)
    assert calendar.stored == before


def test_that_a_move_is_shown_at_once(calendar: PlanCalendar) -> None:
    calendar.press(Qt.Key.Key_Down)
    current = calendar.view.current
    assert current is not None
    assert (current.id, current.day) == ("a5", calendar.stored.due)


def test_that_what_is_done_elsewhere_is_done_on_the_calendar(calendar: PlanCalendar) -> None:
    calendar.desk.hand.press("part-todo").pick("actions", 0)
    calendar.desk.keys.key(Qt.Key.Key_Space)
    calendar.desk.hand.press("part-calendar")
    table = calendar.view.table
    assert table is not None
    assert any(entry.state is ActionState.DONE for entry in table.entries)


def test_that_the_calendar_of_a_plan_begins_with_its_first_week(calendar: PlanCalendar) -> None:
    table = calendar.view.table
    assert table is not None
    assert table.weeks[0].first <= date(2026, 11, 23)
