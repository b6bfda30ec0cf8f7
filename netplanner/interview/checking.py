"""What one answer means in its question's type, and what is wrong with it if anything is."""

from __future__ import annotations

import math
import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from netplanner.interview.answers import YEARS
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netplanner.interview.answers import Answer
    from netplanner.interview.definition import Question
    from netplanner.interview.evaluating import Meaning

_WHOLE = re.compile(r"[+-]?\d{1,9}")
_NUMBER = re.compile(r"[+-]?\d{1,9}([.,]\d{1,6})?")
_THOUSANDS = re.compile(r"[+-]?[^\D0]\d{0,2},\d{3}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
RATING_LEAST, RATING_MOST = 1, 5


class Fault(StrEnum):
    """What may be wrong with an answer; `wording` says it in words."""

    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    UNKNOWN_CHOICE = "unknown_choice"
    NOT_OFFERED = "not_offered"
    CHOSEN_TWICE = "chosen_twice"
    NOT_UNIQUE = "not_unique"
    CONSTRAINT = "constraint"
    WARNING = "warning"


WARNINGS = frozenset({Fault.NOT_OFFERED, Fault.WARNING})

Understood: TypeAlias = "Meaning | Fault | None"


def is_empty(answer: Answer) -> bool:
    """Tell whether an answer says nothing: none, blank text, or nothing chosen."""
    return answer is None or answer == () or (isinstance(answer, str) and not answer.strip())


def understood(question: Question, answer: Answer) -> Understood:
    """Return an answer's value in its question's type, None where it is empty, or its fault.

    Bounds are not looked at: a number out of bounds still is a number to conditions.
    """
    if is_empty(answer):
        return None
    return _READERS[question.type](question, answer)


def bounds_fault(question: Question, value: Meaning) -> Fault | None:
    """Return TOO_LOW or TOO_HIGH where a value's size is outside of the question's bounds."""
    least, most = bounds(question)
    size = _size(value)
    if size is None:
        return None
    if least is not None and size < Decimal(str(least)):
        return Fault.TOO_LOW
    if most is not None and size > Decimal(str(most)):
        return Fault.TOO_HIGH
    return None


def bounds(question: Question) -> tuple[float | None, float | None]:
    """Return the least and the most: of a number, a text's length, a count of what is chosen."""
    if question.type is QuestionType.RATING:
        least = RATING_LEAST if question.minimum is None else question.minimum
        return least, RATING_MOST if question.maximum is None else question.maximum
    if question.repeat is not None:
        return question.minimum, question.repeat.maximum
    return question.minimum, question.maximum


def raw(value: Meaning) -> Answer:
    """Return a value as a person would have given it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple):
        return tuple(item for item in value if isinstance(item, str))
    return value


def _size(value: Meaning) -> int | Decimal | None:
    if isinstance(value, str | tuple):
        return len(value)
    if isinstance(value, bool | date):
        return None
    return value


def _text(_question: Question, answer: Answer) -> Understood:
    return answer.strip() if isinstance(answer, str) else Fault.WRONG_TYPE


def _whole_number(_question: Question, answer: Answer) -> Understood:
    if isinstance(answer, str) and _WHOLE.fullmatch(_plain_digits(answer)):
        return int(_plain_digits(answer))
    if isinstance(answer, int) and not isinstance(answer, bool):
        return answer
    if isinstance(answer, float) and answer.is_integer():
        return int(answer)
    return Fault.WRONG_TYPE


def _number(_question: Question, answer: Answer) -> Understood:
    if isinstance(answer, str):
        digits = _plain_digits(answer)
        if _NUMBER.fullmatch(digits) and not _THOUSANDS.fullmatch(digits):
            return Decimal(digits.replace(",", "."))
    elif isinstance(answer, int | float) and not isinstance(answer, bool) and math.isfinite(answer):
        return Decimal(str(answer))
    return Fault.WRONG_TYPE


def _plain_digits(text: str) -> str:
    return text.strip().replace("\N{MINUS SIGN}", "-")


def _date(_question: Question, answer: Answer) -> Understood:
    if not isinstance(answer, str) or not _DATE.fullmatch(answer.strip()):
        return Fault.WRONG_TYPE
    try:
        day = date.fromisoformat(answer.strip())
    except ValueError:
        return Fault.WRONG_TYPE
    return day if day.year in YEARS else Fault.WRONG_TYPE


def _boolean(_question: Question, answer: Answer) -> Understood:
    return answer if isinstance(answer, bool) else Fault.WRONG_TYPE


def _one(question: Question, answer: Answer) -> Understood:
    if not isinstance(answer, str):
        return Fault.WRONG_TYPE
    return answer if question.choice(answer) else Fault.UNKNOWN_CHOICE


def _several(question: Question, answer: Answer) -> Understood:
    chosen = _ranked(question, answer)
    if not isinstance(chosen, tuple):
        return chosen
    return tuple(choice.value for choice in question.choices if choice.value in chosen)


def _ranked(question: Question, answer: Answer) -> Understood:
    if not isinstance(answer, tuple):
        return Fault.WRONG_TYPE
    chosen = tuple(value for value in answer if isinstance(value, str))
    if len(chosen) < len(answer):
        return Fault.WRONG_TYPE
    if len(set(chosen)) < len(chosen):
        return Fault.CHOSEN_TWICE
    known = {choice.value for choice in question.choices}
    return chosen if known.issuperset(chosen) else Fault.UNKNOWN_CHOICE


def _nested(_question: Question, _answer: Answer) -> Understood:
    return Fault.WRONG_TYPE


_READERS: Mapping[QuestionType, Callable[[Question, Answer], Understood]] = {
    QuestionType.TEXT: _text,
    QuestionType.LONG_TEXT: _text,
    QuestionType.INTEGER: _whole_number,
    QuestionType.DECIMAL: _number,
    QuestionType.DATE: _date,
    QuestionType.BOOLEAN: _boolean,
    QuestionType.SELECT_ONE: _one,
    QuestionType.SELECT_MULTIPLE: _several,
    QuestionType.SELECT_RANKED: _ranked,
    QuestionType.RATING: _whole_number,
    QuestionType.REPEAT: _nested,
    QuestionType.PAIRS: _nested,
}
