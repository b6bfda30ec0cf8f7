"""Which people a plan speaks of, kept as its answers change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.differences import InstancesChanged
from netplanner.library.people import NAME, REPEAT, folded, forget_unless_linked, of_plans
from netplanner.library.schema import PersonRow, PlanPersonRow
from netplanner.library.sealing import sealed

if TYPE_CHECKING:
    import peewee

    from netplanner.interview.differences import Difference, Differences


def follow(database: peewee.SqliteDatabase, plan: int, changes: Differences) -> None:
    """Keep a plan's people linked to the library's as its answers change."""
    told = [change for change in changes if _is_about_people(change)]
    if not told:
        return
    before = of_plans(database, [plan])
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
    elif person is None and link is not None and _links(database, link.person_id) == 1:
        cells = sealed(folded=folded(name), name=name)
        PersonRow.update(cells).where(PersonRow.key == link.person_id).execute(database)
    else:
        key = person.key if person else _added(database, name)
        cells = sealed(plan=plan, instance=instance, person=key)
        PlanPersonRow.insert(cells).on_conflict_replace().execute(database)


def _links(database: peewee.SqliteDatabase, person: int) -> int:
    return PlanPersonRow.select().where(PlanPersonRow.person == person).count(database)


def _added(database: peewee.SqliteDatabase, name: str) -> int:
    cells = sealed(folded=folded(name), name=name)
    return int(PersonRow.insert(cells).execute(database))
