"""The calendar of weeks under real keys."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from netplanner.desktop.calendar.model import CalendarModel
from netplanner.desktop.calendar.moves import MovedTo
from netplanner.desktop.calendar.week_calendar import WeekCalendar
from netplanner.plan.codes import ActionState
from tests.desktop.calendar.stand import LEFT, Stand
from tests.desktop.calendar.weeks import MONDAY, REST, THURSDAY, TODAY, action, planned, table

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


CTRL = Qt.KeyboardModifier.ControlModifier
FRIDAY = date(2026, 12, 4)


def test_that_its_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = CalendarModel()
    model.show_lines(table(action(1), action(2)).entries)
    qtmodeltester.check(model)


def test_that_assistive_technology_finds_one_item_for_each_thing(stand: Stand) -> None:
    stand.show(action(1), action(2, FRIDAY, "Bo"))
    interface = QAccessible.queryAccessibleInterface(stand.view)
    said = [interface.child(at).text(QAccessible.Text.Name) for at in range(4)]
    assert interface.childCount() == 4
    assert said[1] == "Friday 4 December. Have a coffee with Bo. 1 h, energy 2 of 5"
    assert said[2] == "Friday 4 December. A day to recover"


def test_that_the_first_action_is_the_current_one_when_the_keys_come(stand: Stand) -> None:
    stand.show(action(1), action(2, FRIDAY))
    assert stand.current == "a1"


@pytest.mark.parametrize(
    ("key", "days"),
    [
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Up, -7),
        (Qt.Key.Key_Down, 7),
    ],
)
def test_that_an_arrow_with_ctrl_moves_an_action_at_once(
    stand: Stand, key: Qt.Key, days: int
) -> None:
    day = THURSDAY + timedelta(weeks=2)
    stand.show(action(1, day))
    stand.key(key, CTRL)
    assert stand.moved == [MovedTo("a1", day + timedelta(days=days))]


def test_that_arrows_mirror_in_a_language_from_right_to_left(stand: Stand) -> None:
    stand.calendar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stand.show(action(1))
    stand.key(Qt.Key.Key_Left, CTRL)
    assert stand.moved == [MovedTo("a1", FRIDAY)]


def test_that_an_action_is_carried_by_keys_and_put_down(stand: Stand) -> None:
    stand.show(action(1))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        stand.key(key)
    assert stand.moved == []
    stand.key(Qt.Key.Key_Return)
    assert stand.moved == [MovedTo("a1", THURSDAY + timedelta(days=8))]


def test_that_a_carried_action_is_drawn_where_it_would_be(stand: Stand) -> None:
    stand.show(action(1))
    stand.key(Qt.Key.Key_Space)
    stand.key(Qt.Key.Key_Right)
    assert stand.view.place_of_day(FRIDAY).contains(stand.view.place_of("a1"))


def test_that_esc_gives_a_carried_action_back(stand: Stand) -> None:
    stand.show(action(1))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        stand.key(key)
    assert stand.view.place_of_day(THURSDAY).contains(stand.view.place_of("a1"))
    stand.key(Qt.Key.Key_Space)
    assert stand.moved == []


def test_that_leaving_the_calendar_gives_a_carried_action_back(stand: Stand) -> None:
    stand.show(action(1))
    stand.key(Qt.Key.Key_Space)
    stand.key(Qt.Key.Key_Right)
    stand.view.clearFocus()
    assert stand.view.place_of_day(THURSDAY).contains(stand.view.place_of("a1"))
    assert stand.moved == []


def test_that_the_calendar_ends_with_its_weeks(stand: Stand) -> None:
    stand.show(action(1, MONDAY))
    stand.key(Qt.Key.Key_Left, CTRL)
    stand.key(Qt.Key.Key_Up, CTRL)
    assert stand.moved == []


def test_that_what_is_overdue_comes_to_today(stand: Stand) -> None:
    stand.show(action(1, TODAY - timedelta(days=20)))
    stand.key(Qt.Key.Key_Right, CTRL)
    assert stand.moved == [MovedTo("a1", TODAY)]


def test_that_what_is_done_and_a_day_of_rest_stay_where_they_are(stand: Stand) -> None:
    stand.show(action(1, state=ActionState.DONE))
    stand.key(Qt.Key.Key_Home)
    stand.key(Qt.Key.Key_Right, CTRL)
    stand.key(Qt.Key.Key_End)
    stand.key(Qt.Key.Key_Right, CTRL)
    assert stand.moved == []


def test_that_arrows_alone_go_from_one_thing_to_the_next(stand: Stand) -> None:
    stand.show(action(1), action(2, THURSDAY + timedelta(weeks=1)))
    stand.key(Qt.Key.Key_Right)
    assert stand.view.current is not None
    assert stand.view.current.title == REST.name
    stand.key(Qt.Key.Key_Home)
    stand.key(Qt.Key.Key_Down)
    assert stand.current == "a2"


def test_that_enter_opens_an_action(stand: Stand) -> None:
    stand.show(action(1))
    stand.key(Qt.Key.Key_Return)
    assert stand.opened == ["a1"]


def test_that_a_busy_day_says_how_many_more_there_are_and_opens(stand: Stand) -> None:
    stand.show(*(action(number) for number in range(1, 8)))
    more = stand.view.place_of("a7")
    assert more == stand.view.place_of("a4")
    QTest.mouseClick(stand.view.viewport(), LEFT, pos=more.center())
    assert stand.view.place_of("a7") != stand.view.place_of("a4")


def test_that_the_keys_open_a_busy_day_as_they_come_by(stand: Stand) -> None:
    stand.show(*(action(number) for number in range(1, 8)))
    for _ in range(4):
        stand.key(Qt.Key.Key_Right)
    assert stand.view.place_of("a5") != stand.view.place_of("a4")


def test_that_what_was_chosen_stays_so_when_the_days_change(stand: Stand) -> None:
    stand.show(action(3, MONDAY), action(1), action(2, FRIDAY))
    stand.calendar.choose("a1")
    stand.show(action(3, MONDAY), action(2), action(1, FRIDAY))
    assert stand.current == "a1"


def test_that_two_quick_moves_are_two_days(stand: Stand) -> None:
    stand.show(action(1))
    stand.key(Qt.Key.Key_Right, CTRL)
    stand.key(Qt.Key.Key_Right, CTRL)
    assert stand.moved[-1] == MovedTo("a1", THURSDAY + timedelta(days=2))


def test_that_later_weeks_are_one_press_away(qtbot: QtBot) -> None:
    calendar = WeekCalendar(4)
    qtbot.addWidget(calendar)
    calendar.draw(planned(action(1, MONDAY + timedelta(weeks=6))), TODAY)
    more = calendar.findChild(QPushButton, "more-weeks")
    assert more is not None
    assert calendar.view.place_of("a1").isEmpty()
    more.click()
    assert not calendar.view.place_of("a1").isEmpty()
    assert more.isHidden()


def test_that_one_press_leads_to_a_week_that_is_over_full(qtbot: QtBot) -> None:
    stand = Stand(WeekCalendar(4), qtbot)
    qtbot.addWidget(stand.page)
    stand.page.resize(800, 600)
    stand.page.show()
    late = THURSDAY + timedelta(weeks=8)
    done = action(9, late, state=ActionState.DONE)
    stand.show(action(1), done, *(action(number, late) for number in (2, 3, 4)))
    lead = stand.calendar.findChild(QPushButton, "show-over-full")
    assert lead is not None
    lead.click()
    assert stand.current == "a2"

    def is_seen() -> bool:
        seen = stand.view.viewport().visibleRegion().boundingRect()
        return seen.contains(stand.view.place_of("a2"))

    qtbot.waitUntil(is_seen)
    stand.show(action(1))
    assert lead.isHidden()


def test_that_a_week_moved_to_is_shown(qtbot: QtBot) -> None:
    stand = Stand(WeekCalendar(4), qtbot)
    qtbot.addWidget(stand.page)
    stand.page.show()
    stand.show(action(1, THURSDAY + timedelta(weeks=3)))
    stand.calendar.choose("a1")
    stand.key(Qt.Key.Key_Down, CTRL)
    day = THURSDAY + timedelta(weeks=4)
    assert stand.view.place_of_day(day).contains(stand.view.place_of("a1"))


@pytest.mark.parametrize("width", [240, 320, 480, 800, 1600])
def test_that_all_of_every_day_fits_at_any_width(stand: Stand, width: int) -> None:
    stand.show(*(action(number, MONDAY + timedelta(days=number)) for number in range(30)))
    stand.page.resize(width, 600)
    stand.settle()
    for number in range(30):
        card = stand.view.place_of(f"a{number}")
        assert stand.view.viewport().rect().contains(card)
        assert stand.view.place_of_day(MONDAY + timedelta(days=number)).contains(card)


@pytest.mark.parametrize("width", [793, 800, 1003])
def test_that_the_days_fill_the_width(stand: Stand, width: int) -> None:
    stand.show(action(1))
    stand.page.resize(width, 600)
    stand.settle()
    sunday = stand.view.place_of_day(MONDAY + timedelta(days=6))
    assert sunday.right() == stand.view.viewport().rect().right()


def test_that_reading_from_right_to_left_mirrors_the_days(stand: Stand) -> None:
    stand.calendar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stand.show(action(1))
    monday, thursday = (stand.view.place_of_day(day) for day in (MONDAY, THURSDAY))
    assert monday.left() > thursday.right()


def test_that_the_page_scrolls_to_where_the_keys_go(stand: Stand) -> None:
    stand.show(action(1), action(2, THURSDAY + timedelta(weeks=8)))
    stand.key(Qt.Key.Key_End)
    card = stand.view.place_of("a2")
    corner = stand.view.viewport().mapTo(stand.page.viewport(), card.topLeft())
    assert stand.page.viewport().rect().contains(corner)


def test_that_an_empty_calendar_can_be_shown_and_keyed(stand: Stand) -> None:
    stand.show()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        stand.key(key)
    assert stand.moved == []
