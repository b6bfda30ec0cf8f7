"""Storing what changed in a plan's answers, and what follows from it.

Imported when something is saved: opening the library has no use for it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from netplanner.interview.differences import Difference, InstancesChanged, differences
from netplanner.library import linking, plans
from netplanner.library.schema import AnswerRow, InstanceRow
from netplanner.library.sealing import sealed
from netplanner.library.statements import upsert

if TYPE_CHECKING:
    import peewee

    from netplanner.interview.answers import Answers
    from netplanner.interview.differences import Differences
    from netplanner.library.schema import PlanRow
    from netplanner.library.sealing import Cells

_TITLE: Final = "title"
_PUT_ANSWER: Final = upsert(AnswerRow, "plan", "repeat", "instance", "name")
_PUT_INSTANCE: Final = upsert(InstanceRow, "plan", "repeat", "instance")


def save(
    database: peewee.SqliteDatabase, row: PlanRow, before: Answers, after: Answers, now_utc: str
) -> None:
    """Store what differs between two states of a plan's answers; nothing where they are equal."""
    changes = differences(before, after)
    if changes:
        _write(database, row.key, changes)
        linking.follow(database, row.key, changes)
        typed = after.get(_TITLE)
        title = typed.strip() if isinstance(typed, str) else ""
        plans.touch(database, row, now_utc, title)


def _write(database: peewee.SqliteDatabase, plan: int, changes: Differences) -> None:
    """Store changed answers; an answer that was taken back leaves no row."""
    for change in changes:
        if isinstance(change, InstancesChanged):
            _arrange(database, plan, change)
        elif change.value is None:
            _forget(database, plan, change)
    for change in changes:
        if isinstance(change, Difference) and change.value is not None:
            _PUT_ANSWER.run(database, **_answer_cells(plan, change))


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
        _PUT_INSTANCE.run(database, **cells)


def _forget(database: peewee.SqliteDatabase, plan: int, change: Difference) -> None:
    place = change.place
    AnswerRow.delete().where(
        AnswerRow.plan == plan,
        AnswerRow.repeat == place.repeat,
        AnswerRow.instance == place.instance,
        AnswerRow.name == place.name,
    ).execute(database)
