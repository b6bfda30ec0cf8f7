"""Where a name still stands in words that somebody wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from netplanner.library.asking import ask
from netplanner.library.naming import mentions
from netplanner.library.values import Mention, Place
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import peewee

_TEXTS: Final[Mapping[Place, str]] = {
    Place.TITLE: "SELECT plan.id, plan.title, plan.title FROM plan",
    Place.ANSWER: """SELECT plan.id, plan.title, json_extract(answer.value, '$')
        FROM answer JOIN plan ON plan.key = answer.plan""",
    Place.VERSION: """SELECT plan.id, plan.title, version.answers
        FROM version JOIN plan ON plan.key = version.plan""",
    Place.OUTCOME: """SELECT plan.id, plan.title, action.outcome FROM action
        JOIN version ON version.key = action.version JOIN plan ON plan.key = version.plan""",
    Place.CONTACT: """SELECT plan.id, plan.title, contact.what, contact.promise,
        contact.their_promise, contact.introduced FROM contact
        JOIN plan ON plan.key = contact.plan""",
    Place.NOTE: """SELECT plan.id, plan.title, note.text
        FROM note JOIN plan ON plan.key = note.plan""",
    Place.REVIEW: """SELECT plan.id, plan.title, review.answers
        FROM review JOIN plan ON plan.key = review.plan""",
}


def mentions_of(database: peewee.SqliteDatabase, name: str) -> Iterator[Mention]:
    """Yield each place of a plan once where a name stands, however it is written."""
    wanted = mentions(name)
    seen = set()
    for place, query in _TEXTS.items():
        for plan, title, *texts in ask(database, query):
            found = Mention(PlanId(str(plan)), str(title), place)
            if found not in seen and any(wanted.search(str(text)) for text in texts):
                seen.add(found)
                yield found
