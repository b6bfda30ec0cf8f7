"""Measures the network around the planner: who knows whom, and how much of it says the same.

The planner knows everybody; ties are those among the others. All ties weigh the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netplanner.plan.people import Person, PersonId, Tie

_TWO = 2


@dataclass(frozen=True)
class Circle:
    """The people around the planner and who of them knows whom.

    Attributes:
        known: for each person, those of the others whom this person knows.
    """

    known: Mapping[PersonId, frozenset[PersonId]]

    @property
    def size(self) -> int:
        """How many people there are."""
        return len(self.known)

    @property
    def ties(self) -> int:
        """How many pairs know each other."""
        return sum(len(others) for others in self.known.values()) // 2


def circle_of(people: Sequence[Person], ties: Iterable[Tie]) -> Circle:
    """Return the circle of some people; ties to anyone else and to oneself are left aside."""
    known: dict[PersonId, set[PersonId]] = {person.id: set() for person in people}
    for tie in ties:
        if tie.first in known and tie.second in known and tie.first != tie.second:
            known[tie.first].add(tie.second)
            known[tie.second].add(tie.first)
    return Circle({person: frozenset(others) for person, others in known.items()})


def density(circle: Circle) -> float | None:
    """Return the share of pairs that know each other, or None of fewer than two people.

    d = 2t / (n(n - 1))
    """
    n = circle.size
    return 2 * circle.ties / (n * (n - 1)) if n >= _TWO else None


def constraint(circle: Circle) -> float | None:
    """Return Burt's constraint of the planner, or None of fewer than two people.

    c = Σ_j (p_j + Σ_q p_q p_qj)², with p_j = 1/n, and p_qj = 1/(1 + ties of q) where q knows j.
    Near 0: many who do not know each other; near 1: all know each other.

    Source:
        Burt 1992, Structural Holes.
    """
    n = circle.size
    if n < _TWO:
        return None
    shares = {person: 1 / (1 + len(others)) for person, others in circle.known.items()}
    reach = (1 + sum(shares[other] for other in others) for others in circle.known.values())
    return sum(share * share for share in reach) / (n * n)


def effective_size(circle: Circle) -> float | None:
    """Return how many people remain once those who repeat each other count once.

    ES = n - 2t/n; None of fewer than two people.

    Source:
        Borgatti 1997, Structural holes: unpacking Burt's redundancy measures.
    """
    n = circle.size
    return n - 2 * circle.ties / n if n >= _TWO else None


def efficiency(circle: Circle) -> float | None:
    """Return the effective size as a share of all people, or None of fewer than two."""
    size = effective_size(circle)
    return None if size is None else size / circle.size


def groups(circle: Circle) -> tuple[frozenset[PersonId], ...]:
    """Return the clusters of people who are linked, largest first, in order of naming."""
    left = dict.fromkeys(circle.known)
    found: list[frozenset[PersonId]] = []
    while left:
        group = _reached(circle, next(iter(left)))
        found.append(group)
        for person in group:
            del left[person]
    return tuple(sorted(found, key=len, reverse=True))


def _reached(circle: Circle, start: PersonId) -> frozenset[PersonId]:
    seen, edge = {start}, [start]
    while edge:
        new = circle.known[edge.pop()] - seen
        seen |= new
        edge.extend(new)
    return frozenset(seen)


def bridges(circle: Circle) -> tuple[PersonId, ...]:
    """Return the people without whom a cluster would fall apart, in order of naming.

    Source:
        Hopcroft and Tarjan 1973, articulation points; in time proportional to people and ties.
    """
    search = _Search(circle)
    for person in circle.known:
        if person not in search.depth:
            search.start(person)
    return tuple(person for person in circle.known if person in search.cuts)


class _Search:
    """One walk through the ties; a person cuts where nobody beyond reaches back above them."""

    def __init__(self, circle: Circle) -> None:
        self._circle = circle
        self.depth: dict[PersonId, int] = {}
        self.cuts: set[PersonId] = set()

    def start(self, root: PersonId) -> None:
        self.depth[root] = 0
        branches = 0
        for other in sorted(self._circle.known[root]):
            if other not in self.depth:
                branches += 1
                self._lowest(other, root)
        if branches >= _TWO:
            self.cuts.add(root)

    def _lowest(self, person: PersonId, parent: PersonId) -> int:
        lowest = self.depth[person] = self.depth[parent] + 1
        for other in sorted(self._circle.known[person] - {parent}):
            if other in self.depth:
                lowest = min(lowest, self.depth[other])
                continue
            beyond = self._lowest(other, person)
            lowest = min(lowest, beyond)
            if beyond >= self.depth[person]:
                self.cuts.add(person)
        return lowest
