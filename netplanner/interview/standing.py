"""How answers stand against a questionnaire: the path, what counts, what is left to do.

It is computed from definition and answers alone and is the only truth for next, back, last,
progress and status. What did not change since an earlier standing is taken over, not redone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.interview.answers import Place
from netplanner.interview.checking import Fault
from netplanner.interview.edits import blank
from netplanner.interview.effective import Effective
from netplanner.interview.evaluating import Scope, holds
from netplanner.interview.issues import group_issues, issue
from netplanner.interview.reckoning import instances_of, reckon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from netplanner.interview.answers import Answers, Instance, InstanceId
    from netplanner.interview.definition import Page, Question
    from netplanner.interview.effective import Value
    from netplanner.interview.evaluating import Meaning
    from netplanner.interview.issues import Issue
    from netplanner.interview.logic import Logic
    from netplanner.interview.reckoning import Reckoning


@dataclass(frozen=True)
class Round:
    """One instance of a repeat, reckoned in what its questions refer to outside."""

    instance: Instance
    outside: tuple[Meaning | None, ...]
    reckoning: Reckoning
    issues: tuple[Issue, ...]

    @cached_property
    def effective(self) -> Effective:
        """Its answers that count."""
        return Effective(dict(_counting(self.reckoning)), self.instance.id)


@dataclass(frozen=True)
class Standing:
    """Answers against a questionnaire; `rounds` holds the instances of each relevant repeat."""

    logic: Logic
    answers: Answers
    scope: Scope
    top: Reckoning
    rounds: Mapping[str, tuple[Round, ...]]

    @cached_property
    def path(self) -> tuple[Page, ...]:
        """The pages that are asked, in order."""
        return tuple(page for page in self.logic.questionnaire.pages if self._is_on_path(page))

    @cached_property
    def effective(self) -> Effective:
        """All answers that count."""
        values: dict[str, Value] = dict(_counting(self.top))
        for name, rounds in self.rounds.items():
            values[name] = tuple(one.effective for one in rounds)
        return Effective(values)

    @cached_property
    def issues(self) -> tuple[Issue, ...]:
        """All issues in the order of the questions, an instance's own together."""
        return tuple(self._issues())

    def round(self, repeat: str, instance: str) -> Round | None:
        """Return one instance reckoned, or None where it does not exist now."""
        return next((it for it in self.rounds.get(repeat, ()) if it.instance.id == instance), None)

    def reckoning_of(self, place: Place) -> Reckoning | None:
        """Return the reckoning a place belongs to, or None where its instance does not exist."""
        if not place.repeat:
            return self.top
        found = self.round(place.repeat, place.instance)
        return found.reckoning if found else None

    def scope_of(self, repeat: str, instance: str) -> Scope:
        """Return what names mean at the top, or in an instance that exists."""
        found = self.round(repeat, instance) if repeat else None
        if found is None:
            return self.scope
        inner = self.logic.groups[repeat].names
        return replace(
            self.scope, values=found.reckoning.values, inner=inner, outer=self.top.values
        )

    def _is_on_path(self, page: Page) -> bool:
        if page.questions:
            return any(question.name in self.top.relevant for question in page.questions)
        return bool(page.intro) and holds(page.relevant, self.scope)

    def _issues(self) -> Iterator[Issue]:
        own = {it.place.name: it for it in group_issues(self.logic, self.logic.top, self.top)}
        for question in self.logic.top.questions:
            if found := own.get(question.name):
                yield found
            rounds = self.rounds.get(question.name, ())
            repeated = self._repeated(question, rounds)
            for one in rounds:
                yield from one.issues
                yield from (it for it in repeated if it.place.instance == one.instance.id)

    def _repeated(self, question: Question, rounds: tuple[Round, ...]) -> tuple[Issue, ...]:
        inner = question.repeat.questions if question.repeat else ()
        return tuple(
            issue(self.logic, it, Place(it.name, question.name, instance), Fault.NOT_UNIQUE)
            for it in inner
            if it.unique
            for instance in _repeating(it.name, rounds)
        )


def standing(
    logic: Logic, answers: Answers, today: date, before: Standing | None = None
) -> Standing:
    """Return how answers stand, taking over from an earlier standing what did not change."""
    conditions = logic.questionnaire.conditions
    top = reckon(logic.top, answers, Scope({}, today, conditions), ("", ""))
    scope = Scope(top.values, today, conditions)
    rounds = {
        question.name: _rounds(logic, question, answers, scope, before)
        for question in logic.top.questions
        if question.repeat and question.name in top.relevant
    }
    return Standing(logic, answers, scope, top, rounds)


def _rounds(
    logic: Logic, question: Question, answers: Answers, scope: Scope, before: Standing | None
) -> tuple[Round, ...]:
    name = question.name
    known = before.rounds.get(name, ()) if before else ()
    earlier = {one.instance.id: one for one in known}
    outside = tuple(scope.value(outer) for outer in logic.groups[name].outer)
    return tuple(
        _kept(earlier.get(instance.id), instance, outside)
        or _reckoned(logic, question, instance, outside, scope)
        for instance in _existing(question, answers, scope, earlier)
    )


def _kept(
    earlier: Round | None, instance: Instance, outside: tuple[Meaning | None, ...]
) -> Round | None:
    is_same = earlier and earlier.instance is instance and earlier.outside == outside
    return earlier if is_same else None


def _reckoned(
    logic: Logic,
    question: Question,
    instance: Instance,
    outside: tuple[Meaning | None, ...],
    scope: Scope,
) -> Round:
    group = logic.groups[question.name]
    key = question.repeat.key if question.repeat and question.repeat.for_each else ""
    reckoning = reckon(group, instance.answers, scope, (key, instance.id))
    issues = group_issues(logic, group, reckoning, question.name, instance.id)
    return Round(instance, outside, reckoning, tuple(issues))


def _existing(
    question: Question, answers: Answers, scope: Scope, earlier: Mapping[InstanceId, Round]
) -> Iterator[Instance]:
    """Yield the instances that exist now; those of a choice come to be when it is chosen."""
    given = instances_of(answers.get(question.name))
    if not (question.repeat and question.repeat.for_each):
        yield from given
        return
    stored = {instance.id: instance for instance in given}
    for value in _texts(scope.values.get(question.name)):
        fresh = blank(question, value, scope.today)
        known = earlier.get(fresh.id)
        yield stored.get(fresh.id) or (
            known.instance if known and known.instance == fresh else fresh
        )


def _counting(reckoning: Reckoning) -> Iterator[tuple[str, Value]]:
    """Yield the answers that have no fault."""
    for name, value in reckoning.values.items():
        if name not in reckoning.faults:
            yield name, value


def _repeating(name: str, rounds: tuple[Round, ...]) -> Iterator[str]:
    """Yield the ids of instances whose answer an earlier one has given, whatever the case."""
    met = set()
    for one in rounds:
        value = one.reckoning.values.get(name)
        if value is None:
            continue
        told = value.casefold() if isinstance(value, str) else value
        if told in met:
            yield one.instance.id
        met.add(told)


def _texts(value: Meaning | None) -> Iterator[str]:
    return (item for item in (value if isinstance(value, tuple) else ()) if isinstance(item, str))
