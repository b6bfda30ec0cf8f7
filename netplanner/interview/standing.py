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
from netplanner.interview.effective import Effective
from netplanner.interview.evaluating import Scope, holds
from netplanner.interview.issues import group_issues, issue
from netplanner.interview.reckoning import reckon
from netplanner.interview.rounds import NO_ROUNDS, Repeated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from netplanner.interview.answers import Answers
    from netplanner.interview.definition import Page, Question
    from netplanner.interview.effective import Value
    from netplanner.interview.issues import Issue
    from netplanner.interview.logic import Logic
    from netplanner.interview.reckoning import Reckoning
    from netplanner.interview.rounds import Round, Rounds


@dataclass(frozen=True)
class Standing:
    """Answers against a questionnaire; `rounds` holds the instances of each repeat asked."""

    logic: Logic
    answers: Answers
    scope: Scope
    top: Reckoning
    rounds: Mapping[str, Rounds]

    @cached_property
    def path(self) -> tuple[Page, ...]:
        """The pages that are asked, in order."""
        return tuple(page for page in self.logic.questionnaire.pages if self._is_on_path(page))

    @cached_property
    def effective(self) -> Effective:
        """All answers that count."""
        values: dict[str, Value] = dict(self.top.counting())
        for name, rounds in self.rounds.items():
            values[name] = tuple(one.effective for one in rounds.all)
        return Effective(values)

    @cached_property
    def issues(self) -> tuple[Issue, ...]:
        """All issues in the order of the questions, an instance's own together."""
        return tuple(self._issues())

    @cached_property
    def problems(self) -> Mapping[Place, str]:
        """What to do about the answer at a place, its first issue where it has several."""
        return {it.place: it.what for it in reversed(self.issues)}

    def round(self, repeat: str, instance: str) -> Round | None:
        """Return one instance reckoned, or None where it does not exist now."""
        return self.rounds.get(repeat, NO_ROUNDS).by_id.get(instance)

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
            rounds = self.rounds.get(question.name, NO_ROUNDS).all
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
    top = reckon(logic.top, answers, Scope({}, today, conditions))
    scope = Scope(top.values, today, conditions)
    asked = (it for it in logic.top.questions if it.repeat and it.name in top.relevant)
    earlier = before.rounds if before else {}
    rounds = {
        it.name: Repeated(logic, it, scope).rounds(
            answers.get(it.name), earlier.get(it.name, NO_ROUNDS)
        )
        for it in asked
    }
    return Standing(logic, answers, scope, top, rounds)


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
