"""One group of questions reckoned: what is asked, what the answers come to, what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from netplanner.interview.answers import Instance
from netplanner.interview.checking import Fault, bounds_fault, is_empty, raw, understood
from netplanner.interview.conditions import ALWAYS, NEVER
from netplanner.interview.definition import QuestionType
from netplanner.interview.evaluating import TODAY, Scope, holds, meaning
from netplanner.interview.references import compared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.answers import Answer, Answers, Pair
    from netplanner.interview.checking import Understood
    from netplanner.interview.conditions import Condition, Operand
    from netplanner.interview.definition import Question
    from netplanner.interview.evaluating import Meaning
    from netplanner.interview.logic import Group


@dataclass(frozen=True)
class Reckoning:
    """What a group's answers come to.

    Attributes:
        relevant: the questions that are asked.
        required: those of them that must be answered.
        values: what was answered to them, in its type; what is empty or of a wrong type is absent.
        faults: what stands in the way of finishing, by question.
        warnings: what had better be looked at again and does not stand in the way, by question.
    """

    relevant: frozenset[str]
    required: frozenset[str]
    values: Mapping[str, Meaning]
    faults: Mapping[str, Fault]
    warnings: Mapping[str, Fault]

    def counting(self) -> Iterator[tuple[str, Meaning]]:
        """Yield the answers that count: those without a fault."""
        return ((name, it) for name, it in self.values.items() if name not in self.faults)


NOTHING_RECKONED = Reckoning(frozenset(), frozenset(), {}, {}, {})


def reckon(
    group: Group,
    answers: Answers,
    outside: Scope,
    earlier: Reckoning = NOTHING_RECKONED,
    affected: tuple[Question, ...] | None = None,
) -> Reckoning:
    """Reckon a group of questions, or only those affected by a change since an earlier time."""
    questions = group.order if affected is None else affected
    draft = _Draft.without(earlier, questions)
    scope = Scope(draft.values, outside.today, outside.conditions, group.names, outside.values)
    for question in questions:
        if question.relevant is ALWAYS or holds(question.relevant, _seen(question, answers, scope)):
            draft.take(question, answers, scope)
    for question in questions:
        if question.name in draft.relevant:
            draft.check(question, scope)
    return draft.finished()


@dataclass(frozen=True)
class _Draft:
    """A reckoning in the making."""

    relevant: set[str]
    required: set[str]
    values: dict[str, Meaning]
    faults: dict[str, Fault]
    warnings: dict[str, Fault]

    @classmethod
    def without(cls, earlier: Reckoning, questions: tuple[Question, ...]) -> _Draft:
        """Return a draft that takes over everything but some questions."""
        relevant, required = set(earlier.relevant), set(earlier.required)
        answered = dict(earlier.values), dict(earlier.faults), dict(earlier.warnings)
        for question in questions if relevant else ():
            relevant.discard(question.name)
            required.discard(question.name)
            for found in answered:
                found.pop(question.name, None)
        return cls(relevant, required, *answered)

    def take(self, question: Question, answers: Answers, scope: Scope) -> None:
        """Take in the answer of a question that is asked."""
        name = question.name
        self.relevant.add(name)
        value = _value(question, answers, scope)
        if isinstance(value, Fault):
            self.faults[name] = value
            return
        offered = _offered(question, value, scope)
        if offered is not None:
            self.values[name] = offered
        if offered != value:
            self.warnings[name] = Fault.NOT_OFFERED

    def check(self, question: Question, scope: Scope) -> None:
        """Check a question that is asked, once every value is known."""
        name = question.name
        is_required = question.required is not NEVER and holds(question.required, scope)
        if is_required:
            self.required.add(name)
        if name in self.faults:
            return
        value = self.values.get(name)
        if value is None:
            if is_required:
                self.faults[name] = Fault.MISSING
        elif fault := _fault(question, value, scope):
            self.faults[name] = fault
        elif not _is_met(question.warning, scope):
            self.warnings[name] = Fault.WARNING

    def finished(self) -> Reckoning:
        """Return the reckoning."""
        relevant, required = frozenset(self.relevant), frozenset(self.required)
        return Reckoning(relevant, required, self.values, self.faults, self.warnings)


def _seen(question: Question, answers: Answers, scope: Scope) -> Scope:
    """Return what names mean to a question's own relevance: a repeat's is its rounds so far."""
    if question.repeat is None:
        return scope
    rounds = _ids(question, answers.get(question.name), scope)
    if rounds is None or isinstance(rounds, Fault):
        return scope
    return replace(scope, values={**scope.values, question.name: rounds})


def given(question: Question, operand: Operand, scope: Scope) -> Meaning | None:
    """Return what an operand gives a question, in the question's type, or None."""
    value = meaning(operand, scope)
    if value == TODAY and question.type is QuestionType.DATE:
        return scope.today
    answer = None if value is None else understood(question, raw(value))
    return None if isinstance(answer, Fault) else answer


