from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.robots.papers import words_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot


def answer_this_plan(hand: WindowRobot) -> None:
    hand.should_show("What is this plan for?").type("title", "Find allies for the park")
    hand.choose("acting_for", "organisation").type("organisation", "Friends of the Park").go_on()
    hand.should_show("How long will it run?").type("start_date", "2026-12-01").go_on()


def answer_why(hand: WindowRobot) -> None:
    hand.choose("purposes", "voice", "collaboration").press("purposes-collaboration-up")
    hand.type("aim", "Other groups who will speak up for the park").go_on()
    hand.choose("trigger", "problem").type("decision_date", "1 March 2027").go_on()


def answer_where(hand: WindowRobot) -> None:
    hand.choose("zones", "core_group", "between_organisations").go_on()
    hand.should_show("One zone at a time").choose("known", "well").go_on()


def add_person(hand: WindowRobot, name: str, closeness: int, last_contact: str) -> None:
    hand.press("add-person").should_focus("name").type("name", name)
    hand.choose("zone", "between_organisations").choose("closeness", str(closeness))
    hand.choose("last_contact", last_contact)


def answer_who(hand: WindowRobot) -> None:
    add_person(hand, "Ann", 4, "month")
    add_person(hand, "Bo", 2, "year")
    assert hand.rows("people") == ["Ann", "Bo"]
    hand.go_on().should_show("Your people at a glance").go_on().pick("ties", 0).go_on().go_on()


def answer_you(hand: WindowRobot) -> None:
    hand.choose("preference_form", "quick")
    for item, rating in ((1, 2), (2, 4), (4, 4), (7, 1)):
        hand.choose(f"extraversion_{item}", str(rating))
    hand.go_on().go_on().choose("channels", "face", "text").go_on().type("hours_month", "6").go_on()


def test_that_a_person_with_a_mouse_gets_from_the_first_page_to_a_pdf(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = open_desk()
    hand = desk.hand
    hand.press("new-plan")
    for answer in (answer_this_plan, answer_why, answer_where, answer_who, answer_you):
        answer(hand)
    hand.should_show("How will you go about it?").go_on()
    hand.should_show("When can it happen?").go_on()
    hand.should_show("Check your answers")
    desk.finish().should_show("Find allies for the park")
    assert any("Ann" in row for row in hand.rows("actions"))
    desk.export_pdf(tmp_path / "plan.pdf")
    words = words_of(tmp_path / "plan.pdf")
    assert all(word in words for word in ("Ann", "Bo", "Other groups who will speak up"))


def test_that_the_keyboard_alone_gets_from_the_first_page_to_a_pdf(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = open_desk()
    keys = desk.keys
    keys.press("new-plan")
    keys.type("title", "Find allies").choose("acting_for", "self").go_on().go_on()
    keys.choose("purposes", "learning").type("aim", "Someone who has done it").go_on().go_on()
    keys.choose("zones", "shared_interest").go_on().go_on()
    keys.press("add-person").type("name", "Ann").choose("closeness", "4").go_on()
    keys.go_on().go_on().go_on().go_on().go_on().go_on()
    keys.type("hours_month", "5").go_on().go_on().go_on()
    desk.hand.should_show("Check your answers")
    keys.press("finish")
    desk.wait_for("export-pdf")
    desk.hand.should_show("Find allies")
    desk.export_pdf_by_keys(tmp_path / "plan.pdf")
    words = words_of(tmp_path / "plan.pdf")
    assert "Someone who has done it" in words


def test_that_an_action_is_ticked_by_the_keyboard(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.open_sample("returner").show_page("check")
    desk.finish()
    desk.keys.press("actions").press("all-plans")
    desk.hand.should_show("Plan your networking")
    assert desk.library.summaries()[0].done == 1


def test_that_a_plan_closed_half_way_opens_on_the_same_page(
    open_desk: Callable[[], Desk],
) -> None:
    first = open_desk()
    first.hand.press("new-plan")
    answer_this_plan(first.hand)
    first.hand.choose("purposes", "support").type("aim", "Not to be alone with it")
    first.close()
    hand = open_desk().hand
    hand.should_show("Plan your networking").press("open-plan")
    hand.should_show("What do you want from networking?")
    assert hand.text("aim") == "Not to be alone with it"
    assert hand.is_checked("purposes-support")


def test_that_the_person_who_was_open_is_open_again(open_desk: Callable[[], Desk]) -> None:
    first = open_desk()
    first.hand.press("new-plan").pick("sections", 3)
    first.keys.key(Qt.Key.Key_Return)
    for name in ("Ann", "Bo", "Cem"):
        first.hand.press("add-person").type("name", name)
    first.hand.pick("people", 1).press("save-and-close").press("open-plan")
    assert first.hand.text("name") == "Bo"
