"""General rules of an interview over generated questionnaires and walks.

They hold statements 9, 11, 12, 15 and 16 for every questionnaire, not only for ours.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.interview import answers_json
from netplanner.interview.answers import NOTHING
from netplanner.interview.checks import mistakes
from netplanner.interview.differences import applied, differences
from netplanner.interview.progress import Status
from netplanner.interview.reckoning import instances_of
from netplanner.interview.session import begin
from tests.properties.interviews import (
    CHANGES,
    STEPS,
    TODAY,
    end_of,
    in_pages,
    moved,
    moves,
    plain_names,
    questionnaires,
    walk,
)

if TYPE_CHECKING:
    from random import Random

    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.session import Session
    from tests.properties.interviews import Moves

EVERYTHING = moves(*CHANGES, *STEPS, "undo", "redo")
often = settings(max_examples=30, deadline=None)


@often
@given(questionnaires())
def test_that_the_questionnaires_made_here_are_such_as_a_file_may_hold(
    asked: Questionnaire,
) -> None:
    assert mistakes(asked) == ()


@often
@given(questionnaires(), moves(*CHANGES, *STEPS))
def test_that_back_after_next_returns(asked: Questionnaire, made: Moves) -> None:
    here = end_of(asked, made)
    if not here.is_last:
        assert here.next().back().page == here.page


@often
@given(questionnaires(), moves("answer", *STEPS))
def test_that_nothing_typed_disappears(asked: Questionnaire, made: Moves) -> None:
    names = plain_names(asked)
    typed = {names[it.at % len(names)]: it.answer for it in made if it.kind == "answer"}
    answers = end_of(asked, made).answers
    assert all(answers[name] == ("" if it is None else it) for name, it in typed.items())


@often
@given(questionnaires(), moves(*CHANGES, *STEPS))
def test_that_nothing_typed_about_a_person_disappears(asked: Questionnaire, made: Moves) -> None:
    for before, after in states(asked, [it for it in made if it.kind != "remove"]):
        later = {it.id: it.answers for it in instances_of(after.answers.get("people"))}
        for earlier in instances_of(before.answers.get("people")):
            assert earlier.answers.keys() <= later[earlier.id].keys()


@often
@given(questionnaires(), EVERYTHING)
def test_that_a_hidden_question_never_blocks(asked: Questionnaire, made: Moves) -> None:
    session = end_of(asked, made)
    for issue in session.problems():
        reckoning = session.standing.reckoning_of(issue.place)
        assert reckoning is not None
        assert issue.place.name in reckoning.relevant
    assert session.remaining() <= len([it for it in session.problems() if it.blocking])


@often
@given(questionnaires(), EVERYTHING)
def test_that_every_state_can_move_on_to_the_end_and_back(
    asked: Questionnaire, made: Moves
) -> None:
    session = end_of(asked, made)
    assert session.page in session.path()
    pages = len(session.path())
    for _ in range(pages):
        session = session.next()
    assert session.is_last
    for _ in range(pages):
        session = session.back()
    assert session.is_first


@often
@given(questionnaires(), moves(*CHANGES), st.randoms(use_true_random=False), st.integers(1, 4))
def test_that_relevance_does_not_depend_on_order(
    asked: Questionnaire, made: Moves, chance: Random, size: int
) -> None:
    answers = end_of(asked, made).answers
    shuffled = list(asked.questions.values())
    chance.shuffle(shuffled)
    one, other = (begin(it, TODAY, answers) for it in (asked, in_pages(shuffled, size)))
    assert one.standing.top.relevant == other.standing.top.relevant
    assert one.effective() == other.effective()


@often
@given(questionnaires(), EVERYTHING)
def test_that_what_is_saved_and_loaded_is_equal(asked: Questionnaire, made: Moves) -> None:
    session = end_of(asked, made)
    loaded = answers_json.loads(answers_json.dumps(session.answers))
    assert begin(asked, TODAY, loaded, session.position) == session


@often
@given(questionnaires(), moves(*CHANGES, *STEPS))
def test_that_undoing_any_change_restores_an_equal_session(
    asked: Questionnaire, made: Moves
) -> None:
    for before, after in states(asked, made):
        if after.history.past != before.history.past:
            undone, _ = after.undo()
            assert undone == before
            redone, _ = undone.redo()
            assert redone.answers == after.answers
            assert redone.undo()[0] == before


@often
@given(questionnaires(), moves(*CHANGES))
def test_that_undoing_everything_leads_to_the_start_and_redoing_to_the_end(
    asked: Questionnaire, made: Moves
) -> None:
    start = session = begin(asked, TODAY)
    for move in made:
        session = moved(session, move)
    end = session
    while session.can_undo:
        session, _ = session.undo()
    assert session == start
    while session.can_redo:
        session, _ = session.redo()
    assert session.answers == end.answers


@often
@given(questionnaires(), EVERYTHING)
def test_that_what_is_taken_over_equals_what_is_computed_anew(
    asked: Questionnaire, made: Moves
) -> None:
    session = end_of(asked, made)
    anew = begin(asked, TODAY, session.answers, session.position)
    assert session.effective() == anew.effective()
    assert session.problems() == anew.problems()
    assert session.path() == anew.path()


@often
@given(questionnaires(), EVERYTHING)
def test_that_differences_lead_from_one_state_to_the_next(
    asked: Questionnaire, made: Moves
) -> None:
    for before, after in states(asked, made):
        assert applied(before.answers, differences(before.answers, after.answers)) == after.answers
        assert applied(NOTHING, differences(NOTHING, after.answers)) == after.answers


@often
@given(questionnaires(), moves(*CHANGES))
def test_that_a_change_names_what_is_set_aside_and_it_comes_back(
    asked: Questionnaire, made: Moves
) -> None:
    session = begin(asked, TODAY)
    for move in made:
        after = moved(session, move)
        back, change = after.undo()
        if after.answers != session.answers:
            returned = {it.name for it in change.relevant_now if not it.repeat}
            gone = session.standing.top.relevant - after.standing.top.relevant
            assert returned == gone
            assert back.effective() == session.effective()
        session = after


@often
@given(questionnaires(), EVERYTHING)
def test_that_a_section_without_blocking_problems_never_needs_attention(
    asked: Questionnaire, made: Moves
) -> None:
    session = end_of(asked, made)
    blocked = {it.section for it in session.problems() if it.blocking}
    attention = {it.section.name for it in session.outline() if it.status is Status.NEEDS_ATTENTION}
    done = {it.section.name for it in session.outline() if it.status is Status.DONE}
    assert attention <= blocked
    assert not done & blocked


@often
@given(questionnaires(), EVERYTHING)
def test_that_ids_are_never_given_twice(asked: Questionnaire, made: Moves) -> None:
    given_ids: set[str] = set()
    session = begin(asked, TODAY)
    for move in made:
        after = moved(session, move)
        if move.kind == "add" and after is not session:
            new = {it.id for it in after.instances("people")} - {
                it.id for it in session.instances("people")
            }
            assert not new & given_ids
            given_ids |= new
        session = after


def states(asked: Questionnaire, made: Moves) -> list[tuple[Session, Session]]:
    """Return the session before and after each move."""
    return list(pairwise(walk(asked, made)))
