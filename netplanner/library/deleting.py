"""A person deleted everywhere: out of answers, versions, actions and contacts, traces included.

What somebody wrote in their own words is not rewritten; the places that still say the name are
listed, so that the person can look at them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from netplanner.library import contacts, people, plans, search, stored_answers
from netplanner.library.asking import ask
from netplanner.library.mentions import mentions_of
from netplanner.library.people import folded
from netplanner.library.people_in_answers import without
from netplanner.library.people_in_versions import Calling, call, naming_someone
from netplanner.library.saving import save
from netplanner.library.values import PersonDeleted

if TYPE_CHECKING:
    import peewee

SOMEONE: Final = "someone"


def delete(database: peewee.SqliteDatabase, name: str, now_utc: str) -> PersonDeleted:
    """Take a person out of a library in one step, and return what was changed."""
    with database.atomic():
        return _forget(database, name, now_utc)


def leave_no_trace(database: peewee.SqliteDatabase) -> None:
    """Write a library's file anew, so that no byte is left of what was deleted in it."""
    ask(database, "VACUUM")
    ask(database, "PRAGMA wal_checkpoint(TRUNCATE)")


def _forget(database: peewee.SqliteDatabase, name: str, now_utc: str) -> PersonDeleted:
    change = partial(without, name=name)
    of_contacts = contacts.forget(database, name)
    known = people.named(database, [folded(name)])
    of_answers = [plan for person in known for plan in people.plans_of(database, person)]
    for plan in plans.with_keys(database, of_answers):
        before = stored_answers.read(database, plan.key)
        save(database, plan, before, change(before), now_utc)
    versions = list(naming_someone(database, name))
    calling = Calling(name, SOMEONE, "", change)
    actions = sum(call(database, version, calling) for version in versions)
    people.forget_unless_linked(database, known)
    changed = {*of_contacts, *of_answers, *(version.plan_id for version in versions)}
    for plan in plans.with_keys(database, changed):
        plans.touch(database, plan, now_utc)
    search.forget_words(database)
    found = tuple(mentions_of(database, name))
    return PersonDeleted(name, len(changed), actions, len(of_contacts), found)
