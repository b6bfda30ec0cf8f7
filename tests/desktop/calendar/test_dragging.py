"""The calendar of weeks under a real mouse."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from netplanner.desktop.calendar.moves import MovedTo
from netplanner.desktop.edge_scrolling import EdgeScrolling
from netplanner.plan.codes import ActionState
from tests.desktop.calendar.stand import LEFT
from tests.desktop.calendar.weeks import MONDAY, THURSDAY, TODAY, action

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.calendar.stand import Stand


FRIDAY = date(2026, 12, 4)


def test_that_nothing_is_dragged_to_a_day_that_has_passed(stand: Stand) -> None:
    stand.show(action(1), action(2, TODAY - timedelta(days=1)))
    stand.press_on("a1")
    stand.drag_to(TODAY - timedelta(days=1))
    stand.let_go_on(TODAY - timedelta(days=1))
    assert stand.moved == []


def test_that_a_double_click_opens_an_action(stand: Stand) -> None:
    stand.show(action(1))
    at = stand.view.place_of("a1").center()
    QTest.mouseDClick(stand.view.viewport(), LEFT, pos=at)
    assert stand.opened == ["a1"]


def test_that_an_action_is_dragged_to_another_day(stand: Stand) -> None:
    stand.show(action(1))
    stand.press_on("a1")
    stand.drag_to(MONDAY)
    stand.let_go_on(MONDAY)
    assert stand.moved == [MovedTo("a1", MONDAY)]


def test_that_a_dragged_action_says_what_the_day_under_it_would_hold(stand: Stand) -> None:
    stand.show(*(action(number) for number in (1, 2, 3, 4)))
    stand.calendar.choose("a4")
    stand.press_on("a4")
    stand.drag_to(THURSDAY)
    assert not stand.view.said
    stand.drag_to(MONDAY + timedelta(days=5))
    assert stand.view.said == (
        "4 h of about 1 h 50",
        "Over-full",
        "A day you keep free",
    )


def test_that_keys_show_what_the_day_would_hold_too(stand: Stand) -> None:
    stand.show(*(action(number) for number in (1, 2, 3, 4)))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right):
        stand.key(key)
    assert stand.view.said == ("4 h of about 1 h 50", "Over-full", "A day you keep free")
    stand.key(Qt.Key.Key_Escape)
    assert not stand.view.said


def test_that_the_pointer_is_a_hand_over_what_can_be_moved(stand: Stand) -> None:
    stand.show(action(1), action(2, MONDAY, state=ActionState.DONE))
    port, shape = stand.view.viewport(), Qt.CursorShape
    QTest.mouseMove(port, stand.view.place_of("a1").center())
    assert port.cursor().shape() == shape.OpenHandCursor
    QTest.mouseMove(port, stand.view.place_of("a2").center())
    assert port.cursor().shape() == shape.ArrowCursor
    stand.press_on("a1")
    stand.drag_to(FRIDAY)
    assert port.cursor().shape() == shape.ClosedHandCursor


def test_that_a_drag_that_rests_at_an_edge_goes_on_scrolling(stand: Stand, qtbot: QtBot) -> None:
    stand.show(action(1), weeks=30)
    port = stand.view.viewport()
    stand.press_on("a1")
    QTest.mouseMove(port, port.visibleRegion().boundingRect().center())
    QTest.mouseMove(port, port.visibleRegion().boundingRect().bottomLeft() + QPoint(40, 0))

    def is_over_a_late_day() -> bool:
        """Say so between two headings: over those an action would go back to its day."""
        return stand.page.verticalScrollBar().value() > 600 and bool(stand.view.said)

    qtbot.waitUntil(is_over_a_late_day)
    QTest.mouseRelease(port, LEFT, pos=QPoint(0, 0))
    (move,) = stand.moved
    assert move.day > THURSDAY + timedelta(weeks=12)


def test_that_the_page_rests_once_an_action_was_given_back(stand: Stand) -> None:
    stand.show(action(1))
    port = stand.view.viewport()
    (edges,) = stand.view.findChildren(EdgeScrolling)
    (clock,) = edges.findChildren(QTimer)
    stand.press_on("a1")
    QTest.mouseMove(port, port.visibleRegion().boundingRect().bottomLeft() + QPoint(40, 0))
    assert clock.isActive()
    stand.key(Qt.Key.Key_Escape)
    assert not clock.isActive()


def test_that_esc_gives_a_dragged_action_back(stand: Stand) -> None:
    stand.show(action(1))
    stand.press_on("a1")
    stand.drag_to(MONDAY)
    stand.key(Qt.Key.Key_Escape)
    stand.let_go_on(MONDAY)
    assert stand.moved == []


def test_that_a_press_without_a_drag_only_chooses(stand: Stand) -> None:
    stand.show(action(1), action(2, FRIDAY))
    stand.press_on("a2")
    QTest.mouseRelease(stand.view.viewport(), LEFT, pos=stand.view.place_of("a2").center())
    assert (stand.current, stand.moved) == ("a2", [])


def test_that_letting_go_on_the_same_day_moves_nothing(stand: Stand) -> None:
    stand.show(action(1))
    stand.press_on("a1")
    stand.drag_to(MONDAY)
    stand.drag_to(THURSDAY)
    stand.let_go_on(THURSDAY)
    assert stand.moved == []


def test_that_a_press_of_the_mouse_gives_back_what_the_keys_carry(stand: Stand) -> None:
    stand.show(action(1), action(2, MONDAY))
    stand.calendar.choose("a1")
    stand.key(Qt.Key.Key_Space)
    stand.key(Qt.Key.Key_Right)
    stand.press_on("a2")
    stand.let_go_on(MONDAY)
    assert stand.view.place_of_day(THURSDAY).contains(stand.view.place_of("a1"))
    assert stand.moved == []
