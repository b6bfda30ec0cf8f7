"""What has been in the trash for long enough, and all that was known through it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.library import people, search
from netplanner.library.schema import PlanRow
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    import peewee


def empty(database: peewee.SqliteDatabase, before_utc: str) -> tuple[PlanId, ...]:
    """Delete for good the plans that were put into the trash before a time, and return them."""
    old = PlanRow.select(PlanRow.key, PlanRow.id).where(PlanRow.trashed_at_utc < before_utc)
    plans = {row.key: PlanId(row.id) for row in old.bind(database)}
    if plans:
        with database.atomic():
            known = (*people.of_plans(database, plans), *people.of_contacts(database, plans))
            PlanRow.delete().where(PlanRow.key.in_(list(plans))).execute(database)
            people.forget_unless_linked(database, known)
            search.forget_what_is_gone(database)
    return tuple(plans.values())
