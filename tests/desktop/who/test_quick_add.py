from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from tests.desktop.who.people import Plan

if TYPE_CHECKING:
    from tests.robots.desk import Desk

PAGE = "people_list"


def begun(desk: Desk, *names: str) -> Plan:
    plan = Plan(desk, *names)
    desk.show_page(PAGE)
    return plan


def enter(plan: Plan, *names: str) -> None:
    for name in names:
        QTest.keyClicks(plan.quick, name)
        QTest.keyClick(plan.quick, Qt.Key.Key_Return)


def paste(plan: Plan, text: str) -> None:
    QApplication.clipboard().setText(text)
    plan.quick.paste()


def test_that_names_are_added_one_after_the_other_and_the_focus_stays(desk: Desk) -> None:
    plan = begun(desk)
    plan.hand.should_focus("quick-add")
    enter(plan, "Ann", "Bo")
    assert plan.names == ["Ann", "Bo"]
    plan.hand.should_focus("quick-add")
    assert plan.quick.text() == ""


def test_that_the_question_that_brought_them_to_mind_says_what_they_help_with(desk: Desk) -> None:
    plan = begun(desk)
    assert plan.hand.text("generator") == "Who do you learn from, or would like to?"
    enter(plan, "Ann")
    plan.hand.press("next-generator").should_focus("quick-add")
    enter(plan, "Bo")
    assert [it.get("helps_with") for it in plan.people] == [("learning",), ("voice",)]


def test_that_someone_one_lost_touch_with_is_taken_as_such(desk: Desk) -> None:
    plan = begun(desk)
    plan.hand.press("previous-generator")
    enter(plan, "Ann")
    assert plan.people[0]["last_contact"] == "three_years"


def test_that_a_screen_reader_hears_the_question_as_the_fields_name(desk: Desk) -> None:
    plan = begun(desk)
    assert plan.quick.accessibleName() == plan.hand.text("generator")
    plan.hand.press("next-generator")
    assert plan.quick.accessibleName() == plan.hand.text("generator")


def test_that_pasted_lines_are_several_people_at_once(desk: Desk) -> None:
    plan = begun(desk)
    paste(plan, "Ann\n  Bo   Berg \r\n\nCem")
    assert plan.hand.rows("people") == ["Ann", "Bo Berg", "Cem"]
    assert plan.names == ["Ann", "Bo Berg", "Cem"]


def test_that_pasted_lines_go_with_one_undo(desk: Desk) -> None:
    plan = begun(desk, "Zoe")
    paste(plan, "Ann\nBo")
    QTest.keyClick(plan.quick, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plan.names == ["Zoe"]


def test_that_who_is_there_already_is_told_and_not_doubled(desk: Desk) -> None:
    plan = begun(desk, "Ann")
    paste(plan, "ann\nBo\nBO")
    assert plan.names == ["Ann", "Bo"]
    assert plan.hand.text("quick-add-said") == "Added: Bo. On the list already: ann and BO."


def test_that_what_finds_no_room_stays_in_the_field(desk: Desk) -> None:
    plan = begun(desk, *(f"Person {number}" for number in range(149)))
    paste(plan, "Ann\nBo")
    assert len(plan.people) == 150
    assert plan.quick.text() == "Bo"
    assert plan.hand.text("quick-add-said").endswith(
        "There is room for 150 people. Remove some first."
    )


def test_that_a_name_that_was_not_entered_is_added_on_going_on(desk: Desk) -> None:
    plan = begun(desk)
    QTest.keyClicks(plan.quick, "Ann")
    plan.hand.go_on()
    assert plan.names == ["Ann"]


def test_that_enter_in_the_empty_field_goes_on(desk: Desk) -> None:
    plan = begun(desk, "Ann")
    plan.quick.setFocus()
    QTest.keyClick(plan.quick, Qt.Key.Key_Return)
    plan.hand.should_show("Your people at a glance")


def test_that_the_button_adds_as_enter_does(desk: Desk) -> None:
    plan = begun(desk)
    QTest.keyClicks(plan.quick, "<b>Ann</b>")
    plan.hand.press("quick-add-button").should_focus("quick-add")
    assert plan.names == ["<b>Ann</b>"]
    assert plan.hand.rows("people") == ["<b>Ann</b>"]


def known(plan: Plan) -> QListView:
    return plan.hand.find(QListView, "known-people")


def test_that_people_of_other_plans_are_offered_as_one_types(desk: Desk) -> None:
    Plan(desk, "Ann", "Bo", "Anton")
    plan = begun(desk, "Ann")
    assert plan.hand.rows("known-people") == ["Anton", "Bo"]
    QTest.keyClicks(plan.quick, "b")
    desk.wait_until_rows("known-people", ["Bo"])


def test_that_enter_takes_a_known_person_with_what_is_known(desk: Desk) -> None:
    first = begun(desk, "Ann")
    first.hand.choose("closeness", "4").press("more-person").type("email", "ann@example.org")
    desk.application.flush()
    plan = begun(desk)
    rows = known(plan)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    (ann,) = plan.people
    assert (ann["name"], ann["closeness"], ann["email"]) == ("Ann", 4, "ann@example.org")
    assert ann["helps_with"] == ("learning",)


def test_that_a_click_takes_a_known_person_and_offers_them_no_more(desk: Desk) -> None:
    Plan(desk, "Ann", "Bo")
    plan = begun(desk)
    rows = known(plan)
    spot = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert plan.names == ["Ann"]
    assert plan.hand.rows("known-people") == ["Bo"]


def test_that_nothing_stands_beside_the_field_where_nobody_is_known(desk: Desk) -> None:
    begun(desk)
    assert not desk.hand.sees("known-people")
