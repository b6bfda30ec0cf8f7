"""Answers files: read so that every problem is named with its place, written to be read again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from netplanner.errors import InputError
from netplanner.exchange.answers_writing import plain_answers
from netplanner.exchange.pairs import names_of, pairs_from
from netplanner.exchange.plain import plain_from
from netplanner.exchange.repeats import instances_from
from netplanner.exchange.shape import FORMAT, VERSION, naming_question
from netplanner.exchange.spot import Spot, known_members
from netplanner.exchange.values import value_from
from netplanner.interview.definition import Questionnaire, QuestionType
from netplanner.interview.upgrade_words import upgrade_words
from netplanner.interview.upgrading import upgraded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.errors import Problem
    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.definition import Question

Earlier: TypeAlias = Callable[[int], Questionnaire | None]

_MADE_WITH = ("questionnaire", "questionnaire_version")
_MEMBERS = {name: name for name in ("format", "format_version", *_MADE_WITH, "answers")}


@dataclass(frozen=True)
class Brought:
    """The answers of a file, brought to the present questionnaire.

    Attributes:
        said: what became of answers to an earlier version, in sentences.
    """

    answers: Answers
    said: tuple[str, ...] = ()


def read(content: bytes, questionnaire: Questionnaire, suffix: str = "") -> Answers:
    """Return the answers of a file's content; what is missing or out of bounds is not checked.

    Null is no answer. A file that does not say which questionnaire it answers answers this one.

    Raises:
        InputError: with every problem of form: unknown names and values, wrong types, a person
            named twice, a tie to nobody, another questionnaire or version; or with what is
            wrong with the file as a whole.
    """
    return bring(content, questionnaire, _no_earlier, suffix).answers


def bring(
    content: bytes, questionnaire: Questionnaire, earlier: Earlier, suffix: str = ""
) -> Brought:
    """Return the answers of a file as `read` does; those to an earlier version are brought along.

    `earlier` gives an earlier version of the questionnaire by its number, or None.

    Raises:
        InputError: as in `read`.
    """
    problems: list[Problem] = []
    head = _head(Spot(plain_from(content, suffix), "", problems))
    answered = _answered_by(head, questionnaire, earlier) if head else questionnaire
    answers = _answers(head["answers"], answered) if head else {}
    if problems:
        raise InputError(problems)
    if answered is questionnaire:
        return Brought(answers)
    brought = upgraded(answers, answered, questionnaire)
    return Brought(brought.answers, upgrade_words(brought.report, answered, questionnaire))


def write(answers: Answers, questionnaire: Questionnaire) -> str:
    """Return answers as a JSON answers file; reading it gives equal answers."""
    body = plain_answers(answers, questionnaire)
    made_with = dict(zip(_MADE_WITH, (questionnaire.id, questionnaire.version), strict=True))
    document = {"format": FORMAT, "format_version": VERSION, **made_with, "answers": body}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _no_earlier(version: int) -> None:
    """Know no earlier version."""
    del version


def _head(whole: Spot) -> Mapping[str, Spot] | None:
    """Return the parts of a file by name, or None where it has no parts."""
    members = dict(known_members(whole.members(), _MEMBERS, "part of an answers file"))
    if not isinstance(whole.value, dict):
        return None
    head = {name: members.get(name, whole.at(name, None)) for name in _MEMBERS}
    if head["format"].value != FORMAT:
        head["format"].refuse(f'Write "format": "{FORMAT}".')
    if head["format_version"].value is True or head["format_version"].value != VERSION:
        head["format_version"].refuse(f'Write "format_version": {VERSION}.')
    return head


def _answered_by(
    head: Mapping[str, Spot], questionnaire: Questionnaire, earlier: Earlier
) -> Questionnaire:
    """Return the questionnaire that a file answers; refuse what is none of its versions."""
    which, version = (head[name] for name in _MADE_WITH)
    if which.value not in (None, questionnaire.id):
        which.refuse(
            f"Bring answers to the questionnaire {questionnaire.id}; these are to another."
        )
    elif version.value is True or version.value not in (None, questionnaire.version):
        number = version.value if type(version.value) is int else 0
        before = earlier(number) if 0 < number < questionnaire.version else None
        if before is not None:
            return before
        version.refuse(f"Bring answers to version {questionnaire.version} of the questions.")
    return questionnaire


def _answers(body: Spot, questionnaire: Questionnaire) -> Answers:
    asked = list(known_members(body.members(), questionnaire.questions, "question"))
    answers = {
        question.name: answer
        for question, spot in asked
        if (answer := _answer(spot, question)) is not None
    }
    for question, spot in asked:
        if question.type is QuestionType.PAIRS and spot.value is not None:
            item_name = naming_question(question, questionnaire)
            names = names_of(question.pairs_of, answers.get(question.pairs_of), item_name)
            answers[question.name] = tuple(pairs_from(spot, names))
    return answers


def _answer(spot: Spot, question: Question) -> Answer:
    if spot.value is None or question.type is QuestionType.PAIRS:
        return None
    if question.repeat is not None:
        return instances_from(spot, question.repeat)
    return value_from(spot, question)
