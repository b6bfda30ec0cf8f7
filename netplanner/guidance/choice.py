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

    @cached_property
    def most(self) -> int:
        """How many kinds there may be."""
        return self.situation.rule("R17").whole("kinds")

    def objective(self, kinds: Sequence[Candidate]) -> float:
        """Return how good a set is, higher is better; order does not matter.

        It is the sum of the scores, plus half the weight of each purpose that some method
        serves, minus one for each rule on mixing that could be kept and is not.
        """
        rule = self.situation.rule("R2")
        methods = [kind.method for kind in kinds]
        served = sum(
            weight
            for purpose, weight in self.situation.purposes.items()
            if any(purpose in method.purposes for method in methods)
        )
        broken = sum(not keeps(methods, self.situation) for keeps in self.rules)
        scores = sum(kind.score for kind in kinds)
        return scores + rule.share("served") * served - rule.share("broken") * broken

    def is_within(self, kinds: Sequence[Candidate]) -> bool:
        """Return whether one occasion of each kind fits hours, live events, money and number."""
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

    def wanted(self) -> tuple[Candidate, ...]:
        """Return what the person kept or added, as far as it is within all limits."""
        kinds: tuple[Candidate, ...] = ()
        for candidate in self.candidates:
            if candidate.is_wanted and self.is_within((*kinds, candidate)):
                kinds = (*kinds, candidate)
        return kinds

    def best(self) -> tuple[Candidate, ...]:
        """Return the set with the highest objective that holds what is wanted, best fit first.

        It looks at sets in order of score and leaves branches out that cannot do better. Of
        equal sets the first found wins, so that the answer is always the same.
        """
        search = _Search(self)
        return tuple(sorted(search.best, key=lambda it: -it.score))


class _Search:
    """A depth-first walk over sets; the bound takes scores still to come and all purposes."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice
        self._pool = tuple(it for it in choice.candidates if not it.is_wanted)
        self._served = choice.situation.rule("R2").share("served")
        self._highest = float("-inf")
        self.best: tuple[Candidate, ...] = ()
        self._walk(choice.wanted(), 0)

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
        coming = self._pool[start : start + self._choice.most - len(kinds)]
        return self._served + sum(it.score for it in kinds) + sum(it.score for it in coming)


@dataclass(frozen=True)
class Chosen:
    """The chosen kinds, best fit first.

    Attributes:
        is_smallest: whether nothing that fits well was possible, and this is the least of use.
    """

    kinds: tuple[Candidate, ...]
    is_smallest: bool = False


def chosen_from(candidates: Sequence[Candidate], situation: Situation) -> Chosen:
    """Return the best set; where no set is possible, the smallest method that may be used."""
    counted = tuple(it for it in candidates if it.counts)
    best = Choice(counted, situation).best()
    if best:
        return Chosen(best, is_smallest=all(it.is_smallest for it in best))
    smallest = sorted(counted, key=lambda it: it.method.hours)
    return Chosen(tuple(smallest[:1]), is_smallest=True)
