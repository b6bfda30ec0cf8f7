"""Chooses the kinds of methods: the best set of at most five within hours, energy and money."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.guidance.rules.mix import asked_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.guidance.judging import Candidate
    from netplanner.guidance.rules.mix import SetRule
    from netplanner.guidance.situation import Situation


@dataclass(frozen=True)
class Choice:
    """The question: which of these candidates, in this situation."""

    candidates: tuple[Candidate, ...]
    situation: Situation

    @cached_property
    def rules(self) -> tuple[SetRule, ...]:
        """The rules on mixing that can be kept at all."""
        return asked_of([it.method for it in self.candidates], self.situation)

    @property
    def most(self) -> int:
        """How many kinds there may be."""
        return self.situation.rule("R17").whole("kinds")

    def objective(self, kinds: Sequence[Candidate]) -> float:
        """Return how good a set is, higher is better; order does not matter.

        It is the sum of the fits; plus half the weight of each purpose that some method serves;
        minus one for each rule on mixing that could be kept and is not.
        """
        rule = self.situation.rule("R2")
        methods = [kind.method for kind in kinds]
        served = sum(
            weight
            for purpose, weight in self.situation.purposes.items()
            if any(purpose in method.purposes for method in methods)
        )
        broken = sum(not mix(methods, self.situation) for mix in self.rules)
        fits = sum(kind.fit for kind in kinds)
        return fits + rule.share("served") * served - rule.share("broken") * broken

    def is_within(self, kinds: Sequence[Candidate]) -> bool:
        """Return whether one occasion of each kind fits hours, live events, money and number.

        What the person kept comes first: a set without it counts as too much.
        """
        methods = [kind.method for kind in kinds]
        hours = sum((method.hours for method in methods), Decimal(0))
        money = sum((method.money for method in methods), Decimal(0))
        live = sum(method.is_group_event for method in methods)
        return (
            len(kinds) <= self.most
            and hours <= self.situation.hours
            and live <= self.situation.live_events
            and (self.situation.money is None or money <= self.situation.money)
        )

    def best(self) -> tuple[Candidate, ...]:
        """Return the set with the highest objective, best fit first.

        It looks at sets in order of fit and leaves out branches that cannot do better. Of equal
        sets the first found wins, so that the answer is always the same.
        """
        search = _Search(self)
        search.run()
        return search.best


class _Search:
    """A depth-first walk over sets with an upper bound: fits still to come, all purposes served."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice
        self._pool = tuple(it for it in choice.candidates if not it.is_wanted)
        self._most = choice.most
        self._served = choice.situation.rule("R2").share("served")
        self.best: tuple[Candidate, ...] = ()
        self._highest = float("-inf")

    def run(self) -> None:
        wanted: tuple[Candidate, ...] = ()
        for candidate in self._choice.candidates:
            if candidate.is_wanted and self._choice.is_within((*wanted, candidate)):
                wanted = (*wanted, candidate)
        self._walk(wanted, 0)
        self.best = tuple(sorted(self.best, key=lambda it: -it.fit))

    def _walk(self, kinds: tuple[Candidate, ...], start: int) -> None:
        if (value := self._choice.objective(kinds)) > self._highest:
            self.best, self._highest = kinds, value
        for index in range(start, len(self._pool)):
            if self._bound(kinds, index) <= self._highest:
                return
            larger = (*kinds, self._pool[index])
            if self._choice.is_within(larger):
                self._walk(larger, index + 1)

    def _bound(self, kinds: tuple[Candidate, ...], start: int) -> float:
        room = self._most - len(kinds)
        coming = self._pool[start : start + room]
        return self._served + sum(it.fit for it in kinds) + sum(it.fit for it in coming)
