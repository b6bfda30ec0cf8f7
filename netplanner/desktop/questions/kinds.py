"""Which widget asks a question of which type."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.desktop.questions.dates import DateAsked
from netplanner.desktop.questions.ranking import SelectRankedAsked
from netplanner.desktop.questions.ratings import RatingAsked
from netplanner.desktop.questions.selects import (
    BooleanAsked,
    DropDownAsked,
    SelectMultipleAsked,
    SelectOneAsked,
)
from netplanner.desktop.questions.texts import DecimalAsked, IntegerAsked, LongTextAsked, TextAsked
from netplanner.desktop.questions.yes_or_no import YesOrNoAsked
from netplanner.interview.conditions import NEVER
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.desktop.questions.asked import Asked, Say
    from netplanner.interview.definition import Question

MOST_RADIOS = 12

KINDS: Mapping[QuestionType, type[Asked]] = MappingProxyType(
    {
        QuestionType.TEXT: TextAsked,
        QuestionType.LONG_TEXT: LongTextAsked,
        QuestionType.INTEGER: IntegerAsked,
        QuestionType.DECIMAL: DecimalAsked,
        QuestionType.DATE: DateAsked,
        QuestionType.BOOLEAN: BooleanAsked,
        QuestionType.SELECT_ONE: SelectOneAsked,
        QuestionType.SELECT_MULTIPLE: SelectMultipleAsked,
        QuestionType.SELECT_RANKED: SelectRankedAsked,
        QuestionType.RATING: RatingAsked,
    }
)


def asked(question: Question, say: Say) -> Asked:
    """Return the widget of a question that has one answer.

    Raises:
        KeyError: the question repeats or pairs; those widgets are built of these.
    """
    if question.type is QuestionType.SELECT_ONE and len(question.choices) > MOST_RADIOS:
        return DropDownAsked(question, say)
    if question.type is QuestionType.BOOLEAN and question.required is not NEVER:
        return YesOrNoAsked(question, say)
    return KINDS[question.type](question, say)
