from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from netplanner.desktop.ring.hands import RingHands
from netplanner.plan.people import PersonId
from tests.desktop.who.people import Plan

if TYPE_CHECKING:
    from tests.robots.desk import Desk

PAGE = "people_at_a_glance"
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def begun(desk: Desk, *names: str) -> Plan:
    plan = Plan(desk, *(names or ("Ann", "Bo", "Cem")))
    desk.show_page(PAGE)
    return plan


def stage(plan: Plan) -> RingHands:
    found = plan.hand.find(RingHands, "ring-map")
    found.grab()
    return found


def drag(plan: Plan, person: str, x: float, y: float) -> None:
    """Drag a person to a point of the map."""
    view = stage(plan)
    assert view.fit is not None
    start = view.mapFromScene(view.canvas.people[PersonId(person)].dot.pos())
    end = view.mapFromScene(QPointF(x, y) * view.fit.unit)
    port = view.viewport()
    QTest.mousePress(port, _LEFT, _NONE, start)
    for step in range(1, 4):
        QTest.mouseMove(port, start + (end - start) * step / 3)
    QTest.mouseRelease(port, _LEFT, _NONE, end)


def test_that_the_page_is_there_as_soon_as_there_are_people(desk: Desk) -> None:
    plan = Plan(desk)
    desk.show_page("people_list").hand.go_on().should_show("Who knows whom, and who is missing?")
    plan.hand.press("back")
    QTest.keyClicks(plan.quick, "Ann\r")
    plan.hand.go_on().should_show("Your people at a glance")


def test_that_a_drag_answers_closeness_and_zone_in_one_step(desk: Desk) -> None:
    plan = begun(desk)
    drag(plan, "i1", 0.2, -0.2)
    assert (plan.people[0]["closeness"], plan.people[0]["zone"]) == (5, "core_group")
    plan.hand.press("undo")
    assert "closeness" not in plan.people[0]
    assert "zone" not in plan.people[0]


def test_that_keys_move_a_person_who_is_said_anew(desk: Desk) -> None:
    plan = begun(desk)
    view = stage(plan)
    view.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert plan.people[0]["closeness"] == 3
    assert plan.hand.text("ring-said") == "Ann: we get on, my core group"


def test_that_a_person_can_be_taken_out_of_all_zones(desk: Desk) -> None:
    plan = begun(desk)
    drag(plan, "i1", 0.2, -0.2)
    view = stage(plan)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert not plan.people[0].get("zone")


def test_that_enter_opens_the_person_and_the_focus_is_on_the_name(desk: Desk) -> None:
    plan = begun(desk)
    view = stage(plan)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    plan.hand.should_show("Who matters for this?").should_focus("name")
    assert plan.hand.text("name") == "Bo"


def test_that_the_reading_in_words_stands_beside_the_map(desk: Desk) -> None:
    begun(desk)
    assert desk.hand.words_in("ring-reading")[0].startswith("You named 3 people")


def test_that_a_box_around_people_ties_them_in_one_step_with_a_notice(desk: Desk) -> None:
    plan = begun(desk)
    view = stage(plan)
    port = view.viewport()
    corners = QPoint(2, 2), port.rect().bottomRight() - QPoint(2, 2)
    QTest.mousePress(port, _LEFT, _NONE, corners[0])
    QTest.mouseMove(port, port.rect().center())
    QTest.mouseMove(port, corners[1])
    QTest.mouseRelease(port, _LEFT, _NONE, corners[1])
    plan.hand.press("connect-all")
    assert plan.ties == (("i1", "i2"), ("i1", "i3"), ("i2", "i3"))
    assert plan.hand.notice == "3 more pairs know each other."
    plan.hand.press("notice-action")
    assert not plan.ties


def test_that_the_columns_answer_closeness_by_keys(desk: Desk) -> None:
    plan = begun(desk)
    plan.hand.press("glance-closeness").pick("bins-closeness-none", 0)
    QTest.keyClick(plan.hand.focused_widget, Qt.Key.Key_Left)
    plan.hand.should_focus("bins-closeness-1")
    assert plan.people[0]["closeness"] == 1


def test_that_enter_in_a_column_opens_the_person(desk: Desk) -> None:
    plan = begun(desk)
    plan.hand.press("glance-closeness").pick("bins-closeness-none", 2)
    QTest.keyClick(plan.hand.focused_widget, Qt.Key.Key_Return)
    plan.hand.should_show("Who matters for this?")
    assert plan.hand.text("name") == "Cem"


def test_that_the_columns_answer_last_contact(desk: Desk) -> None:
    plan = begun(desk)
    plan.hand.press("glance-last_contact").pick("bins-last_contact-none", 1)
    QTest.keyClick(plan.hand.focused_widget, Qt.Key.Key_Left)
    assert plan.people[1]["last_contact"] == "never"
    plan.hand.press("undo")
    assert not plan.people[1].get("last_contact")


def test_that_one_view_is_shown_at_a_time(desk: Desk) -> None:
    hand = begun(desk).hand.press("glance-closeness")
    assert hand.sees("bins-closeness")
    assert not hand.sees("ring-map")
    hand.press("glance-map")
    assert hand.sees("ring-map")


def test_that_someone_without_a_name_can_be_told_apart(desk: Desk) -> None:
    plan = Plan(desk, "Ann", "")
    desk.show_page(PAGE)
    assert stage(plan).canvas.people[PersonId("i2")].name.text() == "Person 2"


def test_that_a_hundred_and_fifty_people_stand_on_the_map(desk: Desk) -> None:
    plan = begun(desk, *(f"Person {number}" for number in range(150)))
    assert len(stage(plan).canvas.people) == 150
    drag(plan, "i1", 0.2, -0.2)
    assert plan.people[0]["closeness"] == 5
    assert desk.window.findChildren(QLabel, "ring-said")[0].text().startswith("Person 0")


def test_that_a_closed_map_leaves_nothing_behind(desk: Desk) -> None:
    left = weakref.ref(stage(begun(desk)))
    desk.hand.press("save-and-close")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert left() is None
