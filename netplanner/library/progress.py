"""What stands beside a plan in a list: its purposes, how far it has come, what is to do next.

Each is one query for all the plans of a list, whose keys come as JSON.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from peewee import JOIN, Case, fn

from netplanner.library.schema import ActionRow, AnswerRow, VersionRow
from netplanner.library.statements import RowStatement, Statement, keys_slot
from netplanner.library.stored_answers import from_json
from netplanner.library.versions import action_of
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import peewee

    from netplanner.plan.plans import Action

_TO_DO: Final = (ActionState.OPEN, ActionState.MOVED)


@dataclass(frozen=True)
class Progress:
    """How far a plan's newest version, named by its key, has come."""

    version: int
    actions: int
    done: int


def _purposes_query() -> peewee.ModelSelect[AnswerRow]:
    return AnswerRow.select().where(
        AnswerRow.plan.in_(keys_slot("plans")),
        AnswerRow.repeat == "",
        AnswerRow.instance == "",
        AnswerRow.name == "purposes",
    )


def _progress_query() -> peewee.ModelSelect[VersionRow]:
    newest = (
        VersionRow.select(fn.MAX(VersionRow.key))
        .where(VersionRow.plan.in_(keys_slot("plans")))
        .group_by(VersionRow.plan)
    )
    done = Case(None, [(ActionRow.state == ActionState.DONE, 1)], 0)
    return (
        VersionRow.select(VersionRow.plan, VersionRow.key, fn.COUNT(ActionRow.key), fn.SUM(done))
        .join(ActionRow, JOIN.LEFT_OUTER)
        .where(VersionRow.key.in_(newest))
        .group_by(VersionRow.key)
    )


def _next_actions_query() -> peewee.ModelSelect[ActionRow]:
    turn = fn.ROW_NUMBER().over(
        partition_by=[ActionRow.version], order_by=[ActionRow.due, ActionRow.position]
    )
    to_do = (
        ActionRow.select(ActionRow.key, turn.alias("turn"))
        .where(ActionRow.version.in_(keys_slot("versions")), ActionRow.state.in_(_TO_DO))
        .alias("to_do")
    )
    rows = ActionRow.select(ActionRow).join(to_do, on=(ActionRow.key == to_do.c.key))
    return rows.where(to_do.c.turn == 1)


_PURPOSES: Final = RowStatement(AnswerRow, _purposes_query())
_PROGRESS: Final = Statement(_progress_query())
_NEXT_ACTIONS: Final = RowStatement(ActionRow, _next_actions_query())


def purposes(database: peewee.SqliteDatabase, plans: str) -> Mapping[int, tuple[str, ...]]:
    """Return the purposes that were chosen, by the plan's key."""
    rows = _PURPOSES.rows(database, plans=plans)
    chosen = {row.plan_id: from_json(row.value) for row in rows}
    return {
        plan: tuple(item for item in value if isinstance(item, str))
        for plan, value in chosen.items()
        if isinstance(value, tuple)
    }


def progress(database: peewee.SqliteDatabase, plans: str) -> Mapping[int, Progress]:
    """Return how far the newest versions have come, by the plan's key."""
    counted = [[int(cell or 0) for cell in row] for row in _PROGRESS.run(database, plans=plans)]
    return {plan: Progress(*rest) for plan, *rest in counted}


def next_actions(database: peewee.SqliteDatabase, versions: Iterable[int]) -> Mapping[int, Action]:
    """Return the action that is to be done first, by the version's key."""
    rows = _NEXT_ACTIONS.rows(database, versions=json.dumps(list(versions)))
    return {row.version_id: action_of(row) for row in rows}
