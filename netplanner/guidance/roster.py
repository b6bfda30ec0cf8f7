"""Finds the people for each occasion: those who suit best and were not asked too often."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from netplanner.guidance.suiting import relevance, suits
from netplanner.plan.codes import TieKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation
    from netplanner.plan.people import Person, PersonId

INVITED = 3
MOST_IN_VIEW = 40
_KNOWN = (TieKind.STRONG, TieKind.WEAK)
_RECONNECT, _ASK_INTRO, _INTRODUCE = "reconnect", "ask_intro", "introduce"


class Roster:
    """Who takes part in what so far, within one plan in the making.

    Of many people those who matter most for the plan's purposes are in view; the others are kept
    in touch with.
    """

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._knows = _acquaintances(situation)
        people = situation.brief.people
        weight = {it.id: relevance(it, situation, len(self._knows[it.id])) for it in people}
        ranked = sorted(people, key=lambda it: -weight[it.id])
        self._people = ranked[:MOST_IN_VIEW]
        self._weight = weight
        self._uses: Counter[PersonId] = Counter()
        self._messages: Counter[PersonId] = Counter()
        self._had: set[tuple[str, PersonId]] = set()
        self._most_messages = situation.rule("R19").whole("messages")
        self._most_each = 2 + situation.days.count // 42

    def note(self, method: Method, people: Sequence[Person]) -> None:
        """Keep that these people are part of a step."""
        for person in people:
            self._uses[person.id] += 1
            self._messages[person.id] += not method.is_live
            self._had.add((method.id, person.id))

    def one_for(self, method: Method, *, after_reconnect: bool) -> Person | None:
        """Return the person who suits a one-to-one method best now, or None.

        Whoever was lost touch with is written to first, where the plan writes to such people.
        """
        found = (
            (fit, person)
            for fit, person in self._suited(method)
            if (method.id, person.id) not in self._had
            and self._has_room(method, person)
            and not (method.id == _ASK_INTRO and self._is_stranger(person))
            and not (after_reconnect and self._is_lost(method, person))
        )
        return max(found, key=lambda it: it[0], default=(0.0, None))[1]

    def some_for(self, method: Method) -> tuple[Person, ...]:
        """Return the people to ask along to a group, best first; strangers where nobody else is."""
        suited = list(self._suited(method))
        met = [it for it in suited if it[1].tie is not TieKind.NEW]
        ranked = sorted(met or suited, key=lambda it: -it[0])
        return tuple(person for _, person in ranked[:INVITED])

    def introduction(self) -> tuple[Person, Person] | None:
        """Return somebody known and the new person they could introduce, or None."""
        for new in self._of(TieKind.NEW):
            helpers = [it for it in self._of(*_KNOWN) if it.id in self._knows[new.id]]
            if helpers and (_ASK_INTRO, new.id) not in self._had:
                return min(helpers, key=lambda it: self._uses[it.id]), new
        return None

    def pair(self) -> tuple[Person, Person] | None:
        """Return two people who do not know each other and were not introduced yet, or None."""
        known = [person for person in self._of(*_KNOWN) if person.kind != "role"]
        free = [person for person in known if (_INTRODUCE, person.id) not in self._had]
        pairs = combinations(free, 2)
        return next((it for it in pairs if it[1].id not in self._knows[it[0].id]), None)

    def _suited(self, method: Method) -> Iterator[tuple[float, Person]]:
        for person in self._people:
            if fit := suits(method, person, self._situation) * self._weight[person.id]:
                yield fit / (1.0 + self._uses[person.id]), person

    def _has_room(self, method: Method, person: Person) -> bool:
        silent = not method.is_live and self._messages[person.id] >= self._most_messages
        return self._uses[person.id] < self._most_each and not silent

    def _is_lost(self, method: Method, person: Person) -> bool:
        lost = person.tie is TieKind.DORMANT and method.id != _RECONNECT
        return lost and (_RECONNECT, person.id) not in self._had

    def _is_stranger(self, person: Person) -> bool:
        return person.tie is TieKind.NEW and bool(self._of(*_KNOWN))

    def _of(self, *ties: TieKind) -> list[Person]:
        return [person for person in self._people if person.tie in ties]


def _acquaintances(situation: Situation) -> dict[PersonId, set[PersonId]]:
    found: dict[PersonId, set[PersonId]] = {it.id: set() for it in situation.brief.people}
    for tie in situation.brief.ties:
        if tie.first in found and tie.second in found:
            found[tie.first].add(tie.second)
            found[tie.second].add(tie.first)
    return found
