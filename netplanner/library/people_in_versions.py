"""A person in a finished version: called otherwise in its answers, its guidance, its actions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from netplanner.errors import InputError
from netplanner.interview.answers import NOTHING
from netplanner.interview.answers_json import dumps, loads
from netplanner.library.asking import ask
from netplanner.library.naming import Naming, document, mentions, written
from netplanner.library.people import folded
from netplanner.library.people_in_answers import name_of, people
from netplanner.library.schema import ActionRow, VersionRow
from netplanner.library.sealing import cells_of, sealed, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import peewee

    from netplanner.interview.answers import Answers
    from netplanner.library.naming import Json
    from netplanner.library.sealing import Cells

_WORDED: Final = ("what", "offer", "ask", "prepare", "follow_up")
_VERSION_TEXTS: Final = "SELECT key, answers, guidance FROM version"
_ACTION_TEXTS: Final = """SELECT version, person, what, offer, ask, prepare, follow_up, reasons
    FROM action"""


@dataclass(frozen=True)
class Calling:
    """How a person is called from now on.

    Attributes:
        name: what the person was called; case and spaces do not count.
        said: the word in a text for the name.
        person: the name to hold an action by; "" for nobody's.
        change: what becomes of the answers that a version was made from.
    """

    name: str
    said: str
    person: str
    change: Callable[[Answers], Answers]


def naming_someone(database: peewee.SqliteDatabase, name: str) -> Iterator[VersionRow]:
    """Yield the versions in which a name stands, however it is written."""
    found = mentions(name)
    keys = {
        int(version or 0)
        for version, *texts in (*ask(database, _VERSION_TEXTS), *ask(database, _ACTION_TEXTS))
        if any(found.search(str(text)) for text in texts)
    }
    for key in sorted(keys):
        yield from whole(VersionRow.select().where(VersionRow.key == key).bind(database))


def is_newest(database: peewee.SqliteDatabase, version: VersionRow) -> bool:
    """Return whether a plan has no later version."""
    later = (VersionRow.plan == version.plan_id) & (VersionRow.number > version.number)
    return not VersionRow.select().where(later).exists(database)


def call(database: peewee.SqliteDatabase, version: VersionRow, calling: Calling) -> int:
    """Store a version in which a person is called otherwise; return how many actions were theirs.

    What a person wrote about an action that was done stays as it is.
    """
    answers = _answers(version.answers)
    names = [name_of(it) for it in people(answers)]
    mine = [calling.name, *(it for it in names if folded(it) == folded(calling.name))]
    naming = Naming(mine, calling.said, names)
    cells = {
        **cells_of(version),
        "answers": dumps(calling.change(answers)) if people(answers) else version.answers,
        "guidance": written(_retold(document(version.guidance), naming, calling.person)),
    }
    VersionRow.update(sealed(**cells)).where(VersionRow.key == version.key).execute(database)
    actions = ActionRow.select().where(ActionRow.version == version.key)
    rows = list(whole(actions.bind(database)))
    for row in rows:
        told = _action_cells(row, naming, calling.person)
        ActionRow.update(sealed(**told)).where(ActionRow.key == row.key).execute(database)
    return sum(naming.is_one(row.person) for row in rows)


def _answers(text: str) -> Answers:
    try:
        return loads(text)
    except InputError:
        return NOTHING


def _action_cells(row: ActionRow, naming: Naming, person: str) -> Cells:
    told = cells_of(row)
    for name in _WORDED:
        told[name] = naming.said(str(told[name]))
    told["reasons"] = json.dumps(naming.said_within(document(row.reasons)))
    told["person"] = person if naming.is_one(row.person) else row.person
    return told


def _retold(guidance: Json, naming: Naming, person: str) -> Json:
    """Return a guidance document in which a person is called otherwise."""
    if isinstance(guidance, dict):
        for part in ("actions", "keep_in_touch"):
            for record in _records(guidance.get(part)):
                if naming.is_one(str(record.get("person"))):
                    record["person"] = person
        if "keep_in_touch" in guidance:
            guidance["keep_in_touch"] = _each_person_once(guidance["keep_in_touch"])
    return naming.said_within(guidance)


def _records(part: Json) -> Iterator[dict[str, Json]]:
    items = part if isinstance(part, list) else []
    yield from (record for record in items if isinstance(record, dict))


def _each_person_once(kept: Json) -> Json:
    """Return whom to keep in touch with: nobody twice, the earlier day first, and no nameless."""
    soonest: dict[str, dict[str, Json]] = {}
    for record in _records(kept):
        person = str(record.get("person"))
        known = soonest.get(person, record)
        soonest[person] = min(known, record, key=lambda it: str(it.get("next_due")))
    return [record for person, record in soonest.items() if person]
