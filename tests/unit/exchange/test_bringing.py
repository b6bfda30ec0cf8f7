"""Answers to an earlier version of the questions are brought to the present one, and it is told."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import InputError
from netplanner.exchange.answers_file import bring
from netplanner.interview.definition import Question, QuestionType
from netplanner.interview.upgrades import Drop, Recode, Rename, Upgrade
from tests.unit.exchange.garden import GARDEN

if TYPE_CHECKING:
    from netplanner.interview.definition import Questionnaire

STEPS = (Rename("title", "name"), Recode("soil", {"clay": "loam"}), Drop("story"))


def asked(name: str) -> Question:
    return Question(name, QuestionType.TEXT, {"en": name.capitalize()})


def garden(version: int, *names: str) -> Questionnaire:
    """Return a version of a questionnaire of a few texts."""
    page = replace(GARDEN.sections[0].pages[0], questions=tuple(asked(it) for it in names))
    sections = (replace(GARDEN.sections[0], pages=(page,)),)
    return replace(GARDEN, version=version, sections=sections, upgrades=(Upgrade(1, STEPS),))


OLD, NOW = garden(1, "title", "soil", "story"), garden(2, "name", "soil", "pond")


def earlier(version: int) -> Questionnaire | None:
    return OLD if version == 1 else None


def file(version: int, **answers: str) -> bytes:
    head = {"format": "netplanner-answers", "format_version": 1, "questionnaire_version": version}
    return json.dumps({**head, "answers": answers}).encode()


def test_that_answers_to_an_earlier_version_are_brought_along() -> None:
    brought = bring(file(1, title="Ground", soil="clay", story="Long"), NOW, earlier)
    assert brought.answers == {"name": "Ground", "soil": "loam", "story": "Long"}


def test_that_it_is_told_what_became_of_them() -> None:
    brought = bring(file(1, title="Ground", soil="clay", story="Long"), NOW, earlier)
    assert brought.said == (
        "Answers that go on: 2.",
        "Has other choices now, look at it again: Soil.",
        "No longer asked, and kept: Story.",
        "New questions: Pond.",
    )


def test_that_answers_to_the_present_version_need_no_words() -> None:
    assert bring(file(2, name="Ground"), NOW, earlier).said == ()


def test_that_a_file_is_read_by_the_version_it_answers() -> None:
    with pytest.raises(InputError, match="/answers/name: name is no question"):
        bring(file(1, name="Ground"), NOW, earlier)


@pytest.mark.parametrize("version", [0, -1, 3, 10**30])
def test_that_a_version_that_was_never_shipped_is_refused(version: int) -> None:
    with pytest.raises(InputError, match="Bring answers to version 2 of the questions"):
        bring(file(version), NOW, earlier)
