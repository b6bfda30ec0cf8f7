from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from tests.desktop.who.people import Plan

if TYPE_CHECKING:
    from tests.robots.desk import Desk


def begun(desk: Desk) -> Plan:
    plan = Plan(desk, "Ann", "Bo", "Cem")
    desk.show_page("people_list")
    return plan


def test_that_a_person_is_asked_first_what_counts(desk: Desk) -> None:
    begun(desk)
    first = ("name", "zone-core_group", "helps_with-voice", "closeness-1", "last_contact-year")
    later = ("kind-person", "channel-text", "notes")
    assert all(map(desk.hand.sees, first))
    assert not any(map(desk.hand.sees, later))


def test_that_the_rest_stays_open_from_person_to_person(desk: Desk) -> None:
    hand = begun(desk).hand
    assert hand.text("more-person") == "More about Ann"
    hand.press("more-person").pick("people", 1)
    assert hand.text("more-person") == "Less about Bo"
    assert hand.sees("channel-text")


def test_that_the_rest_can_be_closed_again(desk: Desk) -> None:
    hand = begun(desk).hand.press("more-person").press("more-person")
    assert not hand.sees("channel-text")


def test_that_next_leads_to_the_first_open_question_of_the_next_person(desk: Desk) -> None:
    hand = begun(desk).hand.choose("zone", "core_group").press("next-person")
    assert hand.text("name") == "Bo"
    hand.should_focus("zone-core_group")


def test_that_previous_leads_back_and_the_ends_are_ends(desk: Desk) -> None:
    hand = begun(desk).hand.press("next-person").press("next-person")
    assert hand.text("name") == "Cem"
    assert not hand.find(QPushButton, "next-person").isEnabled()
    hand.press("previous-person")
    assert hand.text("name") == "Bo"


def test_that_one_hears_how_many_are_left(desk: Desk) -> None:
    hand = begun(desk).hand
    assert "1 of 3, 3 still to fill in" in hand.words_beside("next-person")
    hand.choose("zone", "core_group").choose("helps_with", "voice")
    hand.choose("closeness", "3").choose("last_contact", "week")
    assert "1 of 3, 2 still to fill in" in hand.words_beside("next-person")


def test_that_a_link_to_what_is_closed_opens_it(desk: Desk) -> None:
    plan = Plan(desk, "Ann")
    desk.show_page("people_list").hand.press("more-person").type("email", "e" * 400)
    desk.hand.press("more-person").go_on()
    desk.hand.follow("error-summary", desk.hand.links("error-summary")[0]).should_focus("email")
    assert len(plan.people) == 1


def test_that_a_problem_opens_what_is_closed(desk: Desk) -> None:
    begun(desk).hand.press("more-person").type("email", "e" * 400).press("more-person")
    assert not desk.hand.sees("email")
    desk.hand.go_on()
    assert desk.hand.sees("email")


def test_that_going_on_takes_what_was_just_typed_along(desk: Desk) -> None:
    plan = begun(desk)
    plan.hand.type("name", "Anna").press("next-person")
    assert plan.names == ["Anna", "Bo", "Cem"]
