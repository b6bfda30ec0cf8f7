"""Answers in rows: one row an answer, so that a change writes only what it changed."""

from __future__ import annotations

import json
from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from netplanner.interview.answers import Instance, InstanceId
from netplanner.interview.differences import Difference, InstancesChanged
from netplanner.library.schema import AnswerRow, InstanceRow
from netplanner.library.sealing import sealed, whole
from netplanner.library.statements import upsert

if TYPE_CHECKING:
    from collections.abc import Sequence

    import peewee

    from netplanner.interview.answers import Answer, Answers
    from netplanner.library.sealing import Cells

Change: TypeAlias = "Difference | InstancesChanged"

_PUT_ANSWER: Final = upsert(AnswerRow, "plan", "repeat", "instance", "name")
_PUT_INSTANCE: Final = upsert(InstanceRow, "plan", "repeat", "instance")


def write(database: peewee.SqliteDatabase, plan: int, changes: Sequence[Change]) -> None:
    """Store changed answers; an answer that was taken back leaves no row."""
    for change in changes:
        if isinstance(change, InstancesChanged):
            _arrange(database, plan, change)
        elif change.value is None:
            _forget(database, plan, change)
    for change in changes:
        if isinstance(change, Difference) and change.value is not None:
            _PUT_ANSWER.run(database, _answer_cells(plan, change))


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


def _answer_cells(plan: int, change: Difference) -> Cells:
    place, value = change.place, json.dumps(change.value)
    return sealed(
        plan=plan, repeat=place.repeat, instance=place.instance, name=place.name, value=value
    )


def _arrange(database: peewee.SqliteDatabase, plan: int, change: InstancesChanged) -> None:
    """Store which instances a repeat has, in order; what others held goes with them."""
    for model in (InstanceRow, AnswerRow):
        belongs = (model.plan == plan) & (model.repeat == change.repeat)
        model.delete().where(belongs, model.instance.not_in(change.ids)).execute(database)
    for position, instance in enumerate(change.ids):
        cells = sealed(plan=plan, repeat=change.repeat, instance=instance, position=position)
        _PUT_INSTANCE.run(database, cells)


def _forget(database: peewee.SqliteDatabase, plan: int, change: Difference) -> None:
    place = change.place
    AnswerRow.delete().where(
        AnswerRow.plan == plan,
        AnswerRow.repeat == place.repeat,
        AnswerRow.instance == place.instance,
        AnswerRow.name == place.name,
    ).execute(database)
