"""R16: when everyone is due next, by closeness, from the last real contact."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.advice import KeepInTouch
from netplanner.plan.codes import LastContact, TieKind, Zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from netplanner.guidance.situation import Situation
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Action

_DAYS_AGO: Mapping[LastContact, int] = {
    LastContact.WEEK: 4,
    LastContact.MONTH: 18,
    LastContact.HALF_YEAR: 105,
    LastContact.YEAR: 270,
    LastContact.THREE_YEARS: 730,
    LastContact.LONGER: 1460,
}
_RINGS = {5: "ring_1", 4: "ring_2", 3: "ring_3"}
_FAR = (Zone.BETWEEN_ORGANISATIONS, Zone.SHARED_INTEREST)
_OVERDUE_A_WEEK = 5


def keep_in_touch(situation: Situation, actions: Sequence[Action]) -> tuple[KeepInTouch, ...]:
    """R16: return for each person the rhythm and the next day, soonest first.

    The clock runs from the last real contact. Whoever is overdue is due with the first action
    that reaches them, else in small batches from the start on.

    Source:
        Sutcliffe, Dunbar and others 2012; a contact counts when it was real, not when it was due.
    """
    first_action: dict[str, date] = {}
    for action in actions:
        first_action.setdefault(action.person, action.due)
    overdue = _batches(situation)
    entries: list[KeepInTouch] = []
    rhythm = rhythms(situation)
    for person in situation.brief.people:
        due = _due(person, rhythm[person.name], situation)
        if due < situation.days.first:
            due = first_action.get(person.name) or next(overdue)
        entries.append(KeepInTouch(person.name, rhythm[person.name], due))
    return tuple(sorted(entries, key=lambda it: it.next_due))


def rhythms(situation: Situation) -> Mapping[str, int]:
    """Return every how many days each person is due: 7, 30, 180 or 365 by closeness.

    The two inner rings hold 5 and 15 people at most; who does not find room goes one ring out.
    New people in other circles get four touches in their first year.

    Source:
        Sutcliffe, Dunbar and others 2012; Burt 2002 on the decay of bridges (R15).
    """
    rule = situation.rule("R16")
    room = {"ring_1": rule.whole("most_1"), "ring_2": rule.whole("most_2")}
    found: dict[str, int] = {}
    for person in situation.brief.people:
        ring = _RINGS.get(person.closeness or 0, "ring_4")
        while room.get(ring, 1) <= 0:
            ring = "ring_2" if ring == "ring_1" else "ring_3"
        if ring in room:
            room[ring] -= 1
        found[person.name] = rule.whole(ring)
        if person.tie is TieKind.NEW and person.zone in _FAR:
            found[person.name] = min(found[person.name], situation.rule("R15").whole("every_days"))
    return found


def _due(person: Person, every_days: int, situation: Situation) -> date:
    if wished := situation.brief.next_wished.get(person.name):
        return wished
    if met := situation.brief.last_met.get(person.name):
        return met + timedelta(days=every_days)
    if person.last_contact is LastContact.NEVER:
        return situation.days.first - timedelta(days=1)
    ago = _DAYS_AGO[person.last_contact] if person.last_contact else every_days
    return situation.days.first + timedelta(days=every_days - ago)


def _batches(situation: Situation) -> Iterator[date]:
    days = situation.days
    number = 0
    while True:
        week, place = divmod(number, _OVERDUE_A_WEEK)
        yield days.on_or_after(days.first + timedelta(days=7 * week + place))
        number += 1
