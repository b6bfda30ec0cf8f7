"""Naming several at once: generators, what stands first, and one step of undo for many changes."""

from __future__ import annotations

import pytest

from netplanner import knowledge
from netplanner.interview.answers import Place
from netplanner.interview.findings import Code, QuestionnaireError
from netplanner.interview.lint import lint
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.session import Change, begin
from tests.unit.interview.files import LISTS, asking, repeating
from tests.unit.interview.tiny import TODAY, answered, session, with_people

NAME = "name: name, type: text"
SIZE = "name: size, type: select_one, choices: sizes"
GOOD = "{ask: Who, question: size, value: large}"


def codes_in(*questions: str, also: str) -> list[Code]:
    text = asking(repeating(NAME, *questions, also=also), before=LISTS)
    with pytest.raises(QuestionnaireError) as caught:
        questionnaire_from(text)
    return [it.code for it in caught.value.findings]


def test_that_several_are_added_with_answers_of_their_own() -> None:
    three, change = session("repeat").add_all("people", ({"name": "Ann"}, {"name": "Bo"}))
    assert [it.answers["name"] for it in three.instances("people")] == ["Ann", "Bo"]
    assert change.instance == "i2"


def test_that_all_that_were_added_at_once_go_with_one_undo() -> None:
    two, _ = session("repeat").add_all("people", ({"name": "Ann"}, {"name": "Bo"}))
    assert two.undo()[0].instances("people") == ()


def test_that_ids_go_on_after_several_were_added() -> None:
    two, _ = session("repeat").add_all("people", ({"name": "Ann"}, {"name": "Bo"}))
    assert two.add("people")[1].instance == "i3"


def test_that_adding_none_changes_nothing() -> None:
    start = session("repeat")
    assert start.add_all("people", ()) == (start, Change())


def test_that_several_answers_are_one_step_of_undo() -> None:
    two = with_people(session("repeat"), "Ann", "Bo")
    places = [Place("name", "people", it) for it in ("i1", "i2")]
    after, _ = two.answer_all([(places[0], "Anna"), (places[1], "Bob")])
    assert [it.answers["name"] for it in after.instances("people")] == ["Anna", "Bob"]
    assert after.undo()[0].answers == two.answers


def test_that_answering_as_before_is_no_step() -> None:
    two = with_people(session("repeat"), "Ann", "Bo")
    after, _ = two.answer_all([(Place("name", "people", "i1"), "Ann")])
    assert after is two


def test_that_generators_are_asked_for_the_purposes_that_were_chosen() -> None:
    start = begin(knowledge.planning(), TODAY)
    chosen = answered(start, purposes=("learning", "voice"))
    asked = [it.value for it in chosen.generators("people")]
    assert asked == ["learning", "voice", "three_years"]


def test_that_a_repeat_without_generators_has_none() -> None:
    assert session("repeat").generators("people") == ()


def test_that_a_generator_leads_to_a_choice_of_the_repeat() -> None:
    assert codes_in(
        SIZE, also=", item_name: name, generators: [{ask: Who, question: name, value: large}]"
    ) == [Code.UNKNOWN_NAME]
    assert codes_in(
        SIZE, also=", item_name: name, generators: [{ask: Who, question: size, value: huge}]"
    ) == [Code.UNKNOWN_NAME]


def test_that_generators_need_rounds_that_have_names() -> None:
    assert codes_in(SIZE, also=f", generators: [{GOOD}]") == [Code.WRONG_TYPE]


def test_that_what_stands_first_is_asked_in_the_repeat() -> None:
    assert codes_in(SIZE, also=", first: [name, weight]") == [Code.UNKNOWN_NAME]


def test_that_a_long_generator_is_found_by_lint() -> None:
    long = "Who " * 30
    also = f", item_name: name, generators: [{{ask: {long}, question: size, value: large}}]"
    found = lint(asking(repeating(NAME, SIZE, also=also), before=LISTS))
    assert [it.code for it in found] == [Code.LONG_LABEL]
