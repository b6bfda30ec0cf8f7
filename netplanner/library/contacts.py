"""Contacts in rows. Each belongs to a plan and says whom it was with as that plan has the name.

A contact keeps the instance of the plan's person, so that it follows when the name is mended.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from netplanner.library.people import folded, forget_unless_linked, named, remember
from netplanner.library.plans import IS_KEPT
from netplanner.library.schema import ContactRow, PersonRow, PlanPersonRow, PlanRow
from netplanner.library.sealing import cells_of, sealed, whole
from netplanner.library.statements import RowStatement, Statement, keys_slot, slot
from netplanner.plan.codes import Channel
from netplanner.plan.contacts import Contact
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import peewee

    from netplanner.library.sealing import Cell, Cells


_BY_DAY: Final = (ContactRow.happened_on.desc(), ContactRow.key.desc())
_KEPT: Final = ContactRow.select(ContactRow).join(PlanRow).where(IS_KEPT).order_by(*_BY_DAY)
_OF_PLAN: Final = RowStatement(
    ContactRow, ContactRow.select().where(ContactRow.plan == slot("plan")).order_by(*_BY_DAY)
)
_OF_INSTANCE: Final = RowStatement(
    ContactRow,
    ContactRow.select().where(
        ContactRow.plan == slot("plan"), ContactRow.instance == slot("instance")
    ),
)
_OF_ALL: Final = RowStatement(ContactRow, _KEPT)
_WITH: Final = RowStatement(ContactRow, _KEPT.where(ContactRow.folded == slot("folded")))
_PLAN_IDS: Final = Statement(
    PlanRow.select(PlanRow.key, PlanRow.id).where(PlanRow.key.in_(keys_slot("keys")))
)


def log(
    database: peewee.SqliteDatabase, plan: PlanRow, contact: Contact, new_id: Callable[[], str]
) -> Contact:
    """Store a contact and return it with its id; one that has an id keeps it."""
    id_ = contact.id or new_id()
    while not contact.id and ContactRow.select().where(ContactRow.id == id_).exists(database):
        id_ = new_id()
    stored = replace(contact, id=id_)
    ContactRow.insert(sealed(plan=plan.key, **_cells(database, plan.key, stored))).execute(database)
    remember(database, stored.person)
    return stored


def change(database: peewee.SqliteDatabase, plan: PlanRow, contact: Contact) -> None:
    """Store a contact of a plan anew.

    Raises:
        KeyError: the plan has no contact of this id.
    """
    row = _found(database, contact.id)
    if row.plan_id != plan.key:
        raise KeyError(contact.id)
    _put(database, row, _cells(database, plan.key, contact))
    remember(database, contact.person)
    forget_unless_linked(database, named(database, [row.folded]))


def remove(database: peewee.SqliteDatabase, contact_id: str) -> PlanRow:
    """Drop a contact and return the plan that it was noted in.

    Raises:
        KeyError: there is no contact of this id.
    """
    row = _found(database, contact_id)
    ContactRow.delete().where(ContactRow.key == row.key).execute(database)
    forget_unless_linked(database, named(database, [row.folded]))
    return next(whole(PlanRow.select().where(PlanRow.key == row.plan_id).bind(database)))


def of_plan(database: peewee.SqliteDatabase, plan: PlanRow) -> tuple[Contact, ...]:
    """Return a plan's contacts, newest first."""
    rows = _OF_PLAN.rows(database, plan=plan.key)
    return tuple(value_of(row, PlanId(plan.id)) for row in rows)


def of_all(database: peewee.SqliteDatabase) -> tuple[Contact, ...]:
    """Return the contacts of all plans that are not in the trash, newest first."""
    return _values(database, _OF_ALL.rows(database))


def with_person(database: peewee.SqliteDatabase, name: str) -> tuple[Contact, ...]:
    """Return the contacts with someone in all plans that are not in the trash, newest first."""
    return _values(database, _WITH.rows(database, folded=folded(name)))


