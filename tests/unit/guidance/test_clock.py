from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from netplanner.guidance.advice import KeepInTouch
from netplanner.guidance.clock import (
    MOST_MESSAGES,
    REST_DAYS,
    Silence,
    last_real,
    restarted,
    silences,
)
from netplanner.knowledge import catalogue
from netplanner.plan.codes import ActionState, Channel
from netplanner.plan.contacts import Contact
from netplanner.plan.plans import PlanId
from tests.unit.plan.actions import coffee

if TYPE_CHECKING:
    from netplanner.plan.plans import Action

START = date(2026, 11, 23)
ANN = KeepInTouch("Ann", 30, START + timedelta(days=12))
BO = KeepInTouch("Bo", 7, START + timedelta(days=3))
DAYS = st.integers(0, 400).map(lambda days: START + timedelta(days=days))


def day(number: int) -> date:
    return START + timedelta(days=number)


def met(number: int, person: str = "Ann") -> Contact:
    return Contact("c", PlanId("p"), person, day(number), Channel.FACE)


def wrote(number: int, *, answered: bool | None = False) -> Contact:
    return replace(met(number), channel=Channel.TEXT, answered=answered)


def did(number: int, state: ActionState = ActionState.DONE) -> Action:
    return replace(coffee(1, START), state=state, done_on=day(number))


def due(*contacts: Contact, actions: tuple[Action, ...] = ()) -> date:
    return restarted((ANN,), contacts, actions)[0].next_due


def test_that_nobody_moves_while_nothing_was_noted() -> None:
    assert restarted((BO, ANN), (), ()) == (BO, ANN)


def test_that_the_clock_runs_from_the_last_contact() -> None:
    assert due(met(20), met(5)) == day(50)


def test_that_a_done_action_with_the_person_restarts_the_clock() -> None:
    assert due(met(5), actions=(did(9),)) == day(39)


def test_that_a_dropped_or_open_action_restarts_nothing() -> None:
    for state in (ActionState.OPEN, ActionState.MOVED, ActionState.DROPPED):
        assert due(actions=(did(9, state),)) == ANN.next_due


def test_that_a_chosen_next_day_goes_before_the_rhythm() -> None:
    assert due(replace(met(5), next_contact=day(8))) == day(8)


def test_that_a_chosen_next_day_is_over_once_there_was_a_later_contact() -> None:
    assert due(replace(met(5), next_contact=day(8)), met(7)) == day(37)
    assert due(replace(met(5), next_contact=day(8)), actions=(did(6),)) == day(36)


def test_that_a_message_without_an_answer_is_no_contact() -> None:
    assert due(met(5), wrote(20)) == day(35)


def test_that_an_answered_message_is_a_contact() -> None:
    assert due(wrote(20, answered=True)) == day(50)


def test_that_a_message_nobody_said_more_about_is_a_contact() -> None:
    assert due(wrote(20, answered=None)) == day(50)


def test_that_a_call_nobody_answered_the_question_for_is_a_contact() -> None:
    assert due(replace(met(20), channel=Channel.VOICE, answered=False)) == day(50)


def test_that_names_are_compared_without_case_and_needless_spaces() -> None:
    assert due(met(20, " ann ")) == day(50)


def test_that_three_messages_without_an_answer_ask_for_two_weeks_of_rest() -> None:
    assert due(wrote(10), wrote(15), wrote(20)) == day(34)
    assert silences((wrote(10), wrote(15), wrote(20)), ()) == {"ann": Silence(3, day(34))}


def test_that_messages_and_rest_are_those_of_the_rule() -> None:
    rule = catalogue().rule("R19")
    assert (rule.whole("messages"), rule.whole("days")) == (MOST_MESSAGES, REST_DAYS)


def test_that_one_more_message_may_be_sent_after_two() -> None:
    assert silences((wrote(10), wrote(15)), ()) == {"ann": Silence(2, None)}


def test_that_an_answer_ends_the_silence() -> None:
    assert silences((wrote(10), wrote(15), wrote(20), met(21)), ()) == {}


def test_that_someone_new_is_due_on_the_day_that_was_chosen() -> None:
    new = replace(met(5, "Cem"), next_contact=day(19))
    assert restarted((ANN,), (new,), ())[-1] == KeepInTouch("Cem", 14, day(19))


def test_that_someone_new_without_a_next_day_is_not_due() -> None:
    assert restarted((ANN,), (met(5, "Cem"),), ()) == (ANN,)


@given(st.lists(DAYS, min_size=1))
def test_that_the_order_of_contacts_changes_nothing(days: list[date]) -> None:
    contacts = tuple(replace(met(0), on=one) for one in days)
    after = restarted((ANN,), contacts, ())
    assert after == restarted((ANN,), contacts[::-1], ())
    assert after[0].next_due == max(days) + timedelta(days=30)
    assert last_real(contacts, ()) == {"ann": max(days)}


@given(st.lists(DAYS), DAYS)
def test_that_a_real_contact_never_makes_anyone_due_earlier(days: list[date], new: date) -> None:
    contacts = tuple(replace(met(0), on=one) for one in (START, *days))
    before = restarted((ANN,), contacts, ())[0].next_due
    assert restarted((ANN,), (*contacts, replace(met(0), on=new)), ())[0].next_due >= before
