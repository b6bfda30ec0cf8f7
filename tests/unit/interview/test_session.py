"""The numbered statements of how NetPlanner behaves, on the engine.

Statements 8 to 12, 15, 16, 18, 22 and 23; 9 and 11 are general rules in tests/properties.
"""

from __future__ import annotations

import pytest

from netplanner.interview import answers_json
from netplanner.interview.answers import Place
from netplanner.interview.history import Position
from netplanner.interview.progress import Status
from netplanner.interview.session import Step, begin
from tests.unit.interview.tiny import TODAY, answered, session, tiny, with_people, words


def test_that_steps_are_told_while_their_number_cannot_change_statement_8() -> None:
    start = session("page_relevant")
    assert start.step is None
    assert start.next().step == Step(2, 2)
    assert answered(start, travels=True).next().step == Step(2, 3)
    assert session("intro").step == Step(1, 2)


def test_that_back_loses_no_answer_statement_9() -> None:
    there = answered(session("page_relevant"), travels=True).next()
    written = answered(there, target="Rome")
    assert written.back().next().answers == written.answers


def test_that_any_section_on_the_path_can_be_opened_at_any_time_statement_10() -> None:
    start = session("sections")
    assert [it.section.name for it in start.outline() if it.may_open] == [
        "about",
        "extras",
        "check",
    ]
    assert start.open("check_page").open("notes").section.name == "extras"


def test_that_a_page_off_the_path_cannot_be_opened() -> None:
    with pytest.raises(KeyError):
        session("sections").open("hidden_page")


def test_that_every_page_but_the_last_leads_on_statement_11() -> None:
    at = session("page_relevant")
    visited = [at.page.name]
    while not at.is_last:
        at = at.next()
        visited.append(at.page.name)
    assert visited == [page.name for page in at.path()]
    assert at.next() == at


def test_that_a_hidden_question_blocks_nothing_statement_12() -> None:
    hidden = answered(session("relevant"), has_pet=False)
    assert (hidden.problems(), hidden.remaining()) == ((), 0)


def test_that_answers_are_saved_whether_they_are_right_or_not_statement_15() -> None:
    wrong = answered(session("types"), integer="a dozen", date="soon", several=("huge",))
    assert answers_json.loads(answers_json.dumps(wrong.answers)) == wrong.answers


def test_that_undo_takes_back_a_removal_from_another_page_statement_16() -> None:
    chosen = answered(session("for_each"), zones=("near",)).next()
    said, _ = chosen.answer(Place("aim", "details", "near"), "Find allies")
    cleared = answered(said.back(), zones=())
    again, change = cleared.next().undo()
    assert again.answers == said.answers
    assert again.page.name == "first"
    assert Place("aim", "details", "near") in change.relevant_now


def test_that_undo_brings_a_person_back_as_they_were_statement_16() -> None:
    two = with_people(session("repeat"), "Ann", "Bo").open("first", "i1")
    removed, _ = two.remove("people", "i1")
    assert removed.position == Position("first")
    assert removed.undo()[0] == two


def test_that_what_is_set_aside_is_named_and_undone_statement_18() -> None:
    named = answered(session("relevant"), has_pet=True, pet_name="Rex")
    without, change = named.answer(Place("has_pet"), answer=False)
    assert change.set_aside == (Place("pet_name"),)
    assert without.undo()[0] == named


def test_that_checking_lists_only_what_is_asked_statement_22() -> None:
    named = answered(session("relevant"), has_pet=True, pet_name="Rex")
    without = answered(named, has_pet=False)
    listed = [it.place.name for page in without.path() for it in without.shown(page)]
    assert listed == ["has_pet"]


def test_that_an_unanswered_optional_question_shows_no_answer_statement_23() -> None:
    start = session("required")
    assert start.shown(start.page)[3].value is None
    assert "notes" not in start.effective().values


def test_that_redo_brings_back_what_undo_took() -> None:
    named = answered(session("relevant"), has_pet=True)
    undone, _ = named.undo()
    assert undone.can_redo
    redone, _ = undone.redo()
    assert redone == named
    assert redone.undo()[0] == undone


def test_that_a_new_change_forgets_what_was_undone() -> None:
    undone, _ = answered(session("relevant"), has_pet=True).undo()
    assert not answered(undone, has_pet=False).can_redo


def test_that_undo_and_redo_stay_where_there_is_nothing_to_travel_to() -> None:
    start = session("relevant")
    assert (start.undo()[0], start.redo()[0]) == (start, start)


def test_that_answering_the_same_is_no_change() -> None:
    named = answered(session("relevant"), has_pet=True)
    assert answered(named, has_pet=True).history == named.history


def test_that_amending_an_answer_is_one_step_of_undo() -> None:
    typed = session("required")
    for text in ("F", "Fi", "Find"):
        typed, _ = typed.amend(Place("title"), text)
    assert typed.answers["title"] == "Find"
    assert typed.undo()[0].answers == {}


def test_that_an_interview_is_taken_up_again_where_it_was_left() -> None:
    left = answered(session("page_relevant"), travels=True).next()
    assert begin(left.questionnaire, TODAY, left.answers, left.position) == left


def test_that_a_position_off_the_path_moves_to_the_next_page() -> None:
    journey = Position("journey", "i9")
    assert begin(tiny("page_relevant"), TODAY, position=journey).position == Position("finish")


def test_that_a_position_of_another_questionnaire_is_the_first_page() -> None:
    assert begin(tiny("intro"), TODAY, position=Position("gone")).page.name == "welcome"


def test_that_a_page_that_is_no_longer_asked_lets_the_person_go_on() -> None:
    there = answered(session("page_relevant"), travels=True).next()
    assert answered(there, travels=False).page.name == "finish"


def test_that_sections_begin_as_not_started_with_their_defaults() -> None:
    assert [it.status for it in session("sections").outline()] == [Status.NOT_STARTED] * 4


def test_that_a_section_in_which_something_is_missing_is_in_progress() -> None:
    assert answered(session("sections"), weeks=8).status("about") is Status.IN_PROGRESS


def test_that_a_wrong_answer_needs_attention() -> None:
    assert answered(session("sections"), weeks=1).status("about") is Status.NEEDS_ATTENTION


def test_that_a_section_that_asks_for_nothing_more_is_done() -> None:
    done = answered(session("sections"), title="Plan")
    assert done.status("about") is Status.DONE
    assert done.status("check") is Status.DONE


def test_that_an_optional_section_is_done_once_it_was_passed() -> None:
    done = answered(session("sections"), title="Plan")
    assert done.status("extras") is Status.NOT_STARTED
    assert done.next().status("extras") is Status.NOT_STARTED
    assert done.next().next().status("extras") is Status.DONE


def test_that_remaining_counts_required_questions_without_a_good_answer() -> None:
    start = session("sections")
    assert start.remaining() == 1
    assert answered(start, weeks=1).remaining() == 2
    assert answered(start, title="Secret").remaining() == 1


def test_that_shown_questions_carry_their_problem() -> None:
    shown = answered(session("sections"), weeks=1)
    assert [it.problem for it in shown.shown(shown.page)] == words(shown)


def test_that_a_page_shows_the_questions_of_the_instance_that_is_open() -> None:
    one = with_people(session("repeat"), "Ann")
    assert one.shown(one.page, "i1") == one.shown_in("people", "i1")
    assert one.shown_in("people", "i9") == ()


def test_that_words_are_in_the_first_language_where_a_language_has_none() -> None:
    both = tiny("languages")
    size = both.question("size")
    assert both.say(size.label, "de") == "Welche Größe?"
    assert both.say(size.choices[1].label, "de") == "Large"
