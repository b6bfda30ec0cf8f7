"""The instances of a repeat, each reckoned in what its questions refer to outside.

With many instances most stay as they are: what an answer did not touch is taken over.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.interview.edits import blank
from netplanner.interview.effective import Effective
from netplanner.interview.issues import group_issues
from netplanner.interview.reckoning import instances_of, reckon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.answers import Answer, Answers, Instance
    from netplanner.interview.definition import Question
    from netplanner.interview.evaluating import Meaning, Scope
    from netplanner.interview.issues import Issue
    from netplanner.interview.logic import Group, Logic
    from netplanner.interview.reckoning import Reckoning


@dataclass(frozen=True)
class Round:
    """One instance, reckoned.

    Attributes:
        issues: what there is to do about its answers, but for comparing them with others'.
    """

    instance: Instance
    reckoning: Reckoning
    issues: tuple[Issue, ...]

    @cached_property
    def effective(self) -> Effective:
        """Its answers that count."""
        return Effective(dict(self.reckoning.counting()), self.instance.id)


@dataclass(frozen=True)
class Rounds:
    """All instances of a repeat that exist now, in order.

    Attributes:
        outside: what the names outside mean to them, in the order of the group's `outer`.
    """

    all: tuple[Round, ...] = ()
    outside: tuple[Meaning | None, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, Round]:
        """The instances by their ids."""
        return {one.instance.id: one for one in self.all}


NO_ROUNDS = Rounds()


@dataclass(frozen=True)
class Repeated:
    """A repeat of a questionnaire among the answers that surround it."""

    logic: Logic
    question: Question
    scope: Scope

    @cached_property
    def group(self) -> Group:
        """The questions of one instance."""
        return self.logic.groups[self.question.name]

    def rounds(self, answer: Answer, earlier: Rounds) -> Rounds:
        """Return the instances that exist now, taking over from earlier ones what stayed."""
        outside = tuple(self.scope.value(name) for name in self.group.outer)
        affected = self._affected(outside, earlier)
        instances = self._instances(instances_of(answer), earlier)
        return Rounds(tuple(self._round(it, earlier, affected) for it in instances), outside)

    def _affected(
        self, outside: tuple[Meaning | None, ...], earlier: Rounds
    ) -> tuple[Question, ...]:
        """Return the questions that depend on what changed outside."""
        known = dict(zip(self.group.outer, earlier.outside, strict=False))
        now = zip(self.group.outer, outside, strict=True)
        changed = (name for name, value in now if known.get(name) != value)
        names = frozenset().union(*(self.group.affected[name] for name in changed))
        return tuple(question for question in self.group.order if question.name in names)

    def _instances(self, given: tuple[Instance, ...], earlier: Rounds) -> Iterator[Instance]:
        """Yield the instances that exist; those of a choice come to be when it is chosen."""
        if not self._is_for_each:
            yield from given
            return
        stored = {instance.id: instance for instance in given}
        chosen = self.scope.values.get(self.question.name)
        for value in chosen if isinstance(chosen, tuple) else ():
            fresh = blank(self.question, str(value), self.scope.today)
            known = earlier.by_id.get(fresh.id)
            same = known.instance if known and known.instance == fresh else fresh
            yield stored.get(fresh.id, same)

    @property
    def _is_for_each(self) -> bool:
        return self.question.repeat is not None and bool(self.question.repeat.for_each)

    def _round(self, instance: Instance, earlier: Rounds, affected: tuple[Question, ...]) -> Round:
        known = earlier.by_id.get(instance.id)
        if known is None or known.instance is not instance:
            return self._made(instance, reckon(self.group, self._answers(instance), self.scope))
        if not affected:
            return known
        answers = self._answers(instance)
        reckoning = reckon(self.group, answers, self.scope, known.reckoning, affected)
        return known if reckoning == known.reckoning else self._made(instance, reckoning)

    def _made(self, instance: Instance, reckoning: Reckoning) -> Round:
        name = self.question.name
        issues = group_issues(self.logic, self.group, reckoning, name, instance.id)
        return Round(instance, reckoning, tuple(issues))

    def _answers(self, instance: Instance) -> Answers:
        """Return an instance's answers; the one that names the choice it is for is given."""
        repeat = self.question.repeat
        if repeat is None or not (repeat.for_each and repeat.key):
            return instance.answers
        return {**instance.answers, repeat.key: instance.id}
