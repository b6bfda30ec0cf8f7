from __future__ import annotations

from netplanner.interview.answers import NOTHING, Place
from netplanner.interview.differences import (
    Difference,
    InstancesChanged,
    applied,
    differences,
)
from tests.unit.interview.tiny import answered, pair, session, with_people


def test_that_an_answer_that_changed_is_the_only_difference() -> None:
    one = with_people(session("repeat"), "Ann")
    met = Place("met", "people", "i1")
    two, _ = one.answer(met, answer=True)
    assert differences(one.answers, two.answers) == (Difference(met, value=True),)


def test_that_an_answer_that_is_gone_has_no_value() -> None:
    named = answered(session("relevant"), has_pet=True)
    assert differences(named.answers, NOTHING) == (Difference(Place("has_pet"), None),)


def test_that_order_and_removal_of_instances_are_told_by_their_ids() -> None:
    two = with_people(session("repeat"), "Ann", "Bo")
    moved, _ = two.move("people", "i2", 0)
    assert differences(two.answers, moved.answers) == (
        InstancesChanged("people", pair("i2", "i1")),
    )
    one, _ = two.remove("people", "i1")
    assert differences(two.answers, one.answers) == (
        InstancesChanged("people", pair("i2", "i1")[:1]),
    )


def test_that_equal_answers_do_not_differ() -> None:
    two = with_people(session("repeat"), "Ann", "Bo")
    assert differences(two.answers, dict(two.answers)) == ()


def test_that_a_yes_is_another_answer_than_a_one() -> None:
    assert differences({"a": 1}, {"a": True}) == (Difference(Place("a"), value=True),)


def test_that_an_empty_repeat_becomes_a_full_one_and_empty_again() -> None:
    full = with_people(session("repeat"), "Ann").answers
    empty = {**full, "people": ()}
    assert applied(empty, differences(empty, full)) == full
    assert applied(full, differences(full, empty)) == empty
