"""The page When: actions moved before the plan is finished are answers like any other."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QPushButton

from netplanner import knowledge
from netplanner.desktop.calendar.view import WeekView
from netplanner.desktop.planning.moved_actions import moves_in
from netplanner.exchange import answers_file
from netplanner.interview.session import begin
from tests.robots.desk import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.interview.answers import Answers, Instance
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class When:
    """The page of a sample's plan, in front of its calendar."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        desk.open_sample("community").show_page("calendar")
        qtbot.waitUntil(self._has_actions)

    @property
    def hand(self) -> WindowRobot:
        return self.desk.hand

    @property
    def view(self) -> WeekView:
        return self.hand.find(WeekView, "calendar")

    @property
    def answers(self) -> Answers:
        plan = self.desk.library.summaries()[0].id
        self.desk.application.flush()
        return self.desk.library.saved(plan).answers

    @property
    def moves(self) -> tuple[Instance, ...]:
        return begin(knowledge.planning(), TODAY, self.answers).instances("moved_actions")

    def day_of(self, action_id: str) -> date:
        table = self.view.table
        assert table is not None
        return next(it.day for it in table.entries if it.id == action_id)

    def choose(self, action_id: str) -> None:
        self.view.setFocus()
        self.view.choose(action_id)

    def wait_for(self, action_id: str, day: date) -> None:
        def is_there() -> bool:
            return self.day_of(action_id) == day

        self._qtbot.waitUntil(is_there)

    def _has_actions(self) -> bool:
        return self.hand.sees("calendar") and self.view.table is not None


@pytest.fixture
def when(desk: Desk, qtbot: QtBot) -> When:
    """Return the page When of a plan under way."""
    return When(desk, qtbot)


def test_that_a_move_by_keys_is_an_answer(when: When) -> None:
    when.choose("a3")
    day = when.day_of("a3") + timedelta(days=1)
    QTest.keyClick(when.view, Qt.Key.Key_Right, CTRL)
    (move,) = when.moves
    assert move.answers["date"] == day.isoformat()
    when.wait_for("a3", day)


def test_that_a_move_is_taken_back_by_undo(when: When) -> None:
    when.choose("a3")
    day = when.day_of("a3")
    QTest.keyClick(when.view, Qt.Key.Key_Right, CTRL)
    QTest.keyClick(when.view, Qt.Key.Key_Z, CTRL)
    assert when.moves == ()
    when.wait_for("a3", day)


def test_that_an_action_goes_back_to_the_suggested_day(when: When) -> None:
    when.choose("a3")
    day = when.day_of("a3")
    when.hand.press("move-later")
    when.wait_for("a3", day + timedelta(days=1))
    when.hand.press("move-back")
    when.wait_for("a3", day)
    assert when.moves == ()


def test_that_an_action_moved_twice_is_one_answer(when: When) -> None:
    when.choose("a3")
    day = when.day_of("a3")
    for number in (1, 2):
        when.hand.press("move-later")
        when.wait_for("a3", day + timedelta(days=number))
    assert len(when.moves) == 1


def test_that_two_quick_presses_are_two_days(when: When) -> None:
    when.choose("a3")
    day = when.day_of("a3")
    when.hand.press("move-later").press("move-later")
    when.wait_for("a3", day + timedelta(days=2))
    (move,) = when.moves
    assert move.answers["date"] == (day + timedelta(days=2)).isoformat()


def test_that_a_day_that_has_passed_is_not_picked(when: When) -> None:
    when.choose("a3")
    when.hand.press("move-date")
    (month,) = (it for it in when.desk.window.findChildren(QCalendarWidget) if it.isVisible())
    month.activated.emit(QDate(2026, 11, 20))
    assert "Choose today or a later day" in when.hand.words_beside("move-date")
    assert when.moves == ()


def test_that_what_is_due_today_goes_no_earlier(when: When) -> None:
    when.choose("a1")
    assert not when.hand.find(QPushButton, "move-earlier").isEnabled()


def test_that_a_day_is_picked_from_a_month(when: When) -> None:
    when.choose("a3")
    when.hand.press("move-date")
    (month,) = (it for it in when.desk.window.findChildren(QCalendarWidget) if it.isVisible())
    month.activated.emit(QDate(2026, 12, 8))
    when.wait_for("a3", date(2026, 12, 8))


def test_that_the_list_moves_an_action_by_keys(when: When) -> None:
    day = when.day_of("a3")
    when.hand.press("as-list")
    rows = when.hand.rows("actions")
    row = next(at for at, said in enumerate(rows) if "1 h" in said)
    when.hand.pick("actions", row)
    when.desk.keys.key(Qt.Key.Key_Down, ALT)
    when.hand.press("as-calendar")
    when.wait_for("a3", day + timedelta(days=1))


def test_that_what_is_chosen_in_the_list_is_chosen_in_the_calendar(when: When) -> None:
    when.choose("a4")
    when.hand.press("as-list").press("as-calendar")
    assert when.view.current is not None
    assert when.view.current.id == "a4"


def test_that_a_move_is_said_among_the_answers(when: When) -> None:
    when.choose("a3")
    when.hand.press("move-later")
    when.desk.show_page("check")
    said = "\n".join(when.hand.words_beside("change-moved_actions"))
    assert said.endswith("with Father Michael Adams: 2 December 2026")


def test_that_a_move_outlives_the_window(when: When) -> None:
    when.choose("a3")
    day = when.day_of("a3") + timedelta(days=1)
    when.hand.press("move-later").press("save-and-close").press("open-plan")
    when.desk.wait_for("calendar")
    when.wait_for("a3", day)


def test_that_moves_go_through_an_answers_file(when: When) -> None:
    when.choose("a3")
    when.hand.press("move-later")
    planning = knowledge.planning()
    text = answers_file.write(when.answers, planning)
    read = answers_file.read(text.encode(), planning, ".json")
    before, after = (begin(planning, TODAY, it) for it in (when.answers, read))
    assert moves_in(before) == moves_in(after)
    assert before.effective() == after.effective()


def test_that_the_page_waits_for_what_comes_before(desk: Desk) -> None:
    desk.hand.press("new-plan")
    desk.show_page("calendar")
    assert not desk.hand.sees("calendar")
    assert not desk.hand.sees("as-list")
