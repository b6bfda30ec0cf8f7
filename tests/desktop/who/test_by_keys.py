from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desktop.who.people import Plan

if TYPE_CHECKING:
    from tests.robots.desk import Desk


def test_that_people_are_named_moved_and_tied_by_the_keyboard_alone(desk: Desk) -> None:
    plan, keys = Plan(desk), desk.keys
    desk.show_page("people_list")
    for name in ("Ann", "Bo", "Cem"):
        keys.type("quick-add", name).key(Qt.Key.Key_Return)
    keys.go_on().tab_to("ring-map").key(Qt.Key.Key_Up).key(Qt.Key.Key_Right)
    assert (plan.people[0]["closeness"], plan.people[0]["zone"]) == (2, "core_group")
    for _ in range(3):
        keys.key(Qt.Key.Key_Space).key(Qt.Key.Key_Tab)
    keys.press("connect-all")
    assert plan.ties == (("i1", "i2"), ("i1", "i3"), ("i2", "i3"))


def test_that_people_are_put_into_columns_by_the_keyboard_alone(desk: Desk) -> None:
    plan, keys = Plan(desk, "Ann", "Bo"), desk.keys
    desk.show_page("people_at_a_glance")
    keys.choose("glance", "last_contact").tab_to("bins-last_contact-none")
    keys.key(Qt.Key.Key_Down).key(Qt.Key.Key_Left)
    assert plan.people[1]["last_contact"] == "never"


def test_that_a_circle_is_ticked_by_the_keyboard_alone(desk: Desk) -> None:
    plan, keys = Plan(desk, "Ann", "Bo", "Cem"), desk.keys
    desk.show_page("who_knows_whom")
    keys.tab_to("ties-circle").key(Qt.Key.Key_Home)
    for _ in range(3):
        keys.key(Qt.Key.Key_Space).key(Qt.Key.Key_Down)
    keys.press("connect-all")
    assert plan.ties == (("i1", "i2"), ("i1", "i3"), ("i2", "i3"))


def test_that_delete_takes_a_person_out_and_undo_brings_them_back(desk: Desk) -> None:
    Plan(desk, "Ann", "Bo")
    desk.show_page("people_list").keys.tab_to("people").key(Qt.Key.Key_Delete)
    assert desk.hand.should_focus("people").rows("people") == ["Bo"]
    assert desk.hand.press("undo").rows("people") == ["Ann", "Bo"]


def test_that_delete_takes_no_zone_out_of_those_chosen(desk: Desk) -> None:
    desk.open_sample("community").show_page("zone_by_zone").keys.key(Qt.Key.Key_Delete)
    assert desk.hand.rows("zone_details") == ["My core group", "Between organisations"]
