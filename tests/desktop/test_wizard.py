from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QWidget

from netplanner import knowledge
from netplanner.desktop.looks.palettes import tokens
from netplanner.desktop.wizard.page_view import PageView
from netplanner.desktop.wizard.sidebar import Sidebar

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

PAGES = [*(page.name for page in knowledge.planning().pages), "check"]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hand(desk: Desk) -> WindowRobot:
    """Return a hand in front of a new plan's first page."""
    return desk.hand.press("new-plan")


def open_section(desk: Desk, row: int) -> WindowRobot:
    hand = desk.hand.pick("sections", row)
    desk.keys.key(Qt.Key.Key_Return)
    return hand


def test_that_the_first_unanswered_control_has_the_focus(hand: WindowRobot) -> None:
    hand.should_focus("title").type("title", "Park")
    hand.press("save-and-close").press("open-plan")
    hand.should_focus("acting_for-self")


def test_that_problems_stand_at_the_top_and_beside_their_fields(hand: WindowRobot) -> None:
    hand.go_on().should_focus("error-summary")
    assert hand.links("error-summary") == [
        "Give your plan a name of at most 120 characters",
        "Choose who the plan is for",
    ]
    assert "Choose who the plan is for" in hand.words_beside("acting_for")


def test_that_a_link_in_the_summary_leads_to_its_field(hand: WindowRobot) -> None:
    hand.go_on().follow("error-summary", "Choose who the plan is for")
    hand.should_focus("acting_for-self")


def test_that_the_summary_says_whose_answers_are_to_be_mended(desk: Desk) -> None:
    desk.hand.press("new-plan")
    hand = open_section(desk, 3).press("add-person").type("name", "Ann")
    hand.press("add-person").type("name", "Ann").press("add-person").go_on()
    own = "Give each person a name of their own, at most 200 characters long"
    assert hand.links("error-summary") == [f"Ann: {own}", f"Person 3: {own}"]
    hand.follow("error-summary", f"Person 3: {own}").should_focus("name")


