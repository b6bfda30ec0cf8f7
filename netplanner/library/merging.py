"""Two entries of one person made one: in every plan, under the name of the one that is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netplanner.library import contacts, people, plans, stored_answers
from netplanner.library.people_in_answers import merged
from netplanner.library.people_in_versions import Calling, call, is_newest, naming_someone
from netplanner.library.saving import save
from netplanner.library.values import PeopleMerged

if TYPE_CHECKING:
    import peewee

    from netplanner.library.schema import PersonRow


def merge(
    database: peewee.SqliteDatabase, keep: PersonRow, other: PersonRow, now_utc: str
) -> PeopleMerged:
    """Let one person stand for another too, and return what was changed.

    Versions that are not the newest of their plan stay as they were printed.
    """
    if keep.key == other.key:
        return PeopleMerged(keep.name, other.name, plans=0, actions=0, contacts=0)
    change = partial(merged, keep=keep.name, other=other.name)
    of_contacts = contacts.hand_over(database, other.name, keep.name)
    of_answers = people.plans_of(database, other.key)
    for plan in plans.with_keys(database, of_answers):
        before = stored_answers.read(database, plan.key)
        save(database, plan, before, change(before), now_utc)
    calling = Calling(other.name, keep.name, keep.name, change)
    named = naming_someone(database, other.name)
    newest = [version for version in named if is_newest(database, version)]
    actions = sum(call(database, version, calling) for version in newest)
    people.forget_unless_linked(database, [other.key])
    changed = {*of_contacts, *of_answers, *(version.plan_id for version in newest)}
    for plan in plans.with_keys(database, changed):
        plans.touch(database, plan, now_utc)
    return PeopleMerged(keep.name, other.name, len(changed), actions, len(of_contacts))
