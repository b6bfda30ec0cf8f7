"""People over time: the list of everybody, and all that is known of one person."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from peewee import fn

from netplanner.library import contacts
from netplanner.library.due import actions_of
from netplanner.library.people import REPEAT, begins_so, folded, known_as
from netplanner.library.plans import IS_KEPT
from netplanner.library.schema import AnswerRow, ContactRow, PersonRow, PlanPersonRow, PlanRow
from netplanner.library.sealing import whole
from netplanner.library.statements import RowStatement, Statement, keys_slot
from netplanner.library.stored_answers import from_json
from netplanner.library.values import PersonPage, PersonPlan, PersonSummary
from netplanner.plan.people import PersonId
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    import peewee

    from netplanner.interview.answers import Answer
    from netplanner.library.values import DueItem
    from netplanner.plan.contacts import Contact

_LINKS: Final = PlanPersonRow.select().join(PlanRow).where(IS_KEPT)
_CONTACTS: Final = ContactRow.select(ContactRow).join(PlanRow).where(IS_KEPT)
_IS_KNOWN: Final = fn.EXISTS(_LINKS.where(PlanPersonRow.person == PersonRow.key)) | fn.EXISTS(
    _CONTACTS.where(ContactRow.folded == PersonRow.folded)
)
_PLANS_OF: Final = Statement(
    PlanPersonRow.select(PlanPersonRow.person, PlanPersonRow.plan)
    .join(PlanRow)
    .where(IS_KEPT, PlanPersonRow.person.in_(keys_slot("people")))
    .distinct()
)
_CONTACTS_OF: Final = RowStatement(
    ContactRow,
    _CONTACTS.where(ContactRow.folded.in_(keys_slot("names"))).order_by(
        ContactRow.happened_on, ContactRow.key
    ),
)
_TOLD: Final = ("zone", "closeness")


def found(database: peewee.SqliteDatabase, person: PersonId) -> PersonRow:
    """Return a person's row.

    Raises:
        KeyError: nobody has this id.
    """
    key = int(person) if person.isdecimal() else 0
    for row in whole(PersonRow.select().where(PersonRow.key == key).bind(database)):
        return row
    raise KeyError(person)


@dataclass(frozen=True)
class Wanted:
    """Whom a list is to hold: those with a name that begins so, all but one of them."""

    beginning: str = ""
    besides: PersonId | None = None

    @property
    def rows(self) -> peewee.ModelSelect[PersonRow]:
        """Their rows."""
        found = PersonRow.select().where(begins_so(self.beginning), _IS_KNOWN)
        return found if self.besides is None else found.where(PersonRow.key != int(self.besides))


def count(database: peewee.SqliteDatabase, wanted: Wanted) -> int:
    """Return how many people are wanted."""
    return wanted.rows.count(database)


def listed(
    database: peewee.SqliteDatabase, wanted: Wanted, limit: int | None, offset: int
) -> tuple[PersonSummary, ...]:
    """Return people by name, all who are wanted or a piece."""
    by_name = wanted.rows.order_by(PersonRow.folded)
    rows = list(whole(by_name.limit(-1 if limit is None else limit).offset(offset).bind(database)))
    plans = _plans_of(database, [row.key for row in rows])
    last, soonest = _from_contacts(database, [row.folded for row in rows])
    actions = actions_of(database, {plan for of_one in plans.values() for plan in of_one})
    for name, day in _from_actions(actions):
        soonest[name] = min(day, soonest.get(name, day))
    return tuple(
        PersonSummary(
            id=PersonId(str(row.key)),
            name=row.name,
            plans=len(plans[row.key]),
            last_contact=last.get(row.folded),
            next_due=soonest.get(row.folded),
        )
        for row in rows
    )


def page(database: peewee.SqliteDatabase, row: PersonRow) -> PersonPage:
    """Return all that is known of a person."""
    plans = _plans_of(database, [row.key])[row.key]
    actions = actions_of(database, plans)
    return PersonPage(
        person=known_as(database, row),
        plans=tuple(_person_plans(database, row)),
        contacts=contacts.with_person(database, row.folded),
        actions=tuple(it for it in actions if it.action and _is(it.action.person, row)),
    )


def _is(name: str, row: PersonRow) -> bool:
    return folded(name) == row.folded


def _plans_of(
    database: peewee.SqliteDatabase, people: Sequence[int]
) -> Mapping[int, frozenset[int]]:
    """Return the plans that speak of each person; those in the trash do not count."""
    plans: defaultdict[int, set[int]] = defaultdict(set)
    for person, plan in _PLANS_OF.run(database, people=json.dumps(people)):
        plans[int(person or 0)].add(int(plan or 0))
    return {person: frozenset(plans[person]) for person in people}


def _from_contacts(
    database: peewee.SqliteDatabase, names: Sequence[str]
) -> tuple[dict[str, date], dict[str, date]]:
    """Return by folded name the day of the last contact, and the first day to do something.

    A promise counts while it is owed; when to be in touch again, as the last contact left it.
    """
    last: dict[str, Contact] = {}
    owed: defaultdict[str, list[date]] = defaultdict(list)
    for row in _CONTACTS_OF.rows(database, names=json.dumps(names)):
        contact = contacts.value_of(row, PlanId(""))
        last[row.folded] = contact
        if contact.is_owed and contact.promise_due:
            owed[row.folded].append(contact.promise_due)
    for name, contact in last.items():
        if contact.next_contact:
            owed[name].append(contact.next_contact)
    return {name: it.on for name, it in last.items()}, {it: min(owed[it]) for it in owed}


def _from_actions(actions: Iterable[DueItem]) -> Iterator[tuple[str, date]]:
    return ((folded(it.action.person), it.due) for it in actions if it.action)


def _person_plans(database: peewee.SqliteDatabase, row: PersonRow) -> Iterator[PersonPlan]:
    """Yield what each plan says of a person, the plan that changed last first."""
    mine = (PlanPersonRow.person == row.key) & IS_KEPT
    links = PlanPersonRow.select(PlanPersonRow, PlanRow).join(PlanRow).where(mine)
    newest_first = links.order_by(PlanRow.changed_at_utc.desc(), PlanRow.key.desc())
    seen = set()
    for link in newest_first.bind(database):
        if link.plan_id not in seen:
            seen.add(link.plan_id)
            facts = _facts(database, link)
            zone, closeness = facts.get("zone"), facts.get("closeness")
            yield PersonPlan(
                plan=PlanId(link.plan.id),
                title=link.plan.title,
                zone=zone if isinstance(zone, str) else "",
                closeness=closeness if isinstance(closeness, int) else None,
            )


def _facts(database: peewee.SqliteDatabase, link: PlanPersonRow) -> Mapping[str, Answer]:
    here = (AnswerRow.plan == link.plan_id) & (AnswerRow.instance == link.instance)
    told = AnswerRow.select().where(here, AnswerRow.repeat == REPEAT, AnswerRow.name.in_(_TOLD))
    return {row.name: from_json(row.value) for row in whole(told.bind(database))}