def test_that_a_field_with_a_problem_shows_that_it_has_the_focus(hand: WindowRobot) -> None:
    wrong = "Give your plan a name of at most 120 characters"
    field = hand.go_on().follow("error-summary", wrong).find(QWidget, "title")
    edge = field.grab().toImage().pixelColor(field.width() // 2, 0)
    assert edge.name() == tokens("light")["focus"].lower()


def test_that_a_mended_problem_leaves_the_summary(hand: WindowRobot) -> None:
    hand.go_on().choose("acting_for", "self")
    assert hand.links("error-summary") == ["Give your plan a name of at most 120 characters"]


def test_that_nothing_typed_is_cleared_by_a_problem(desk: Desk, hand: WindowRobot) -> None:
    open_section(desk, 0).type("title", "Park").choose("acting_for", "self").go_on()
    hand.type("weeks", "many").go_on()
    assert hand.text("weeks") == "many"


def test_that_an_answer_that_is_wrong_is_saved_all_the_same(desk: Desk, hand: WindowRobot) -> None:
    hand.type("title", "Park").choose("acting_for", "self").go_on()
    hand.type("weeks", "many").press("save-and-close")
    plan = desk.library.summaries()[0].id
    assert desk.library.saved(plan).answers["weeks"] == "many"


def test_that_a_page_of_lists_begins_at_the_first_with_its_heading_in_sight(desk: Desk) -> None:
    desk.window.resize(1024, 480)
    desk.open_sample("community").show_page("who_knows_whom").hand.should_focus("ties-circle")
    heading = desk.hand.find(QLabel, "page-title")
    assert heading.visibleRegion().boundingRect() == heading.rect()


def test_that_enter_goes_on_from_a_field(desk: Desk, hand: WindowRobot) -> None:
    hand.choose("acting_for", "self").type("title", "Park")
    desk.keys.key(Qt.Key.Key_Return)
    hand.should_show("How long will it run?")


def test_that_enter_starts_a_line_in_a_long_text(desk: Desk) -> None:
    desk.hand.press("new-plan")
    hand = open_section(desk, 1).type("aim", "One")
    desk.keys.key(Qt.Key.Key_Return)
    QTest.keyClicks(desk.keys.focused, "Two")
    assert hand.text("aim") == "One\nTwo"
    desk.keys.key(Qt.Key.Key_Return, CTRL)
    assert hand.sees("error-summary")


def test_that_enter_presses_the_button_that_has_the_focus(desk: Desk, hand: WindowRobot) -> None:
    hand.type("title", "Park").choose("acting_for", "self").go_on()
    desk.keys.tab_to("back").key(Qt.Key.Key_Return)
    hand.should_show("What is this plan for?")


def test_that_alt_and_left_go_back_to_the_control_used_last(desk: Desk, hand: WindowRobot) -> None:
    hand.type("title", "Park").choose("acting_for", "self")
    desk.keys.key(Qt.Key.Key_Return, CTRL).key(Qt.Key.Key_Left, ALT)
    hand.should_show("What is this plan for?").should_focus("acting_for-self")


def test_that_back_to_a_page_not_used_yet_leads_to_its_first_answer(desk: Desk) -> None:
    desk.open_sample("community").show_page("zone_choice").hand.press("zones-core_group")
    desk.keys.key(Qt.Key.Key_Left, ALT)
    desk.hand.should_focus("trigger-problem")


def test_that_escape_discards_nothing(desk: Desk, hand: WindowRobot) -> None:
    hand.type("title", "Park")
    desk.keys.key(Qt.Key.Key_Escape)
    hand.should_show("What is this plan for?")
    assert hand.text("title") == "Park"


def test_that_undo_takes_typing_back_in_the_field(desk: Desk, hand: WindowRobot) -> None:
    hand.type("title", "Park")
    desk.keys.key(Qt.Key.Key_Z, CTRL)
    assert hand.text("title") == ""
    desk.keys.key(Qt.Key.Key_Y, CTRL)
    assert hand.text("title") == "Park"


def test_that_every_section_says_how_it_stands(desk: Desk, hand: WindowRobot) -> None:
    hand.type("title", "Park")
    open_section(desk, 4)
    assert [row.split(": ")[1].split(",")[0] for row in hand.rows("sections")] == [
        "In progress",
        *["Not started"] * 7,
    ]


def test_that_what_is_missing_needs_attention_once_one_was_told_of_it(hand: WindowRobot) -> None:
    hand.type("title", "Park").go_on()
    assert hand.rows("sections")[0].startswith("This plan: Needs attention")
    hand.choose("acting_for", "self")
    assert hand.rows("sections")[0].startswith("This plan: Done")


def test_that_finishing_too_early_marks_each_section_that_misses_something(desk: Desk) -> None:
    desk.hand.press("new-plan")
    hand = open_section(desk, 7).press("finish")
    said = dict(row.split(", ")[0].split(": ") for row in hand.rows("sections"))
    told = [section for section, status in said.items() if status == "Needs attention"]
    assert told == ["This plan", "Why", "Where", "You", "Check your answers"]


def test_that_any_section_can_be_opened_from_the_list(desk: Desk) -> None:
    desk.hand.press("new-plan")
    open_section(desk, 7).should_show("Check your answers")
    open_section(desk, 2).should_show("Where do the people you need belong?")


def test_that_the_check_says_what_is_not_answered(desk: Desk) -> None:
    desk.hand.press("new-plan")
    hand = open_section(desk, 7)
    assert "Not answered" in hand.words_beside("change-planner")
    assert not hand.sees("change-decision_date")


def test_that_change_opens_the_question_and_comes_back(desk: Desk, hand: WindowRobot) -> None:
    hand.type("title", "Park").choose("acting_for", "self")
    open_section(desk, 7).press("change-acting_for").should_focus("acting_for-self")
    hand.go_on().should_show("Check your answers").should_focus("change-acting_for")


def test_that_a_removed_person_comes_back_with_undo(desk: Desk, hand: WindowRobot) -> None:
    open_section(desk, 3).press("add-person").type("name", "Ann").press("remove-person")
    assert hand.notice == "Ann was removed."
    hand.press("notice-action")
    assert hand.rows("people") == ["Ann"]


def test_that_the_focus_stays_with_a_value_that_is_taken_out_of_an_order(desk: Desk) -> None:
    hand = desk.open_sample("community").show_page("purpose").hand
    hand.press("purposes-voice-remove").should_focus("purposes-voice")


def test_that_undo_of_a_notice_is_not_offered_for_a_later_change(
    desk: Desk, hand: WindowRobot
) -> None:
    assert hand.heading
    open_section(desk, 3).press("add-person").type("name", "Ann").press("remove-person")
    hand.press("add-person")
    assert not hand.sees("notice-action")


def test_that_assistive_technology_hears_what_is_to_be_mended(hand: WindowRobot) -> None:
    heard = hand.go_on().find(QWidget, "title").accessibleDescription()
    assert heard.startswith("Give your plan a name of at most 120 characters")
    assert "Required" in heard


def test_that_how_says_what_comes_first(desk: Desk) -> None:
    desk.hand.press("new-plan")
    hand = open_section(desk, 5)
    assert "Choose at least one zone" in hand.links("error-summary")
    hand.follow("error-summary", "Choose at least one zone").should_focus("zones-core_group")


def test_that_a_page_about_each_zone_leads_to_choosing_zones(desk: Desk) -> None:
    desk.hand.press("new-plan")
    hand = desk.show_page("zone_by_zone").hand.should_focus("first-zones")
    hand.press("first-zones").should_focus("zones-core_group")
    hand.choose("zones", "core_group").go_on().should_focus("zone_details")


def test_that_a_persons_zone_leads_to_choosing_zones(desk: Desk) -> None:
    desk.hand.press("new-plan")
    hand = open_section(desk, 3).press("add-person").type("name", "Ann")
    hand.press("first-zones").should_show("Where do the people you need belong?")
    hand.choose("zones", "core_group")
    assert open_section(desk, 3).press("zone-core_group").is_checked("zone-core_group")


def test_that_how_is_read_from_its_heading_on(desk: Desk) -> None:
    desk.open_sample("community").show_page("methods").hand.should_focus("page-title")


def test_that_long_names_stay_inside_the_window(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "W" * 120).press("save-and-close").press("open-plan")
    view = desk.hand.find(QListView, "sections")
    assert view.mapTo(desk.window, view.rect().bottomRight()).x() < 300


def test_that_a_name_that_is_too_long_is_said_beside_the_pages_all_the_same(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "neighbours and shopkeepers " * 6)
    said = desk.show_page("purpose").hand.text("plan-title")
    assert said.startswith("neighbours and shopkeepers")
    assert said.endswith("…")


def test_that_no_page_opens_a_window_of_its_own(desk: Desk) -> None:
    desk.open_looked_back("community")
    for page in PAGES:
        assert desk.show_page(page).hand.heading
        assert desk.window.isActiveWindow(), page


def edge(part: QWidget, corner: QPoint) -> int:
    """Return how far a corner of a part is from the window's left, in pixels."""
    return part.mapTo(part.window(), corner).x()


def test_that_no_gap_parts_the_sections_from_the_page(desk: Desk) -> None:
    desk.open_sample("community")
    side = desk.hand.find(Sidebar, "")
    pages = desk.hand.find(QWidget, "pages")
    assert edge(side, side.rect().topRight()) + 1 == edge(pages, pages.rect().topLeft())


@pytest.mark.parametrize("page", ["about", "people_list"])
def test_that_questions_stand_in_line_with_the_heading(desk: Desk, page: str) -> None:
    desk.open_sample("community").show_page(page)
    heading = desk.hand.find(QLabel, "page-title")
    first = desk.hand.find(QWidget, {"about": "title", "people_list": "add-person"}[page])
    assert edge(heading, heading.rect().topLeft()) == edge(first, first.rect().topLeft())


def middle(part: QWidget) -> int:
    """Return how far the middle of a part is from the window's top, in pixels."""
    return part.mapTo(part.window(), part.contentsRect().center()).y()


def test_that_an_answer_and_its_change_stand_on_one_line(desk: Desk) -> None:
    desk.open_sample("coordinator").show_page("check")
    change = desk.hand.find(QWidget, "change-acting_for")
    row = change.parentWidget()
    assert row is not None
    for said in row.findChildren(QLabel):
        assert abs(middle(said) - middle(change)) <= 1


def test_that_a_short_statement_stands_level_with_its_steps(desk: Desk) -> None:
    desk.open_sample("community").show_page("energy_in_company")
    step = desk.hand.find(QWidget, "extraversion_6-3")
    said = [it for it in desk.window.findChildren(QLabel) if it.text().startswith("Have little")]
    assert abs(middle(said[0]) - middle(step)) <= 1


def test_that_a_field_is_as_high_as_the_button_beside_it(desk: Desk) -> None:
    desk.open_sample("community").show_page("people_list")
    field, add = (desk.hand.find(QWidget, name) for name in ("quick-add", "quick-add-button"))
    assert field.height() == add.height()


def first_line(hand: WindowRobot) -> QImage:
    """Return what is seen of the first line of the plan's name beside its pages."""
    label = hand.find(QLabel, "plan-title")
    size = QSize(label.width(), label.fontMetrics().lineSpacing())
    return label.grab(QRect(QPoint(0, 0), size)).toImage()


def test_that_a_very_long_name_of_a_plan_is_read_from_its_beginning(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "long name " * 3)
    short = first_line(desk.show_page("purpose").hand)
    desk.show_page("about").hand.type("title", "long name " * 12)
    assert first_line(desk.show_page("purpose").hand) == short


@pytest.mark.parametrize("page", ["purpose", "reasons", "zone_choice", "known_events", "ways"])
def test_that_a_page_ends_below_its_last_question(desk: Desk, page: str) -> None:
    desk.open_sample("community").show_page(page)
    ground = desk.hand.find(PageView, "").widget()
    assert ground is not None
    assert ground.height() == ground.heightForWidth(ground.width())
