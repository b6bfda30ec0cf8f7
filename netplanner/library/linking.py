"""Which people a plan speaks of, kept as its answers change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from netplanner.interview.differences import InstancesChanged
from netplanner.library import contacts
from netplanner.library.people import (
    NAME,
    REPEAT,
    folded,
    forget_unless_linked,
    found,
    key_of,
    of_contacts,
    of_plans,
)
from netplanner.library.schema import ContactRow, PersonRow, PlanPersonRow
from netplanner.library.sealing import sealed
from netplanner.library.statements import Statement, slot, upsert

if TYPE_CHECKING:
    import peewee

    from netplanner.interview.differences import Difference, Differences
    from netplanner.library.sealing import Cell

_LINKED: Final = Statement(
    PlanPersonRow.select(PlanPersonRow.person).where(
        PlanPersonRow.plan == slot("plan"), PlanPersonRow.instance == slot("instance")
    )
)
_PUT_LINK: Final = upsert(PlanPersonRow, "plan", "instance")


def follow(database: peewee.SqliteDatabase, plan: int, changes: Differences) -> None:
    """Keep a plan's people linked to the library's as its answers change."""
    told = [change for change in changes if _is_about_people(change)]
    if not told:
        return
    before = (*of_plans(database, [plan]), *of_contacts(database, [plan]))
    for change in told:
        if isinstance(change, InstancesChanged):
            _unlink_others(database, plan, change)
        else:
            name = change.value if isinstance(change.value, str) else ""
            _link(database, plan, change.place.instance, name)
    forget_unless_linked(database, before)


def _is_about_people(change: Difference | InstancesChanged) -> bool:
    if isinstance(change, InstancesChanged):
        return change.repeat == REPEAT
    return (change.place.repeat, change.place.name) == (REPEAT, NAME)


def _unlink_others(database: peewee.SqliteDatabase, plan: int, change: InstancesChanged) -> None:
    PlanPersonRow.delete().where(
        PlanPersonRow.plan == plan, PlanPersonRow.instance.not_in(change.ids)
    ).execute(database)


def _link(database: peewee.SqliteDatabase, plan: int, instance: str, name: str) -> None:
    """Link an instance to the person of this name, who is made or renamed where there is none."""
    if not folded(name):
        here = (PlanPersonRow.plan == plan) & (PlanPersonRow.instance == instance)
        PlanPersonRow.delete().where(here).execute(database)
        return
    before = next((key for (key,) in _LINKED.run(database, plan=plan, instance=instance)), None)
    is_new = found(database, name) is None
    if is_new and before is not None and _is_named_alone(database, before, plan, instance):
        cells = sealed(folded=folded(name), name=name)
        PersonRow.update(cells).where(PersonRow.key == before).execute(database)
    else:
        person = key_of(database, name)
        _PUT_LINK.run(database, **sealed(plan=plan, instance=instance, person=person))
    contacts.follow(database, plan, instance, name)


def _is_named_alone(
    database: peewee.SqliteDatabase, person: Cell, plan: int, instance: str
) -> bool:
    """Return whether nothing but an instance of a plan, with its contacts, speaks of its person."""
    links = PlanPersonRow.select().where(PlanPersonRow.person == person)
    name = PersonRow.select(PersonRow.folded).where(PersonRow.key == person)
    here = (ContactRow.plan == plan) & (ContactRow.instance == instance)
    elsewhere = ContactRow.select().where(ContactRow.folded == name, ~here)
    return links.count(database) == 1 and not elsewhere.exists(database)
