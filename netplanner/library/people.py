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

from netplanner.library.schema import AnswerRow, ContactRow, PersonRow, PlanPersonRow, PlanRow
from netplanner.library.sealing import sealed, storable
from netplanner.library.statements import Statement, slot
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
_FOUND: Final = Statement(PersonRow.select(PersonRow.key).where(PersonRow.folded == slot("folded")))


def folded(name: str) -> str:
    """Return what tells people apart: a name without its case and its extra spaces."""
    return storable(" ".join(unicodedata.normalize("NFKC", name).casefold().split()))


def of_plans(database: peewee.SqliteDatabase, plans: Iterable[int]) -> tuple[int, ...]:
    """Return the keys of the people whom plans speak of."""
    links = PlanPersonRow.select(PlanPersonRow.person).where(PlanPersonRow.plan.in_(list(plans)))
    return tuple(row.person_id for row in links.distinct().bind(database))


def plans_of(database: peewee.SqliteDatabase, person: int) -> tuple[int, ...]:
    """Return the keys of the plans that speak of a person in their answers."""
    links = PlanPersonRow.select(PlanPersonRow.plan).where(PlanPersonRow.person == person)
    return tuple(row.plan_id for row in links.distinct().bind(database))


def of_contacts(database: peewee.SqliteDatabase, plans: Iterable[int]) -> tuple[int, ...]:
    """Return the keys of the people with whom contacts of plans were."""
    rows = ContactRow.select(ContactRow.folded).where(ContactRow.plan.in_(list(plans)))
    return named(database, (row.folded for row in rows.distinct().bind(database)))


def key_of(database: peewee.SqliteDatabase, name: str) -> int:
    """Return the key of the person of this name, who is made where there is none."""
    key = found(database, name)
    if key is not None:
        return key
    cells = sealed(folded=folded(name), name=name.strip())
    return int(PersonRow.insert(cells).execute(database))


def found(database: peewee.SqliteDatabase, name: str) -> int | None:
    """Return the key of the person of this name, if there is one."""
    return next((int(key or 0) for (key,) in _FOUND.run(database, folded=folded(name))), None)


def remember(database: peewee.SqliteDatabase, name: str) -> None:
    """Make sure that someone of this name is known; an empty name is nobody's."""
    if folded(name):
        key_of(database, name)


def named(database: peewee.SqliteDatabase, names: Iterable[str]) -> tuple[int, ...]:
    """Return the keys of the people of these folded names."""
    rows = PersonRow.select(PersonRow.key).where(PersonRow.folded.in_(list(names)))
    return tuple(row.key for row in rows.bind(database))


def forget_unless_linked(database: peewee.SqliteDatabase, people: Iterable[int]) -> None:
    """Drop those people of whom no plan and no contact speaks any more."""
    links = PlanPersonRow.select().where(PlanPersonRow.person == PersonRow.key)
    contacts = ContactRow.select().where(ContactRow.folded == PersonRow.folded)
    unknown = ~fn.EXISTS(links) & ~fn.EXISTS(contacts)
    PersonRow.delete().where(PersonRow.key.in_(list(people)), unknown).execute(database)


def known(database: peewee.SqliteDatabase, beginning: str, limit: int | None) -> tuple[Person, ...]:
    """Return people by name, with what the plan that changed last says of each."""
    in_order = PersonRow.select(PersonRow.key).order_by(PersonRow.folded).limit(limit)
    return _told(database, in_order.where(begins_so(beginning)))


def known_as(database: peewee.SqliteDatabase, person: PersonRow) -> Person:
    """Return a person with what the plan that changed last says; a name where none says more."""
    told = _told(database, PersonRow.select(PersonRow.key).where(PersonRow.key == person.key))
    return told[0] if told else Person(PersonId(str(person.key)), person.name)


def begins_so(beginning: str) -> peewee.Expression:
    """Return the condition that one of a person's names begins so."""
    wanted = folded(beginning)
    return PersonRow.folded.startswith(wanted) | PersonRow.folded.contains(f" {wanted}")


def _told(
    database: peewee.SqliteDatabase, chosen: peewee.ModelSelect[PersonRow]
) -> tuple[Person, ...]:
    facts = groupby(_facts(database, chosen), key=itemgetter(0))
    return tuple(
        _person(key, {name: from_json(value) for _, name, value in rows}) for key, rows in facts
    )


def _facts(
    database: peewee.SqliteDatabase, chosen: peewee.ModelSelect[PersonRow]
) -> Iterator[tuple[int, str, str]]:
    """Yield a person's key, a question's name and its stored answer, people in order of name."""
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
