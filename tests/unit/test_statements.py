"""Where each of the 30 statements on how the product behaves is held."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
HELD = {
    1: (
        "journeys/test_wizard.py::the_keyboard_alone_gets_from_the_first_page_to_a_pdf",
        "desktop/test_focus.py::tab_reaches_every_control",
        "desktop/test_menus.py::every_line_that_presses_a_button_finds_it_on_some_screen",
        "desktop/finished/test_todo.py::all_of_it_goes_by_keys_alone",
        "desktop/looking_back/test_reviewing.py::a_review_is_answered_by_the_keyboard_alone",
    ),
    2: (
        "desktop/test_focus.py::each_page_puts_the_focus_on_what_has_no_answer_yet",
        "desktop/test_focus.py::the_check_puts_the_focus_on_its_heading",
    ),
    3: (
        "desktop/test_focus.py::tab_goes_as_the_eye_goes",
        "desktop/test_focus.py::tab_goes_as_the_eye_goes_from_right_to_left",
    ),
    4: (
        "desktop/test_wizard.py::enter_goes_on_from_a_field",
        "desktop/test_wizard.py::enter_starts_a_line_in_a_long_text",
        "desktop/test_wizard.py::alt_and_left_go_back_to_the_control_used_last",
        "desktop/test_wizard.py::escape_discards_nothing",
    ),
    5: (
        "desktop/test_access.py::no_two_actions_of_a_screen_share_a_letter",
        "desktop/test_access.py::every_labelled_control_has_its_label_as_buddy",
    ),
    6: ("desktop/test_wizard.py::alt_and_left_go_back_to_the_control_used_last",),
    7: ("desktop/test_wizard.py::every_section_says_how_it_stands",),
    8: (
        "unit/interview/test_session.py::steps_are_told_while_their_number_cannot_change_statement_8",
    ),
    9: (
        "desktop/test_presenter.py::no_walk_loses_an_answer",
        "properties/test_interview_walks.py::nothing_typed_disappears",
    ),
    10: ("desktop/test_wizard.py::any_section_can_be_opened_from_the_list",),
    11: (
        (
            "unit/interview/test_planning_paths.py::"
            "every_reachable_state_leads_on_to_the_last_page_and_back"
        ),
        "properties/test_interview_walks.py::every_state_can_move_on_to_the_end_and_back",
    ),
    12: (
        "desktop/test_presenter.py::a_hidden_question_never_stands_in_the_way",
        "properties/test_interview_walks.py::a_hidden_question_never_blocks",
    ),
    13: (
        "unit/library/test_kills.py::a_kill_loses_no_change_that_was_told",
        "desktop/test_saving.py::typing_is_stored_within_a_second_without_leaving_the_field",
        "desktop/finished/test_half_noted.py::a_contact_half_noted_at_a_kill_becomes_a_note",
    ),
    14: (
        "journeys/test_wizard.py::a_plan_closed_half_way_opens_on_the_same_page",
        "desktop/test_saving.py::closing_the_window_stores_what_was_typed",
    ),
    15: ("desktop/test_wizard.py::an_answer_that_is_wrong_is_saved_all_the_same",),
    16: (
        "desktop/test_presenter.py::undo_brings_a_removed_person_back_from_another_page",
        "desktop/test_menus.py::undo_by_keys_reaches_across_pages",
    ),
    17: (
        "desktop/home/test_home.py::a_deleted_plan_comes_back_with_undo",
        "unit/library/test_plans.py::trash_is_kept_for_thirty_days",
    ),
    18: (
        "desktop/test_presenter.py::what_a_change_sets_aside_is_told_with_a_way_back",
        "desktop/test_presenter.py::what_was_set_aside_comes_back",
    ),
    19: (
        "desktop/test_wizard.py::problems_stand_at_the_top_and_beside_their_fields",
        "desktop/test_wizard.py::a_link_in_the_summary_leads_to_its_field",
    ),
    20: (
        "desktop/test_words.py::what_is_said_is_short_and_kind",
        "unit/interview/test_checking.py::no_words_of_the_engine_are_long_or_unkind",
        "unit/interview/test_lint.py::the_shipped_questionnaires_have_no_findings",
    ),
    21: ("desktop/test_wizard.py::nothing_typed_is_cleared_by_a_problem",),
    22: (
        "desktop/test_wizard.py::the_check_says_what_is_not_answered",
        "desktop/test_wizard.py::change_opens_the_question_and_comes_back",
    ),
    23: ("desktop/test_wizard.py::the_check_says_what_is_not_answered",),
    24: (
        "desktop/finished/test_plan_page.py::a_finished_plan_can_be_changed_and_finished_again",
        "desktop/finished/test_plan_page.py::paper_is_what_was_chosen_for_it",
    ),
    25: (
        "desktop/test_words.py::what_is_said_is_short_and_kind",
        "desktop/test_words.py::all_that_is_said_reads_easily",
        "unit/interview/test_lint.py::the_shipped_questionnaires_have_no_findings",
    ),
    26: (
        "desktop/test_words.py::every_visible_word_passes_through_the_catalogue",
        "desktop/test_sizes.py::every_visible_word_can_be_translated",
        "desktop/test_sizes.py::nothing_is_cut_off_in_a_longer_language",
    ),
    27: (
        "desktop/test_sizes.py::the_window_mirrors_from_right_to_left",
        "desktop/test_sizes.py::nothing_is_cut_off_from_right_to_left",
        "desktop/test_scripts.py::a_sentence_that_begins_with_a_name_from_the_right_reads_from_the_left",
        "unit/report/test_scripts.py::a_sentence_with_a_name_from_the_right_is_read_out_in_order",
    ),
    28: (
        "desktop/test_sizes.py::nothing_is_cut_off_at_any_size_of_letters",
        "desktop/test_sizes.py::nothing_is_cut_off_where_all_is_drawn_larger",
        "desktop/test_sizes.py::the_buttons_stay_in_sight_with_large_letters",
    ),
    29: (
        "desktop/test_theme.py::words_can_be_read_on_every_ground",
        "desktop/test_theme.py::edges_and_the_focus_ring_can_be_seen",
        "desktop/test_theme.py::no_widget_names_a_colour_or_has_a_sheet_of_its_own",
    ),
    30: (
        "desktop/test_access.py::every_control_has_a_name",
        "desktop/test_access.py::a_question_says_whether_it_is_required",
        "desktop/test_access.py::each_problem_is_heard_at_its_control",
        "desktop/test_access.py::assistive_technology_finds_what_a_screen_shows",
        "journeys/test_assistive.py::each_page_is_announced_as_it_comes",
    ),
}


@cache
def names_in(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_that_each_statement_is_held_by_a_test() -> None:
    assert sorted(HELD) == list(range(1, 31))


@pytest.mark.parametrize("statement", HELD)
def test_that_the_tests_of_a_statement_are_there(statement: int) -> None:
    places = (place.split("::") for place in HELD[statement])
    gone = [name for file, name in places if f"test_that_{name}" not in names_in(file)]
    assert gone == []
