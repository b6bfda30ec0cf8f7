from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from netplanner.desktop.advice.agenda import RowKind
from netplanner.desktop.finished.deeds import dropped_or_back
from netplanner.desktop.finished.keeping_rows import due_people, keeping_facts, keeping_rows
from netplanner.desktop.finished.progress import progress
from netplanner.desktop.finished.standing import standing_words
from netplanner.desktop.finished.todo_rows import open_rows, settled_rows
from netplanner.guidance.advice import KeepInTouch
from netplanner.guidance.energies import energy_code, energy_of
from netplanner.plan.codes import ActionState, Channel
from tests.desktop.finished.actions import TODAY, action, contact, day, promise

DONE = replace(action(1), state=ActionState.DONE, done_on=day(-1))
DROPPED = replace(action(2), state=ActionState.DROPPED)
ANN = KeepInTouch("Ann", 30, day(3))


def test_that_what_is_to_do_stands_under_when_it_is_due() -> None:
    actions = (action(1, -3), action(2, 0), action(3, 6), action(4, 7))
    rows = open_rows(actions, (), (), TODAY)
    said = [row.day if row.kind is RowKind.WEEK else row.id for row in rows]
    assert said == ["Overdue", "a1", "Today", "a2", "This week", "a3", "Later", "a4"]


def test_that_days_to_recover_stand_among_what_is_to_do_while_they_are_to_come() -> None:
    rows = open_rows((action(1, 1),), (), (day(-1), day(1)), TODAY)
    assert [row.kind for row in rows] == [RowKind.WEEK, RowKind.ACTION, RowKind.REST]


def test_that_a_promise_with_a_day_is_to_do() -> None:
    (_, row) = open_rows((), (promise(-1),), (), TODAY)
    assert row.what == "Send the link"
    assert row.is_overdue
    assert "Promised to Ann" in row.said


def test_that_a_promise_without_a_day_is_not_dated() -> None:
    assert open_rows((), (replace(promise(0), promise_due=None),), (), TODAY) == ()


def test_that_done_and_dropped_stand_apart() -> None:
    rows = settled_rows((DROPPED, DONE), TODAY)
    assert [row.id or row.day for row in rows] == ["Done", "a1", "Dropped", "a2"]


def test_that_dropped_is_not_done() -> None:
    counted = progress((DONE, DROPPED, action(3), action(4)))
    assert counted.said == "1 of 4 done, 1 dropped"
    assert counted.share == 0.25


def test_that_an_empty_plan_has_no_share() -> None:
    assert progress(()).share == 0
    assert progress(()).said == "There is nothing to do in this plan yet."


@given(st.lists(st.sampled_from(ActionState)))
def test_that_the_bar_is_full_only_where_all_is_done(states: list[ActionState]) -> None:
    actions = tuple(replace(action(n), state=state) for n, state in enumerate(states))
    all_done = bool(states) and set(states) == {ActionState.DONE}
    assert (progress(actions).share == 1) == all_done


def test_that_dropping_and_bringing_back_lose_nothing() -> None:
    told = replace(action(1), outcome="It rained", energy=-1)
    assert dropped_or_back(dropped_or_back(told)) == told


def test_that_energies_and_choices_stand_for_each_other() -> None:
    assert [energy_code(energy_of(value)) for value in ("took", "neither", "gave", "")] == [
        "took",
        "neither",
        "gave",
        "",
    ]


def test_that_the_line_above_says_what_is_owed_and_when_to_look_back() -> None:
    said = standing_words((promise(-1), promise(2)), (day(42), day(84)), TODAY)
    assert said == "2 promises to keep, 1 overdue · Review due on 4 January 2027"


def test_that_a_review_whose_day_has_passed_is_still_due() -> None:
    assert standing_words((), (day(-9), day(-2)), TODAY) == "Review due since 21 November 2026"
    assert standing_words((), (day(-2), day(42)), TODAY) == "Review due since 21 November 2026"


def test_that_a_review_is_due_on_its_day() -> None:
    assert standing_words((), (day(0), day(42)), TODAY) == "Review due today"


def test_that_who_is_overdue_comes_first() -> None:
    people = (KeepInTouch("Bo", 7, day(20)), KeepInTouch("Cem", 7, day(-2)))
    rows = keeping_rows(due_people(people, (), ()), TODAY)
    assert [row.day if row.kind is RowKind.WEEK else row.what for row in rows] == [
        "Overdue",
        "Cem",
        "Later",
        "Bo",
    ]


def test_that_the_last_contact_stands_beside_the_person() -> None:
    met = replace(contact(2), what="Talked about her move")
    (ann,) = due_people((ANN,), (met,), ())
    assert ann.due == day(28)
    assert ann.last == "21 November 2026: Face to face · Talked about her move"


def test_that_what_came_of_an_action_counts_as_the_last_contact() -> None:
    (ann,) = due_people((ANN,), (), (replace(DONE, outcome="She knows the mayor"),))
    assert ann.last == "22 November 2026: She knows the mayor"


def test_that_three_messages_without_an_answer_say_stop() -> None:
    unanswered = [
        replace(contact(number), channel=Channel.TEXT, answered=False) for number in (1, 2, 3)
    ]
    (ann,) = due_people((ANN,), unanswered, ())
    facts = dict(keeping_facts(ann, TODAY))
    assert facts["Messages"] == (
        "3 messages without an answer: stop asking, and wait until 6 December 2026"
    )
