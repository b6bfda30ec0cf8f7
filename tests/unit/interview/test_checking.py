from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.interview.answers import Place
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.session import begin
from netplanner.interview.wording import PHRASES
from tests.unit.interview.files import asking
from tests.unit.interview.tiny import TODAY, answered, session, words

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer


@pytest.mark.parametrize(
    ("name", "answer", "advice"),
    [
        ("text", "A", "Text: use at least 2 characters"),
        ("text", "A long one", "Text: use at most 8 characters"),
        ("text", 12, "Text: write an answer"),
        ("integer", "1", "How many weeks? Write a whole number from 2 to 52"),
        ("integer", "2.5", "How many weeks? Write a whole number from 2 to 52"),
        ("integer", True, "How many weeks? Write a whole number from 2 to 52"),
        ("decimal", "0,25", "Hours: write a number of at least 0.5"),
        ("decimal", "1,000", "Hours: write a number of at least 0.5"),
        ("decimal", float("nan"), "Hours: write a number of at least 0.5"),
        ("date", "31.12.2026", "Day: give a date such as 2026-12-31"),
        ("date", "2026-02-30", "Day: give a date such as 2026-12-31"),
        ("date", "9999-12-31", "Day: give a date such as 2026-12-31"),
        ("boolean", "yes", "Yes or no? Choose yes or no"),
        ("one", "huge", "Size: choose from the list"),
        ("one", ("small",), "Size: choose one answer"),
        ("several", ("small",), "Sizes: choose at least 2"),
        ("several", "small", "Sizes: choose at least 2"),
        ("ranked", ("small", "small"), "In which order? Choose each answer only once"),
        ("ranked", ("small", "middle", "large"), "In which order? Keep at most 2"),
        ("rating", 6, "Rating: choose a number from 1 to 5"),
        ("people", "Ann", "People: add at least one"),
    ],
)
def test_that_an_answer_that_does_not_fit_says_what_to_do(
    name: str, answer: Answer, advice: str
) -> None:
    assert words(answered(session("types"), **{name: answer})) == [advice]


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("decimal", "1.000"),
        ("decimal", "0,125"),
        ("decimal", "\N{ARABIC-INDIC DIGIT SEVEN},\N{ARABIC-INDIC DIGIT FIVE}"),
        ("integer", "\N{MINUS SIGN}5"),
        ("integer", 12.0),
        ("text", "👩🏽‍🚀 Ada"),
    ],
)
def test_that_a_number_is_read_as_people_write_it(name: str, answer: Answer) -> None:
    assert name in answered(session("types"), **{name: answer}).standing.top.values


def test_that_what_does_not_fit_is_kept_as_typed_and_does_not_count() -> None:
    typed = answered(session("types"), integer="1", date="soon")
    assert (typed.answers["integer"], typed.answers["date"]) == ("1", "soon")
    assert (typed.effective().integer("integer"), typed.effective().date("date")) == (None, None)


def test_that_required_holds_always_or_under_a_condition() -> None:
    assert words(session("required")) == ["What is it called? Write an answer"]
    public = answered(session("required"), title="Plan", is_public=True)
    assert words(public) == ["Why? Write an answer"]
    assert public.shown(public.page)[2].required


def test_that_a_constraint_compares_answers_in_the_authors_words() -> None:
    days = answered(session("constraint"), **{"from": "2026-12-02", "to": "2026-12-01"})
    assert words(days) == ["Choose a day on or after the first"]
    assert days.effective().date("to") is None
    assert words(answered(days, to="2026-12-02")) == []


def test_that_the_words_of_a_constraint_are_not_said_of_another_fault() -> None:
    typed = answered(session("constraint"), **{"from": "2026-12-02", "to": "soon"})
    assert words(typed) == ["Until: give a date such as 2026-12-31"]


def test_that_a_constraint_waits_for_the_answer_it_compares_with() -> None:
    alone = answered(session("constraint"), to="2026-12-01")
    assert words(alone) == []
    assert words(answered(alone, **{"from": "2026-12-02"})) == [
        "Choose a day on or after the first"
    ]


def test_that_a_warning_is_said_and_does_not_block() -> None:
    much = answered(session("warning"), hours="60")
    assert words(much) == ["Check whether you have so much time"]
    assert not much.problems()[0].blocking
    assert much.effective().decimal("hours") == 60


def test_that_a_change_names_the_problems_of_its_page() -> None:
    _, change = session("required").answer(Place("notes"), "Hello")
    assert [it.place.name for it in change.problems] == ["title"]


def test_that_a_questionnaire_says_the_engines_words_in_its_own() -> None:
    phrases = (
        'phrases: {text: {en: Schreiben Sie etwas}, text_at_most: "Höchstens {most} Zeichen"}\n'
    )
    german = questionnaire_from(
        asking("name: a, type: text, required: true, maximum: 3", before=phrases)
    )
    start = begin(german, TODAY)
    assert words(start) == ["Label: Schreiben Sie etwas"]
    assert words(answered(start, a="lang")) == ["Label: Höchstens 3 Zeichen"]


def test_that_no_words_of_the_engine_are_long_or_unkind() -> None:
    for phrase in PHRASES.values():
        assert len(phrase.split()) <= 10
        assert not {"please", "sorry", "invalid", "forbidden"} & set(phrase.casefold().split())
