"""Which people a plan speaks of, kept as its answers change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.differences import InstancesChanged
from netplanner.library import contacts
from netplanner.library.people import (
    NAME,
    REPEAT,
    folded,
    forget_unless_linked,
    key_of,
    of_contacts,
    of_plans,
)
from netplanner.library.schema import ContactRow, PersonRow, PlanPersonRow
from netplanner.library.sealing import sealed

if TYPE_CHECKING:
    import peewee

    from netplanner.interview.differences import Difference, Differences


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
    here = (PlanPersonRow.plan == plan) & (PlanPersonRow.instance == instance)
    link = PlanPersonRow.select().where(here).get_or_none(database)
    person = PersonRow.select().where(PersonRow.folded == folded(name)).get_or_none(database)
    if not folded(name):
        PlanPersonRow.delete().where(here).execute(database)
        return
    if person is None and link is not None and _is_named_here_alone(database, link):
        cells = sealed(folded=folded(name), name=name)
        PersonRow.update(cells).where(PersonRow.key == link.person_id).execute(database)
    else:
        cells = sealed(plan=plan, instance=instance, person=key_of(database, name))
        PlanPersonRow.insert(cells).on_conflict_replace().execute(database)
    contacts.follow(database, plan, instance, name)


def _is_named_here_alone(database: peewee.SqliteDatabase, link: PlanPersonRow) -> bool:
    """Return whether nothing but this instance, with its contacts, speaks of its person."""
    links = PlanPersonRow.select().where(PlanPersonRow.person == link.person_id)
    name = PersonRow.select(PersonRow.folded).where(PersonRow.key == link.person_id)
    here = (ContactRow.plan == link.plan_id) & (ContactRow.instance == link.instance)
    elsewhere = ContactRow.select().where(ContactRow.folded == name, ~here)
    return links.count(database) == 1 and not elsewhere.exists(database)