def follow(database: peewee.SqliteDatabase, plan: int, instance: str, name: str) -> None:
    """Call the person of a plan's contacts as the plan calls the instance now."""
    for row in list(_OF_INSTANCE.rows(database, plan=plan, instance=instance)):
        _put(database, row, {"person": name.strip(), "folded": folded(name)})


def hand_over(database: peewee.SqliteDatabase, name: str, to: str) -> tuple[int, ...]:
    """Call the person of some contacts as somebody else is called; return each one's plan."""
    theirs = list(_with(database, name))
    for row in theirs:
        instance = _instance(database, row.plan_id, to) or row.instance
        _put(database, row, {"person": to, "folded": folded(to), "instance": instance})
    return tuple(row.plan_id for row in theirs)


def forget(database: peewee.SqliteDatabase, name: str) -> tuple[int, ...]:
    """Drop the contacts with somebody; return each one's plan."""
    theirs = list(_with(database, name))
    ContactRow.delete().where(ContactRow.folded == folded(name)).execute(database)
    return tuple(row.plan_id for row in theirs)


def value_of(row: ContactRow, plan: PlanId) -> Contact:
    """Return a contact's value."""
    return Contact(
        id=row.id,
        plan=plan,
        person=row.person,
        on=date.fromisoformat(row.happened_on),
        channel=Channel(row.channel),
        method=row.method,
        answered=None if row.answered is None else bool(row.answered),
        what=row.what,
        energy=row.energy,
        promise=row.promise,
        promise_due=_day(row.promise_due),
        promise_kept_on=_day(row.promise_kept_on),
        their_promise=row.their_promise,
        introduced=row.introduced,
        next_contact=_day(row.next_contact),
    )


def _found(database: peewee.SqliteDatabase, contact_id: str) -> ContactRow:
    row = ContactRow.select().where(ContactRow.id == contact_id).get_or_none(database)
    if row is None:
        raise KeyError(contact_id)
    return row


def _with(database: peewee.SqliteDatabase, name: str) -> Iterator[ContactRow]:
    return whole(ContactRow.select().where(ContactRow.folded == folded(name)).bind(database))


def _put(database: peewee.SqliteDatabase, row: ContactRow, cells: Cells) -> None:
    changed = sealed(**{**cells_of(row), **cells})
    ContactRow.update(changed).where(ContactRow.key == row.key).execute(database)


def _values(database: peewee.SqliteDatabase, rows: Iterator[ContactRow]) -> tuple[Contact, ...]:
    found = list(rows)
    keys = sorted({row.plan_id for row in found})
    ids = {key: PlanId(str(id_)) for key, id_ in _PLAN_IDS.run(database, keys=json.dumps(keys))}
    return tuple(value_of(row, ids[row.plan_id]) for row in found)


def _instance(database: peewee.SqliteDatabase, plan: int, name: str) -> str:
    """Return the plan's instance of this name, or ""."""
    mine = (PlanPersonRow.plan == plan) & (PersonRow.folded == folded(name))
    links = PlanPersonRow.select(PlanPersonRow.instance).join(PersonRow).where(mine)
    return min((row.instance for row in links.bind(database)), default="")


def _cells(database: peewee.SqliteDatabase, plan: int, contact: Contact) -> dict[str, Cell]:
    return {
        "id": contact.id,
        "instance": _instance(database, plan, contact.person),
        "folded": folded(contact.person),
        "person": contact.person,
        "happened_on": contact.on.isoformat(),
        "channel": contact.channel,
        "method": contact.method,
        "answered": None if contact.answered is None else int(contact.answered),
        "what": contact.what,
        "energy": contact.energy,
        "promise": contact.promise,
        "promise_due": _text(contact.promise_due),
        "promise_kept_on": _text(contact.promise_kept_on),
        "their_promise": contact.their_promise,
        "introduced": contact.introduced,
        "next_contact": _text(contact.next_contact),
    }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
