"""What an answers file looks like, for what reads it and what writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.answers import Instance
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer
    from netplanner.interview.definition import Question, Questionnaire, Repeat

FORMAT = "netplanner-answers"
VERSION = 1


def is_mapping(repeat: Repeat) -> bool:
    """Whether a repeat is written as one choice by another: `{"coffee": "keep"}`."""
    types = tuple(question.type for question in repeat.questions)
    one = QuestionType.SELECT_ONE
    return types == (one, one) and repeat.questions[0].unique


def instances(answer: Answer) -> tuple[Instance, ...]:
    """Return a repeat's instances, or none of any other answer."""
    found = answer if isinstance(answer, tuple) else ()
    return tuple(item for item in found if isinstance(item, Instance))


def naming_question(pairs: Question, questionnaire: Questionnaire) -> str:
    """Return the question whose answer names those who are paired: "name" for people."""
    repeat = questionnaire.questions[pairs.pairs_of].repeat
    return repeat.item_name if repeat else ""
