"""What the engine says of an answer: short words that tell what to do, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.checking import Fault, bounds
from netplanner.interview.conditions import ALWAYS
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.definition import Question, Questionnaire, Words

LONGEST_LABEL = 14

_WANTED: Mapping[QuestionType, str] = {
    QuestionType.TEXT: "Write an answer",
    QuestionType.LONG_TEXT: "Write an answer",
    QuestionType.INTEGER: "Write a whole number{bounds}",
    QuestionType.DECIMAL: "Write a number{bounds}",
    QuestionType.DATE: "Give a date such as 2026-12-31",
    QuestionType.BOOLEAN: "Choose yes or no",
    QuestionType.SELECT_ONE: "Choose one answer",
    QuestionType.SELECT_MULTIPLE: "Choose at least {least}",
    QuestionType.SELECT_RANKED: "Choose at least {least}",
    QuestionType.RATING: "Choose a number{bounds}",
    QuestionType.REPEAT: "Add at least {least}",
    QuestionType.PAIRS: "Choose at least {least}",
}
_TEXTS = {QuestionType.TEXT, QuestionType.LONG_TEXT}
_NUMBERS = {QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RATING}
_FAULTS: Mapping[Fault, str] = {
    Fault.UNKNOWN_CHOICE: "Choose from the list",
    Fault.NOT_OFFERED: "Choose again from what is offered now",
    Fault.CHOSEN_TWICE: "Choose each answer only once",
    Fault.NOT_UNIQUE: "Give each one a different answer",
    Fault.CONSTRAINT: "Make this answer fit the others",
    Fault.WARNING: "Look at this answer once more",
}


def fault_words(questionnaire: Questionnaire, question: Question, fault: Fault) -> str:
    """Return one sentence, in the default language, that says what to do."""
    own = questionnaire.say(_own_words(question, fault))
    return own or _labelled(questionnaire.say(question.label), _advice(question, fault))


def _own_words(question: Question, fault: Fault) -> Words:
    """Return the author's words: for the constraint, or for every fault where there is none."""
    if fault is Fault.WARNING:
        return question.warning_message
    speaks = fault is Fault.CONSTRAINT or question.constraint == ALWAYS
    return question.constraint_message if speaks else {}


def _advice(question: Question, fault: Fault) -> str:
    if fault in _FAULTS:
        return _FAULTS[fault]
    least, most = bounds(question)
    if question.type in _TEXTS and fault is Fault.TOO_HIGH:
        return f"Use at most {_number(most)} characters"
    if question.type in _TEXTS and fault is Fault.TOO_LOW:
        return f"Use at least {_number(least)} characters"
    if question.type not in _NUMBERS and fault is Fault.TOO_HIGH:
        return f"Keep at most {_number(most)}"
    return _WANTED[question.type].format(
        bounds=_bounds_words(least, most), least=_count_words(least)
    )


def _bounds_words(least: float | None, most: float | None) -> str:
    if least is not None and most is not None:
        return f" from {_number(least)} to {_number(most)}"
    if least is not None:
        return f" of at least {_number(least)}"
    return "" if most is None else f" of at most {_number(most)}"


def _count_words(least: float | None) -> str:
    return "one" if least is None or least <= 1 else f"{_number(least)}"


def _labelled(label: str, advice: str) -> str:
    label = label.strip().rstrip(":")
    if not label or len(label.split()) > LONGEST_LABEL:
        return advice
    if label.endswith(("?", "!", ".", "…")):
        return f"{label} {advice}"
    return f"{label}: {advice[0].lower()}{advice[1:]}"


def _number(bound: float | None) -> str:
    return f"{bound or 0:.15g}"
