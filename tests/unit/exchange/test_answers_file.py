from __future__ import annotations

import json

import pytest

from netplanner.exchange.answers_file import read, write
from netplanner.interview.answers import Instance, InstanceId
from tests.unit.exchange.files import answers_of, file_of, problems_in, problems_of
from tests.unit.exchange.garden import GARDEN

YAML = """
format: netplanner-answers
format_version: 1
answers:
  title: no
  start: 2027-01-31
  hours: 2.5
  gardeners:
    - name: Ann
    - name: Bo
  friends: [[Ann, Bo]]
"""

PARTS = "Write one of: format, format_version, questionnaire, questionnaire_version, answers."


def test_that_yaml_of_the_same_shape_is_read_alike() -> None:
    people = [{"name": "Ann"}, {"name": "Bo"}]
    same = answers_of(
        title="no", start="2027-01-31", hours=2.5, gardeners=people, friends=[["Ann", "Bo"]]
    )
    assert read(YAML.encode(), GARDEN, ".yaml") == same


@pytest.mark.parametrize("content", [file_of(weeks=3), b"\xef\xbb\xbf" + file_of(weeks=3)])
def test_that_a_file_without_a_telling_suffix_is_read_as_what_it_is(content: bytes) -> None:
    assert read(content, GARDEN) == {"weeks": 3}
    assert read(YAML.encode(), GARDEN)["title"] == "no"


def test_that_an_unknown_question_is_answered_with_a_near_one() -> None:
    assert problems_of(favorite="mint", week=3) == [
        "/answers/favorite: favorite is no question. Did you mean favourite?",
        "/answers/week: week is no question. Did you mean weeks?",
    ]


@pytest.mark.parametrize(
    ("document", "problems"),
    [
        (
            {"format": "other", "format_version": True, "answers": []},
            [
                '/format: Write "format": "netplanner-answers".',
                '/format_version: Write "format_version": 1.',
                "/answers: Write an object: names and values in braces.",
            ],
        ),
        (
            {"answer": {}},
            [
                f"/answer: answer is no part of an answers file. {PARTS}",
                '/format: Write "format": "netplanner-answers".',
                '/format_version: Write "format_version": 1.',
                "/answers: Write an object: names and values in braces.",
            ],
        ),
        ([], ["/: Write an object: names and values in braces."]),
        (3, ["/: Write an object: names and values in braces."]),
    ],
)
def test_that_a_document_of_another_shape_is_refused(document: object, problems: list[str]) -> None:
    assert problems_in(json.dumps(document).encode())[: len(problems)] == problems


def test_that_reading_stops_when_nothing_in_the_file_is_right() -> None:
    lines = problems_in(file_of(**{f"name_{number}": 1 for number in range(2000)}))
    assert lines[1000:] == ["/: Mend these 1000 first; there may be more."]


def test_that_what_is_written_is_read_back_equal() -> None:
    answers = answers_of(
        title="Ground", beds=["west", "north"], gardeners=[{"name": "Ann"}, {"name": "Bo"}],
        friends=[["Bo", "Ann"]], bed_details=[{"bed": "west", "soil": "clay"}],
        plant_choices={"sage": "drop"}, hours=0.5, shared=False, story="",
    )  # fmt: skip
    assert read(write(answers, GARDEN).encode(), GARDEN, ".json") == answers


def test_that_people_and_ties_are_written_by_name_in_the_asking_order() -> None:
    answers = answers_of(
        friends=[["Bo", "Ann"]],
        gardeners=[{"closeness": 1, "name": "Ann"}, {"name": "Bo"}],
        plant_choices=[{"plant": "sage", "choice": "drop"}],
    )
    assert list(json.loads(write(answers, GARDEN))["answers"].items()) == [
        ("gardeners", [{"name": "Ann", "closeness": 1}, {"name": "Bo"}]),
        ("friends", [["Bo", "Ann"]]),
        ("plant_choices", {"sage": "drop"}),
    ]


def test_that_a_tie_of_somebody_without_a_name_is_left_out() -> None:
    people = (Instance(InstanceId("i1"), {"name": "Ann"}), Instance(InstanceId("i2")))
    written = write({"gardeners": people, "friends": ((people[0].id, people[1].id),)}, GARDEN)
    assert json.loads(written)["answers"]["friends"] == []


def test_that_choices_about_the_same_thing_are_all_written() -> None:
    rounds = tuple(Instance(InstanceId(f"i{n}"), {"choice": "keep"}) for n in (1, 2))
    written = json.loads(write({"plant_choices": rounds}, GARDEN))
    assert written["answers"]["plant_choices"] == [{"choice": "keep"}, {"choice": "keep"}]


@pytest.mark.parametrize(
    ("made_with", "problem"),
    [
        ({"questionnaire": "review"}, "/questionnaire: Bring answers to the questionnaire garden"),
        ({"questionnaire_version": 9}, "/questionnaire_version: Bring answers to version 1"),
    ],
)
def test_that_answers_to_other_questions_are_refused_with_words(
    made_with: dict[str, object], problem: str
) -> None:
    document = {"format": "netplanner-answers", "format_version": 1, "answers": {}, **made_with}
    (found,) = problems_in(json.dumps(document).encode())
    assert found.startswith(problem)


def test_that_a_written_file_says_which_questions_it_answers() -> None:
    document = json.loads(write({}, GARDEN))
    assert (document["questionnaire"], document["questionnaire_version"]) == (GARDEN.id, 1)
