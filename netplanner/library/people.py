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

from netplanner.interview.differences import InstancesChanged
from netplanner.library.schema import AnswerRow, PersonRow, PlanPersonRow, PlanRow
from netplanner.library.sealing import sealed, storable
from netplanner.library.stored_answers import from_json
from netplanner.plan.codes import Channel
from netplanner.plan.people import Person, PersonId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import peewee

    from netplanner.interview.answers import Answer
    from netplanner.library.stored_answers import Change

_REPEAT: Final = "people"
_NAME: Final = "name"
_FACTS: Final = (
    "name", "kind", "closeness", "channel", "energy", "after_meeting", "email", "phone", "notes"
)  # fmt: skip


def folded(name: str) -> str:
    """Return what tells people apart: a name without its case and its extra spaces."""
    return storable(" ".join(unicodedata.normalize("NFKC", name).casefold().split()))


def follow(database: peewee.SqliteDatabase, plan: int, changes: Sequence[Change]) -> None:
    """Keep a plan's people linked to the library's as its answers change."""
    told = [change for change in changes if _is_about_people(change)]
    for change in told:
        if isinstance(change, InstancesChanged):
            _unlink_others(database, plan, change)
        else:
            name = change.value if isinstance(change.value, str) else ""
            _link(database, plan, change.place.instance, name)
    if told:
        forget_the_unlinked(database)


def forget_the_unlinked(database: peewee.SqliteDatabase) -> None:
    """Drop people whom no plan speaks of any more."""
    linked = PlanPersonRow.select().where(PlanPersonRow.person == PersonRow.key)
    PersonRow.delete().where(~fn.EXISTS(linked)).execute(database)


def known(database: peewee.SqliteDatabase, beginning: str, limit: int | None) -> tuple[Person, ...]:
    """Return people by name, with what the plan that changed last says of each."""
    facts = groupby(_facts(database, folded(beginning), limit), key=itemgetter(0))
    return tuple(
        _person(key, {name: from_json(value) for _, name, value in rows}) for key, rows in facts
    )


def _is_about_people(change: Change) -> bool:
    if isinstance(change, InstancesChanged):
        return change.repeat == _REPEAT
    return (change.place.repeat, change.place.name) == (_REPEAT, _NAME)


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
        .where(told.c.turn == 1, AnswerRow.repeat == _REPEAT, AnswerRow.name.in_(_FACTS))
        .order_by(PersonRow.folded)
    )
    yield from query.tuples().execute(database)


def _person(key: int, facts: Mapping[str, Answer]) -> Person:
    """Return a person of what was answered; what is no answer to its question is left out."""
    text = {name: value for name, value in facts.items() if isinstance(value, str)}
    closeness = facts.get("closeness")
    return Person(
        id=PersonId(str(key)),
        name=text.get(_NAME, "").strip(),
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
