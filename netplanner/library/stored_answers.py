"""Answers in rows: one row an answer, so that a change writes only what it changed."""

from __future__ import annotations

import json
from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from netplanner.interview.answers import Instance, InstanceId
from netplanner.library.schema import AnswerRow, InstanceRow
from netplanner.library.statements import RowStatement, slot

if TYPE_CHECKING:
    import peewee

    from netplanner.interview.answers import Answer, Answers

_ANSWERS: Final = RowStatement(AnswerRow, AnswerRow.select().where(AnswerRow.plan == slot("plan")))
_INSTANCES: Final = RowStatement(
    InstanceRow,
    InstanceRow.select().where(InstanceRow.plan == slot("plan")).order_by(InstanceRow.position),
)


def read(database: peewee.SqliteDatabase, plan: int) -> Answers:
    """Return all answers of a plan as they were given."""
    found: defaultdict[tuple[str, str], dict[str, Answer]] = defaultdict(dict)
    cells = tuple(_ANSWERS.cells(database, plan=plan))
    values = json.loads(f"[{','.join(str(it['value']) for it in cells)}]")  # quicker than each
    for it, value in zip(cells, values, strict=True):
        found[str(it["repeat"]), str(it["instance"])][str(it["name"])] = _answer(value)
    instances: defaultdict[str, list[Instance]] = defaultdict(list)
    for place in _INSTANCES.rows(database, plan=plan):
        answers = MappingProxyType(found[place.repeat, place.instance])
        instances[place.repeat].append(Instance(InstanceId(place.instance), answers))
    repeats = {repeat: tuple(listed) for repeat, listed in instances.items()}
    return MappingProxyType({**found["", ""], **repeats})


def from_json(text: str) -> Answer:
    """Return an answer from its stored form; lists are tuples again."""
    return _answer(json.loads(text))


def _answer(value: object) -> Answer:
    if isinstance(value, str | int | float):
        return value
    items = value if isinstance(value, list) else []
    if all(isinstance(item, str) for item in items):
        return tuple(items)
    return tuple((InstanceId(first), InstanceId(second)) for first, second in items)