def instances_of(answer: Answer) -> tuple[Instance, ...]:
    """Return the instances of a repeat's answer."""
    found = answer if isinstance(answer, tuple) else ()
    return tuple(item for item in found if isinstance(item, Instance))


def pairs_in(answer: Answer) -> Iterator[Pair]:
    """Yield the pairs of an answer as they were given."""
    for item in answer if isinstance(answer, tuple) else ():
        if isinstance(item, tuple):
            yield item


def _value(question: Question, answers: Answers, scope: Scope) -> Understood:
    name = question.name
    if question.calculate is not None:
        return given(question, question.calculate, scope)
    if question.repeat is not None:
        return _ids(question, answers.get(name), scope)
    if question.pairs_of:
        return _counting_pairs(answers.get(name), scope.value(question.pairs_of)) or None
    if question.suggested is not None and name not in answers:
        return given(question, question.suggested, scope)
    return understood(question, answers.get(name))


def _ids(question: Question, answer: Answer, scope: Scope) -> Understood:
    """Return the ids of the instances that exist now, None where there are none."""
    if question.repeat and question.repeat.for_each:
        chosen = scope.value(question.repeat.for_each)
        return (chosen,) if isinstance(chosen, str) else chosen
    ids = tuple(instance.id for instance in instances_of(answer))
    return ids or (None if is_empty(answer) else Fault.WRONG_TYPE)


def _counting_pairs(answer: Answer, existing: Meaning | None) -> tuple[Pair, ...]:
    """Return the pairs of existing instances, each once however often and round it was given."""
    ids = set(existing) if isinstance(existing, tuple) else set()
    met: dict[frozenset[str], Pair] = {}
    for one, other in pairs_in(answer):
        if one != other and one in ids and other in ids:
            met.setdefault(frozenset((one, other)), (one, other))
    return tuple(met.values())


def _fault(question: Question, value: Meaning, scope: Scope) -> Fault | None:
    if fault := bounds_fault(question, value):
        return fault
    return None if _is_met(question.constraint, scope) else Fault.CONSTRAINT


def _is_met(condition: Condition, scope: Scope) -> bool:
    """Tell whether a constraint or a warning lets an answer pass.

    It is not judged while an answer that it compares with is empty: that one is asked for itself.
    """
    if condition is ALWAYS or holds(condition, scope):
        return True
    return any(scope.value(name) is None for name in compared(condition, scope.conditions))


def _offered(question: Question, value: Meaning | None, scope: Scope) -> Meaning | None:
    """Return what counts of chosen values: those that the question's filter lets through."""
    if question.choice_filter is ALWAYS or value is None:
        return value
    if isinstance(value, tuple):
        chosen = (item for item in value if isinstance(item, str))
        return tuple(item for item in chosen if is_offered(question, item, scope)) or None
    return value if is_offered(question, str(value), scope) else None


def is_offered(question: Question, value: str, scope: Scope) -> bool:
    """Tell whether a choice's filter lets it through."""
    return question.choice_filter is ALWAYS or holds(
        question.choice_filter,
        Scope(scope.values, scope.today, scope.conditions, scope.inner, scope.outer, value),
    )
