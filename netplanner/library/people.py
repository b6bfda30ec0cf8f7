"""People, once for all plans: who a plan's instances speak of, told apart by folded name.

What is known of a person is read from the answers of the plans that speak of them, so that a
name that is still being typed never overwrites what another plan says.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from peewee import fn

from netplanner.library.schema import AnswerRow, PersonRow, PlanPersonRow, PlanRow
from netplanner.library.sealing import storable
from netplanner.library.stored_answers import from_json
from netplanner.plan.codes import Channel
from netplanner.plan.people import Person, PersonId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import peewee

    from netplanner.interview.answers import Answer

REPEAT: Final = "people"
NAME: Final = "name"
_FACTS: Final = (
    "name", "kind", "closeness", "channel", "energy", "after_meeting", "email", "phone", "notes"
)  # fmt: skip


def folded(name: str) -> str:
    """Return what tells people apart: a name without its case and its extra spaces."""
    return storable(" ".join(unicodedata.normalize("NFKC", name).casefold().split()))


def of_plans(database: peewee.SqliteDatabase, plans: Iterable[int]) -> tuple[int, ...]:
    """Return the keys of the people whom plans speak of."""
    links = PlanPersonRow.select(PlanPersonRow.person).where(PlanPersonRow.plan.in_(list(plans)))
    return tuple(row.person_id for row in links.distinct().bind(database))


def forget_unless_linked(database: peewee.SqliteDatabase, people: Iterable[int]) -> None:
    """Drop those people of whom no plan speaks any more."""
    links = PlanPersonRow.select().where(PlanPersonRow.person == PersonRow.key)
    PersonRow.delete().where(PersonRow.key.in_(list(people)), ~fn.EXISTS(links)).execute(database)


def known(database: peewee.SqliteDatabase, beginning: str, limit: int | None) -> tuple[Person, ...]:
    """Return people by name, with what the plan that changed last says of each."""
    facts = groupby(_facts(database, folded(beginning), limit), key=itemgetter(0))
    return tuple(
        _person(key, {name: from_json(value) for _, name, value in rows}) for key, rows in facts
    )


def _facts(
    database: peewee.SqliteDatabase, beginning: str, limit: int | None
) -> Iterator[tuple[int, str, str]]:
    """Yield a person's key, a question's name and its stored answer, people in order of name."""
    of_name = PersonRow.folded.startswith(beginning) | PersonRow.folded.contains(f" {beginning}")
    chosen = PersonRow.select(PersonRow.key).where(of_name).order_by(PersonRow.folded).limit(limit)
    turn = fn.ROW_NUMBER().over(
        partition_by=[PlanPersonRow.person],
        order_by=[PlanRow.changed_at_utc.desc(), PlanRow.key.desc(), PlanPersonRow.instance],
    )
    told = (
        PlanPersonRow.select(
            PlanPersonRow.person, PlanPersonRow.plan, PlanPersonRow.instance, turn.alias("turn")
        )
        .join(PlanRow)
        .where(PlanRow.trashed_at_utc.is_null(), PlanPersonRow.person.in_(chosen))
        .alias("told")
    )
    here = (AnswerRow.plan == told.c.plan) & (AnswerRow.instance == told.c.instance)
    query = (
        AnswerRow.select(PersonRow.key, AnswerRow.name, AnswerRow.value)
        .join(told, on=here)
        .join(PersonRow, on=(PersonRow.key == told.c.person))
        .where(told.c.turn == 1, AnswerRow.repeat == REPEAT, AnswerRow.name.in_(_FACTS))
        .order_by(PersonRow.folded)
    )
    yield from query.tuples().execute(database)


def _person(key: int, facts: Mapping[str, Answer]) -> Person:
    """Return a person of what was answered; what is no answer to its question is left out."""
    text = {name: value for name, value in facts.items() if isinstance(value, str)}
    closeness = facts.get("closeness")
    return Person(
        id=PersonId(str(key)),
        name=text.get(NAME, "").strip(),
        kind=text.get("kind") or "person",
        closeness=closeness if isinstance(closeness, int) and closeness in range(1, 6) else None,
        channel=_channel(text.get("channel", "")),
        energy=text.get("energy") or "unknown",
        after_meeting=text.get("after_meeting", ""),
        email=text.get("email", ""),
        phone=text.get("phone", ""),
        notes=text.get("notes", ""),
    )


def _channel(code: str) -> Channel:
    return Channel(code) if code in list(Channel) else Channel.UNKNOWN
