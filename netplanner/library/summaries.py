"""Plans as lines of a list, newest change first, in as many queries for one plan as for all."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from peewee import JOIN, Case, fn

from netplanner.library import search
from netplanner.library.schema import ActionRow, AnswerRow, PlanRow, VersionRow
from netplanner.library.statements import RowStatement, Statement, keys_slot, slot
from netplanner.library.stored_answers import from_json
from netplanner.library.values import PlanSummary, Shelf
from netplanner.library.versions import action_of
from netplanner.plan.codes import ActionState, PlanState
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import peewee

    from netplanner.plan.plans import Action

_TO_DO = (ActionState.OPEN, ActionState.MOVED)
_NOT_TRASHED = PlanRow.trashed_at_utc.is_null()
_ON_SHELF = {
    Shelf.CURRENT: _NOT_TRASHED & PlanRow.archived_at_utc.is_null(),
    Shelf.ARCHIVE: _NOT_TRASHED & PlanRow.archived_at_utc.is_null(is_null=False),
    Shelf.TRASH: PlanRow.trashed_at_utc.is_null(is_null=False),
}


_NO_LIMIT: Final = -1


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


@dataclass(frozen=True)
class _Progress:
    """How far a plan's newest version, named by its key, has come."""

    version: int
    actions: int
    done: int


def listed(
    database: peewee.SqliteDatabase, shelf: Shelf, limit: int | None
) -> tuple[PlanSummary, ...]:
    """Return a shelf's plans, or the first of them."""
    plans = _newest_first(shelf).rows(database, limit=_NO_LIMIT if limit is None else limit)
    return _summaries(database, tuple(plans))


def found(
    database: peewee.SqliteDatabase, wanted: str, shelf: Shelf, limit: int | None
) -> tuple[PlanSummary, ...]:
    """Return a shelf's plans that match what a person typed, each with the words around it."""
    terms = search.terms(wanted)
    count = _NO_LIMIT if limit is None else limit
    plans = tuple(_matching_newest_first(shelf).rows(database, terms=terms, limit=count))
    excerpts = search.excerpts(database, terms, [row.key for row in plans])
    return tuple(
        replace(summary, excerpt=excerpts.get(row.key, ""))
        for row, summary in zip(plans, _summaries(database, plans), strict=True)
    )


def _on(shelf: Shelf) -> peewee.ModelSelect[PlanRow]:
    newest_first = (PlanRow.changed_at_utc.desc(), PlanRow.key.desc())
    return PlanRow.select().where(_ON_SHELF[shelf]).order_by(*newest_first).limit(slot("limit"))


@cache
def _newest_first(shelf: Shelf) -> RowStatement[PlanRow]:
    return RowStatement(PlanRow, _on(shelf))


@cache
def _matching_newest_first(shelf: Shelf) -> RowStatement[PlanRow]:
    matches = PlanRow.key.in_(search.matching(slot("terms")))
    return RowStatement(PlanRow, _on(shelf).where(matches))


def _summaries(
    database: peewee.SqliteDatabase, plans: Sequence[PlanRow]
) -> tuple[PlanSummary, ...]:
    keys = json.dumps([row.key for row in plans])
    purposes = _purposes(database, keys)
    progress = _progress(database, keys)
    next_actions = _next_actions(database, [it.version for it in progress.values()])
    return tuple(
        _summary(row, purposes.get(row.key, ()), progress.get(row.key), next_actions)
        for row in plans
    )


def _summary(
    row: PlanRow,
    purposes: tuple[str, ...],
    progress: _Progress | None,
    next_actions: Mapping[int, Action],
) -> PlanSummary:
    return PlanSummary(
        id=PlanId(row.id),
        title=row.title,
        purposes=purposes,
        state=PlanState.FINISHED if progress else PlanState.DRAFT,
        actions=progress.actions if progress else 0,
        done=progress.done if progress else 0,
        next_action=next_actions.get(progress.version) if progress else None,
        changed_at_utc=row.changed_at_utc,
    )


def _purposes(database: peewee.SqliteDatabase, plans: str) -> Mapping[int, tuple[str, ...]]:
    """Return the purposes that were chosen, by the plan's key."""
    rows = _PURPOSES.rows(database, plans=plans)
    chosen = {row.plan_id: from_json(row.value) for row in rows}
    return {
        plan: tuple(item for item in value if isinstance(item, str))
        for plan, value in chosen.items()
        if isinstance(value, tuple)
    }


def _progress(database: peewee.SqliteDatabase, plans: str) -> Mapping[int, _Progress]:
    """Return how far the newest versions have come, by the plan's key."""
    counted = [[int(cell or 0) for cell in row] for row in _PROGRESS.run(database, plans=plans)]
    return {plan: _Progress(*rest) for plan, *rest in counted}


def _next_actions(database: peewee.SqliteDatabase, versions: Sequence[int]) -> Mapping[int, Action]:
    """Return the action that is to be done first, by the version's key."""
    rows = _NEXT_ACTIONS.rows(database, versions=json.dumps(versions))
    return {row.version_id: action_of(row) for row in rows}
