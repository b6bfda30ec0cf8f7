"""Single values of an answers file, each checked against its question's type and choices.

A file is stricter than typing: a number in quotes or a date in words is a problem here. Bounds
and constraints are the session's business.
"""

from __future__ import annotations

import re
from datetime import date
from math import isfinite
from typing import TYPE_CHECKING

from netplanner.exchange.spot import one_of, unknown
from netplanner.interview.answers import YEARS
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netplanner.exchange.spot import Spot
    from netplanner.interview.answers import Answer
    from netplanner.interview.definition import Question

_NOT_WRITING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_ENDS = re.compile("[\t\n\r\u2028\u2029]")
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LARGEST = 10**15


def value_from(spot: Spot, question: Question) -> Answer:
    """Return the answer to a question that is neither repeat nor pairs; None if there is none.

    Null and empty text are right for every type.
    """
    if spot.value is None or spot.value == "":
        return spot.value
    return _READERS[question.type](spot, question)


def _long_text(spot: Spot, _: Question) -> Answer:
    if not isinstance(spot.value, str):
        spot.refuse("Write text, in quotes.")
        return None
    if found := _NOT_WRITING.search(spot.value):
        spot.refuse(f"Take out character {found.start() + 1}; it cannot be printed.")
        return None
    return spot.value


def _text(spot: Spot, question: Question) -> Answer:
    text = _long_text(spot, question)
    if isinstance(text, str) and _LINE_ENDS.search(text.strip()):
        spot.refuse("Write it on one line.")
    return text


def _integer(spot: Spot, _: Question) -> Answer:
    if isinstance(spot.value, bool) or not isinstance(spot.value, int):
        spot.refuse("Write a whole number, without quotes.")
        return None
    return _within_reach(spot, spot.value)


def _decimal(spot: Spot, _: Question) -> Answer:
    if isinstance(spot.value, bool) or not isinstance(spot.value, int | float):
        spot.refuse("Write a number, without quotes.")
        return None
    return _within_reach(spot, spot.value)


def _within_reach(spot: Spot, number: float) -> Answer:
    if isfinite(number) and abs(number) < _LARGEST:
        return number
    spot.refuse("Write a smaller number.")
    return None


def _date(spot: Spot, _: Question) -> Answer:
    if not isinstance(spot.value, str) or not _DATE.fullmatch(spot.value):
        spot.refuse('Write a date as "2027-01-31", in quotes.')
        return None
    try:
        day = date.fromisoformat(spot.value)
    except ValueError:
        spot.refuse("Write a day that the calendar has.")
        return None
    if day.year not in YEARS:
        spot.refuse(f"Write a day between {YEARS[0]} and {YEARS[-1]}.")
    return spot.value


def _boolean(spot: Spot, _: Question) -> Answer:
    if not isinstance(spot.value, bool):
        spot.refuse("Write true or false, without quotes.")
        return None
    return spot.value


def _select_one(spot: Spot, question: Question) -> Answer:
    known = [choice.value for choice in question.choices]
    if not isinstance(spot.value, str):
        spot.refuse(one_of(known) or f"Write one choice of {question.name}, in quotes.")
        return None
    if spot.value not in known:
        spot.refuse(unknown(f"choice of {question.name}", spot.value, known))
        return None
    return spot.value


def _select_many(spot: Spot, question: Question) -> Answer:
    chosen: list[str] = []
    for item in spot.items():
        value = _select_one(item, question)
        if not isinstance(value, str):
            continue
        if value in chosen:
            item.refuse("Name each value once.")
        chosen.append(value)
    return tuple(chosen)


_READERS: Mapping[QuestionType, Callable[[Spot, Question], Answer]] = {
    QuestionType.TEXT: _text,
    QuestionType.LONG_TEXT: _long_text,
    QuestionType.INTEGER: _integer,
    QuestionType.DECIMAL: _decimal,
    QuestionType.RATING: _integer,
    QuestionType.DATE: _date,
    QuestionType.BOOLEAN: _boolean,
    QuestionType.SELECT_ONE: _select_one,
    QuestionType.SELECT_MULTIPLE: _select_many,
    QuestionType.SELECT_RANKED: _select_many,
}
