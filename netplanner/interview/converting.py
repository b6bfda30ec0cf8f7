"""The functions by which an answer takes another type when a questionnaire is upgraded."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from netplanner.interview.checking import understood
from netplanner.interview.definition import NO_WORDS, Question, QuestionType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netplanner.interview.answers import Answer

_NUMBER = Question("number", QuestionType.DECIMAL, NO_WORDS)


def to_text(answer: Answer) -> Answer:
    """Return any plain answer as text; what was chosen is joined by commas."""
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, int | float):
        return f"{answer:.15g}"
    if isinstance(answer, tuple) and all(isinstance(item, str) for item in answer):
        return ", ".join(str(item) for item in answer)
    return answer


def to_several(answer: Answer) -> Answer:
    """Return one choice as a list of one."""
    return (answer,) if isinstance(answer, str) and answer else answer


def to_first(answer: Answer) -> Answer:
    """Return the first of several choices."""
    first = answer[0] if isinstance(answer, tuple) and answer else None
    return first if isinstance(first, str) else answer


def to_whole_number(answer: Answer) -> Answer:
    """Return a number without its fraction, rounded half up; what is no number stays."""
    number = understood(_NUMBER, answer)
    if not isinstance(number, Decimal):
        return answer
    return int(number.quantize(Decimal(1), ROUND_HALF_UP))


CONVERSIONS: Mapping[str, Callable[[Answer], Answer]] = {
    "text": to_text,
    "several": to_several,
    "first": to_first,
    "whole_number": to_whole_number,
}
