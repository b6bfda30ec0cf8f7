from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netplanner import knowledge
from netplanner.desktop.who.circles import with_circle
from netplanner.desktop.who.naming import answers_of, facts_of, folded, sifted
from netplanner.interview.answers import InstanceId
from netplanner.interview.definition import Repeat
from netplanner.plan.codes import Channel
from netplanner.plan.people import Person, PersonId

A, B, C = InstanceId("a"), InstanceId("b"), InstanceId("c")


def people() -> Repeat:
    found = knowledge.planning().question("people").repeat
    assert found is not None
    return found


@given(st.text(alphabet="aAbB \n"), st.lists(st.sampled_from(["a", "B b"])), st.integers(0, 3))
def test_that_no_name_is_doubled_and_none_is_lost(typed: str, there: list[str], room: int) -> None:
    told = sifted(typed, there, room)
    kept = [folded(name) for name in (*there, *told.new, *told.left)]
    assert len(set(kept)) == len(set(map(folded, there))) + len(told.new) + len(told.left)
    assert {folded(line) for line in typed.splitlines()} <= {*kept, ""}
    assert len(told.new) <= room


def test_that_a_generator_of_one_choice_gives_one_value() -> None:
    lost = people().generators[-1]
    assert answers_of("Ann", people(), lost) == {"name": "Ann", "last_contact": "three_years"}


def test_that_no_generator_gives_the_name_alone() -> None:
    assert answers_of("Ann", people(), None) == {"name": "Ann"}


def test_that_what_is_not_known_of_a_person_is_no_answer() -> None:
    assert facts_of(Person(PersonId("1"), "Ann"), people()) == {"kind": "person"}


def test_that_only_what_the_questionnaire_asks_is_taken_over() -> None:
    ann = Person(PersonId("1"), "Ann", channel=Channel.TEXT, phone="1")
    assert facts_of(ann, Repeat(people().questions[:1], {"en": "Person"}, "name")) == {}
    assert facts_of(ann, people())["channel"] == "text"


def test_that_a_circle_adds_the_pairs_that_were_missing() -> None:
    assert with_circle(((B, A),), (A, B, C)) == ((B, A), (A, C), (B, C))


def test_that_a_circle_that_is_closed_adds_nothing() -> None:
    closed = ((A, B), (C, A), (B, C))
    assert with_circle(closed, (A, B, C)) == closed
