"""The page for authors is loaded and compared with what the engine knows, so that it stays true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from netplanner.interview.answers import Place
from netplanner.interview.condition_reading import COMPARISONS
from netplanner.interview.converting import CONVERSIONS
from netplanner.interview.definition import QuestionType
from netplanner.interview.findings import Code
from netplanner.interview.lint import lint
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.question_reading import QUESTION_KEYS, REPEAT_KEYS
from netplanner.interview.session import begin
from netplanner.interview.wording import PHRASES
from tests.unit.interview.tiny import TODAY, answered, asked

PAGE = (Path(__file__).parents[3] / "docs" / "questionnaires.md").read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
FILE_KEYS = (
    "format format_version id version status languages title external_lists lists conditions"
)


def test_that_lint_has_nothing_to_say_about_the_worked_example() -> None:
    assert lint(EXAMPLES[0]) == ()


def test_that_the_worked_example_asks_what_it_says() -> None:
    start = begin(questionnaire_from(EXAMPLES[0]), TODAY)
    assert asked(start) == ["title", "day", "guests", "closes_street"]
    assert "permit" in asked(answered(start, guests=120))
    one, change = start.add("neighbours")
    helping, _ = one.answer(Place("jobs", "neighbours", change.instance), ("food",))
    shown = [it.place.name for it in helping.shown_in("neighbours", change.instance)]
    assert shown == ["name", "jobs", "phone"]


def test_that_the_examples_of_phrases_and_upgrades_fit_into_the_worked_example() -> None:
    phrases, upgrades = EXAMPLES[1:]
    whole = EXAMPLES[0].replace("[en]", "[en, de]").replace("\nversion: 1\n", "\n")
    questionnaire = questionnaire_from(whole + phrases + upgrades)
    assert (questionnaire.version, len(questionnaire.upgrades)) == (3, 2)
    assert questionnaire.say(questionnaire.phrases["text"], "de") == "Schreiben Sie eine Antwort"


@pytest.mark.parametrize(
    "word",
    sorted(
        {
            *QUESTION_KEYS,
            *REPEAT_KEYS,
            *QuestionType,
            *Code,
            *CONVERSIONS,
            *PHRASES,
            *FILE_KEYS.split(),
        }
        | {"sections", "phrases", "upgrades", "rename", "recode", "retype", "drop", "for_each"}
    ),
)
def test_that_every_word_of_the_format_is_explained(word: str) -> None:
    assert f"`{word}`" in PAGE or f"`{word}:" in PAGE or f"{{{word}:" in PAGE


@pytest.mark.parametrize(
    "operator", [*COMPARISONS, "empty", "not", "all", "any", "count", "length"]
)
def test_that_every_condition_is_explained(operator: str) -> None:
    assert f"{{{operator}: " in PAGE or f"`{operator}`" in PAGE
