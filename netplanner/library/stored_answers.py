"""Answers in rows: one row an answer, so that a change writes only what it changed."""

from __future__ import annotations

import json
from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.interview.answers import Instance, InstanceId
from netplanner.library.schema import AnswerRow, InstanceRow
from netplanner.library.sealing import whole

if TYPE_CHECKING:
    import peewee

    from netplanner.interview.answers import Answer, Answers


def read(database: peewee.SqliteDatabase, plan: int) -> Answers:
    """Return all answers of a plan as they were given."""
    found: defaultdict[tuple[str, str], dict[str, Answer]] = defaultdict(dict)
    for row in whole(AnswerRow.select().where(AnswerRow.plan == plan).bind(database)):
        found[row.repeat, row.instance][row.name] = from_json(row.value)
    instances: defaultdict[str, list[Instance]] = defaultdict(list)
    order = InstanceRow.select().where(InstanceRow.plan == plan).order_by(InstanceRow.position)
    for place in whole(order.bind(database)):
        answers = MappingProxyType(found[place.repeat, place.instance])
        instances[place.repeat].append(Instance(InstanceId(place.instance), answers))
    repeats = {repeat: tuple(listed) for repeat, listed in instances.items()}
    return MappingProxyType({**found["", ""], **repeats})


def from_json(text: str) -> Answer:
    """Return an answer from its stored form; lists are tuples again."""
    value: object = json.loads(text)
    if isinstance(value, str | int | float):
        return value
    items = value if isinstance(value, list) else []
    if all(isinstance(item, str) for item in items):
        return tuple(items)
    return tuple((InstanceId(first), InstanceId(second)) for first, second in items)
