"""Plans as lines of a list, newest change first, in as many queries for one plan as for all."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from netplanner.library import search
from netplanner.library.progress import next_actions, progress, purposes
from netplanner.library.schema import PlanRow
from netplanner.library.statements import RowStatement, slot
from netplanner.library.values import PlanSummary, Shelf
from netplanner.plan.codes import PlanState
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import peewee

    from netplanner.library.progress import Progress
    from netplanner.library.sealing import Cells
    from netplanner.plan.plans import Action

_NOT_TRASHED = PlanRow.trashed_at_utc.is_null()
_ON_SHELF = {
    Shelf.CURRENT: _NOT_TRASHED & PlanRow.archived_at_utc.is_null(),
    Shelf.ARCHIVE: _NOT_TRASHED & PlanRow.archived_at_utc.is_null(is_null=False),
    Shelf.TRASH: PlanRow.trashed_at_utc.is_null(is_null=False),
}

NO_LIMIT: Final = -1


@dataclass(frozen=True)
class Piece:
    """Which part of a list is wanted: at most so many, after so many."""

    limit: int = NO_LIMIT
    offset: int = 0


def listed(database: peewee.SqliteDatabase, shelf: Shelf, piece: Piece) -> tuple[PlanSummary, ...]:
    """Return a shelf's plans, or a piece of them."""
    plans = _newest_first(shelf).rows(database, limit=piece.limit, offset=piece.offset)
    return _summaries(database, tuple(plans))


def found(
    database: peewee.SqliteDatabase, wanted: str, shelf: Shelf, piece: Piece
) -> tuple[PlanSummary, ...]:
    """Return a shelf's plans that match what a person typed, each with the words around it."""
    terms = search.terms(wanted)
    matching = _matching_newest_first(shelf)
    slots: Cells = {"terms": terms, "limit": piece.limit, "offset": piece.offset}
    plans = tuple(matching.rows(database, **slots))
    excerpts = search.excerpts(database, terms, [row.key for row in plans])
    return tuple(
        replace(summary, excerpt=excerpts.get(row.key, ""))
        for row, summary in zip(plans, _summaries(database, plans), strict=True)
    )


def _on(shelf: Shelf) -> peewee.ModelSelect[PlanRow]:
    newest_first = (PlanRow.changed_at_utc.desc(), PlanRow.key.desc())
    rows = PlanRow.select().where(_ON_SHELF[shelf]).order_by(*newest_first)
    return rows.limit(slot("limit")).offset(slot("offset"))


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
    chosen = purposes(database, keys)
    came = progress(database, keys)
    to_do = next_actions(database, (it.version for it in came.values()))
    return tuple(_summary(row, chosen.get(row.key, ()), came.get(row.key), to_do) for row in plans)


def _summary(
    row: PlanRow,
    chosen: tuple[str, ...],
    came: Progress | None,
    to_do: Mapping[int, Action],
) -> PlanSummary:
    return PlanSummary(
        id=PlanId(row.id),
        title=row.title,
        purposes=chosen,
        state=PlanState.FINISHED if came else PlanState.DRAFT,
        actions=came.actions if came else 0,
        done=came.done if came else 0,
        next_action=to_do.get(came.version) if came else None,
        changed_at_utc=row.changed_at_utc,
        trashed_at_utc=row.trashed_at_utc or "",
    )
