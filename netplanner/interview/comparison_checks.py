"""Whether conditions and operands name questions that exist, and compare what can be compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from netplanner.interview.conditions import Compare, Count, Length, Named, Reference
from netplanner.interview.definition import Question, QuestionType
from netplanner.interview.evaluating import TODAY
from netplanner.interview.findings import Code
from netplanner.interview.places import Remark
from netplanner.interview.references import (
    CHOICE,
    conditions_of,
    names_in,
    operand_name,
    operands_of,
    parts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.conditions import Condition, Operand
    from netplanner.interview.definition import Questionnaire


class Kind(StrEnum):
    """What an operand is, as far as comparing goes; the words are those of findings."""

    TEXT = "a text"
    NUMBER = "a number"
    DATE = "a date"
    BOOLEAN = "true or false"
    CHOICE = "one choice"
    CHOICES = "several choices"
    ROUNDS = "the rounds of a repeat"


_KINDS: Mapping[QuestionType, Kind] = {
    QuestionType.TEXT: Kind.TEXT,
    QuestionType.LONG_TEXT: Kind.TEXT,
    QuestionType.INTEGER: Kind.NUMBER,
    QuestionType.DECIMAL: Kind.NUMBER,
    QuestionType.RATING: Kind.NUMBER,
    QuestionType.DATE: Kind.DATE,
    QuestionType.BOOLEAN: Kind.BOOLEAN,
    QuestionType.SELECT_ONE: Kind.CHOICE,
    QuestionType.SELECT_MULTIPLE: Kind.CHOICES,
    QuestionType.SELECT_RANKED: Kind.CHOICES,
    QuestionType.REPEAT: Kind.ROUNDS,
    QuestionType.PAIRS: Kind.ROUNDS,
}
_SINGLE = {Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.BOOLEAN, Kind.CHOICE}
_LEFT: Mapping[str, set[Kind]] = {
    "eq": _SINGLE,
    "ne": _SINGLE,
    "in": {Kind.CHOICE, Kind.TEXT},
    "contains": {Kind.CHOICES},
    **{key: {Kind.NUMBER, Kind.DATE} for key in ("lt", "le", "gt", "ge")},
}
_COUNTED = {Kind.CHOICES, Kind.ROUNDS}
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True)
class _View:
    """The questions that names mean at one place of a definition."""

    questions: Mapping[str, Question]
    named: Mapping[str, Condition]

    def kind(self, name: str) -> Kind:
        return _KINDS[self.questions[name].type]


def condition_mistakes(questionnaire: Questionnaire) -> Iterator[Remark]:
    """Yield what is wrong with conditions and operands of a whole questionnaire."""
    named, top = questionnaire.conditions, questionnaire.questions
    inner = {it.name: it for asked in top.values() if asked.repeat for it in asked.repeat.questions}
    anywhere = _View({**inner, **top}, named)
    for name, condition in named.items():
        yield from _condition(condition, anywhere, f"condition {name}", "")
    for page in questionnaire.pages:
        yield from _condition(page.relevant, _View(top, named), f"page {page.name}", "relevant")
    for question in top.values():
        yield from _question(question, _View(top, named), f"question {question.name}")
        own = {it.name: it for it in question.repeat.questions} if question.repeat else {}
        for name, asked in own.items():
            yield from _question(
                asked, _View({**top, **own}, named), f"question {question.name}/{name}"
            )


def _question(question: Question, view: _View, part: str) -> Iterator[Remark]:
    for key, condition in conditions_of(question):
        if key == "choice_filter":
            choice = {CHOICE: _one_of(question)}
            view = _View({**view.questions, **choice}, view.named)
        yield from _condition(condition, view, part, key)
    for key, operand in operands_of(question):
        yield from _operand(operand, question, view, Remark(part, key, Code.WRONG_TYPE, ""))


def _one_of(question: Question) -> Question:
    return Question(CHOICE, QuestionType.SELECT_ONE, question.label, choices=question.choices)


def _condition(condition: Condition, view: _View, part: str, key: str) -> Iterator[Remark]:
    unknown = _unknown(condition, view)
    for name in sorted(unknown):
        words = f"Name a question or condition that exists, “{name}” does not"
        yield Remark(part, key, Code.UNKNOWN_NAME, words)
    for it in parts(condition):
        if (
            isinstance(it, Compare)
            and not {operand_name(it.left), operand_name(it.right)} & unknown
        ):
            yield from (
                Remark(part, key, Code.WRONG_TYPE, words) for words in _comparison(it, view)
            )


def _unknown(condition: Condition, view: _View) -> set[str]:
    conditions = {it.name for it in parts(condition) if isinstance(it, Named)}
    names = set(names_in(condition, view.named))
    return (names - view.questions.keys()) | (conditions - view.named.keys())


def _operand(operand: Operand, question: Question, view: _View, remark: Remark) -> Iterator[Remark]:
    name = operand_name(operand)
    if name and name not in view.questions:
        words = f"Name a question that exists, “{name}” does not"
        yield Remark(remark.part, remark.key, Code.UNKNOWN_NAME, words)
        return
    kind = _KINDS[question.type]
    for words in (*_uncountable(operand, view), *_unfit(kind, operand, question, view)):
        yield Remark(remark.part, remark.key, Code.WRONG_TYPE, words)


def _comparison(compare: Compare, view: _View) -> Iterator[str]:
    left, right = compare.left, compare.right
    uncountable = (*_uncountable(left, view), *_uncountable(right, view))
    if uncountable:
        yield from uncountable
        return
    question = view.questions.get(left.name) if isinstance(left, Reference) else None
    kind = _kind(left, view)
    if kind not in _LEFT[compare.operator]:
        kinds = " or ".join(sorted(_LEFT[compare.operator]))
        yield f"Begin “{compare.operator}” with {kinds}, this is {kind}"
    elif compare.operator == "in":
        yield from _not_among(kind, right, question)
    elif compare.operator == "contains":
        yield from _unfit(Kind.CHOICE, right, question, view)
    else:
        yield from _unfit(kind, right, question, view)


def _uncountable(operand: Operand, view: _View) -> Iterator[str]:
    if isinstance(operand, Count) and view.kind(operand.name) not in _COUNTED:
        yield f"Count a repeat or several choices, “{operand.name}” is {view.kind(operand.name)}"
    if isinstance(operand, Length) and view.kind(operand.name) is not Kind.TEXT:
        yield f"Take the length of a text, “{operand.name}” is {view.kind(operand.name)}"


def _kind(operand: Operand, view: _View) -> Kind:
    match operand:
        case Reference(name):
            return view.kind(name)
        case bool():
            return Kind.BOOLEAN
        case str():
            return Kind.TEXT
        case tuple():
            return Kind.CHOICES
        case _:
            return Kind.NUMBER


def _unfit(kind: Kind, operand: Operand, question: Question | None, view: _View) -> Iterator[str]:
    """Yield why an operand does not stand beside, or become, an answer of a kind."""
    found = _kind(operand, view)
    if isinstance(operand, str | tuple) and kind in {Kind.CHOICE, Kind.CHOICES}:
        values = (operand,) if isinstance(operand, str) else operand
        yield from _unknown_choices(values, question)
    elif isinstance(operand, str) and kind is Kind.DATE:
        if operand != TODAY and not _is_date(operand):
            yield "Write the date as in 2026-12-31, or today"
    elif found is not kind:
        yield f"Put {kind} here, this is {found}"


def _not_among(kind: Kind, operand: Operand, question: Question | None) -> Iterator[str]:
    if not isinstance(operand, tuple):
        yield "Write a list of values after “in”"
    elif kind is Kind.CHOICE:
        yield from _unknown_choices(operand, question)


def _unknown_choices(values: tuple[str, ...], question: Question | None) -> Iterator[str]:
    known = [choice.value for choice in question.choices] if question else list(values)
    for value in values:
        if value not in known:
            yield f"Choose one of the list's values, “{value}” is not among them"


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False
