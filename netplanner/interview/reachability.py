"""Which questions nobody can ever be asked, however they answer the others.

Single choices, yes and no are tried in all combinations; of other answers it is only known what
their bounds say. Where that leaves a doubt a question counts as one that can be asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, product
from math import inf
from typing import TYPE_CHECKING, TypeAlias

from netplanner.interview.checking import bounds
from netplanner.interview.conditions import (
    All,
    Any,
    Compare,
    Empty,
    Named,
    Not,
    Reference,
)
from netplanner.interview.definition import QuestionType
from netplanner.interview.references import names_in, operand_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.conditions import Condition, Operand
    from netplanner.interview.definition import Question, Questionnaire

MOST_TRIED = 4096

Tried: TypeAlias = "str | bool | None"
Possible: TypeAlias = "bool | None"


def unreachable(questionnaire: Questionnaire) -> Iterator[str]:
    """Yield the parts ("question people/name") of the questions that are never asked."""
    top = {
        question.name: All((page.relevant, question.relevant))
        for page in questionnaire.pages
        for question in page.questions
    }
    outside = _Search(questionnaire.questions, top, questionnaire.conditions)
    for name, question in questionnaire.questions.items():
        if not outside.is_possible(name):
            yield f"question {name}"
            continue
        inner = {it.name: it for it in question.repeat.questions} if question.repeat else {}
        conditions = {it: asked.relevant for it, asked in inner.items()}
        inside = _Search(
            {**questionnaire.questions, **inner}, {**top, **conditions}, questionnaire.conditions
        )
        yield from (f"question {name}/{it}" for it in inner if not inside.is_possible(it))


@dataclass(frozen=True)
class _Search:
    """Questions and when they are asked, by name."""

    questions: Mapping[str, Question]
    relevant: Mapping[str, Condition]
    named: Mapping[str, Condition]

    def is_possible(self, name: str) -> bool:
        """Tell whether some answers let a question be asked, as far as can be tried."""
        tried = 0
        for guess in islice(self._guesses(name), MOST_TRIED):
            tried += 1
            if guess.allows(name):
                return True
        return tried == MOST_TRIED

    def _guesses(self, name: str) -> Iterator[_Guess]:
        domains = {it: _domain(self.questions[it]) for it in sorted(self._deciding(name))}
        names = [it for it, domain in domains.items() if domain]
        for values in product(*(domains[it] for it in names)):
            yield _Guess(self, dict(zip(names, values, strict=True)))

    def _deciding(self, name: str) -> frozenset[str]:
        """Return the questions that decide about one, directly or by way of others."""
        found: frozenset[str] = frozenset()
        wider = frozenset(names_in(self.relevant[name], self.named))
        while wider != found:
            found = wider
            further = (names_in(self.relevant[it], self.named) for it in found)
            wider = found.union(*further)
        return found


@dataclass(frozen=True)
class _Guess:
    """Some answers that are tried; conditions are True, False, or None where nobody knows."""

    search: _Search
    values: Mapping[str, Tried]

    def allows(self, name: str) -> bool:
        """Tell whether a question may be asked while these are the answers."""
        given = (it for it, value in self.values.items() if value is not None)
        return all(self.judge(self.search.relevant[it]) is not False for it in (name, *given))

    def judge(self, condition: Condition) -> Possible:
        """Judge a condition."""
        match condition:
            case All(parts):
                return _all([self.judge(part) for part in parts])
            case Any(parts):
                return _not(_all([_not(self.judge(part)) for part in parts]))
            case Not(inner):
                return _not(self.judge(inner))
            case Named(name):
                return self.judge(self.search.named[name])
            case Empty(name):
                return self._is_empty(name)
            case Compare():
                return self._compare(condition)

    def _is_empty(self, name: str) -> Possible:
        if name in self.values:
            return self.values[name] is None
        if name in names_in(self.search.relevant[name], self.search.named):
            return None  # a repeat that is asked for while it has rounds
        return True if self.judge(self.search.relevant[name]) is False else None

    def _compare(self, compare: Compare) -> Possible:
        name = operand_name(compare.left)
        if isinstance(compare.left, Reference) and self._is_empty(name) is True:
            return compare.operator == "ne"
        if isinstance(compare.left, Reference) and name in self.values:
            return _equals(self.values[name], compare)
        if isinstance(compare.right, int | float) and name:
            limits = _limits(self.search.questions[name], compare.left)
            return None if _is_within(compare.operator, compare.right, limits) else False
        return None


def _all(parts: list[Possible]) -> Possible:
    if False in parts:
        return False
    return None if None in parts else True


def _not(part: Possible) -> Possible:
    return None if part is None else not part


def _domain(question: Question) -> tuple[Tried, ...]:
    """Return all answers to a question that has few; none where there are many."""
    if question.type is QuestionType.BOOLEAN:
        return (None, True, False)
    if question.type is QuestionType.SELECT_ONE:
        return (None, *(choice.value for choice in question.choices))
    return ()


def _equals(value: Tried, compare: Compare) -> Possible:
    right = compare.right
    if compare.operator == "in" and isinstance(right, tuple):
        return value in right
    if isinstance(right, str | bool) and compare.operator in {"eq", "ne"}:
        return (value == right) is (compare.operator == "eq")
    return None


def _limits(question: Question, operand: Operand) -> tuple[float, float]:
    """Return the least and the most that a number, a count or a length can come to."""
    least, most = bounds(question)
    if not isinstance(operand, Reference):
        count = len(question.choices) if question.choices else inf
        return 0, min(count, inf if most is None else most)
    return -inf if least is None else least, inf if most is None else most


def _is_within(operator: str, number: float, limits: tuple[float, float]) -> bool:
    """Tell whether anything between the limits stands so to a number."""
    least, most = limits
    return {
        "lt": least < number,
        "le": least <= number,
        "gt": most > number,
        "ge": most >= number,
        "eq": least <= number <= most,
    }.get(operator, True)
