"""What is to be done, in many plans at once: open actions, owed promises, and looking back."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Final

from peewee import fn

from netplanner.guidance.reviews import day_to_look_back
from netplanner.library.contacts import value_of
from netplanner.library.plans import IS_CURRENT
from netplanner.library.schema import ActionRow, ContactRow, PlanRow, VersionRow
from netplanner.library.sealing import BrokenSealError
from netplanner.library.statements import RowStatement, Statement, keys_slot, slot
from netplanner.library.values import DueItem
from netplanner.library.versions import action_of
from netplanner.plan.codes import ActionState
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import peewee

    from netplanner.library.sealing import Cells

_TO_DO: Final = (ActionState.OPEN, ActionState.MOVED)
_LATER: Final = VersionRow.alias()
_IS_NEWEST: Final = ~fn.EXISTS(
    _LATER.select().where(_LATER.plan == VersionRow.plan, _LATER.number > VersionRow.number)
)
_IS_OWED: Final = (ContactRow.promise != "") & ContactRow.promise_kept_on.is_null()

_OPEN_ACTIONS: Final = (
    ActionRow.select(ActionRow)
    .join(VersionRow)
    .join(PlanRow)
    .where(ActionRow.state.in_(_TO_DO), _IS_NEWEST, IS_CURRENT)
    .order_by(ActionRow.due, PlanRow.title, ActionRow.position)
)
_OWED_PROMISES: Final = (
    ContactRow.select(ContactRow)
    .join(PlanRow)
    .where(ContactRow.promise_due <= slot("until"), _IS_OWED, IS_CURRENT)
    .order_by(ContactRow.promise_due)
    .limit(slot("limit"))
)
_ACTIONS: Final = RowStatement(
    ActionRow, _OPEN_ACTIONS.where(ActionRow.due <= slot("until")).limit(slot("limit"))
)
_ACTIONS_OF: Final = RowStatement(
    ActionRow, _OPEN_ACTIONS.where(VersionRow.plan.in_(keys_slot("plans")))
)
_PROMISES: Final = RowStatement(ContactRow, _OWED_PROMISES)
_REVIEWS: Final = Statement(
    VersionRow.select(PlanRow.id, PlanRow.title, fn.json_extract(VersionRow.guidance, "$.reviews"))
    .join(PlanRow)
    .where(VersionRow.first_review > "", VersionRow.first_review <= slot("until"))
    .where(_IS_NEWEST, IS_CURRENT)
    .order_by(VersionRow.first_review, PlanRow.title)
    .limit(slot("limit"))
)
_OF_VERSIONS: Final = Statement(
    VersionRow.select(VersionRow.key, PlanRow.id, PlanRow.title)
    .join(PlanRow)
    .where(VersionRow.key.in_(keys_slot("keys")))
)
_OF_PLANS: Final = Statement(
    PlanRow.select(PlanRow.key, PlanRow.id, PlanRow.title).where(PlanRow.key.in_(keys_slot("keys")))
)


def due(database: peewee.SqliteDatabase, until: date, limit: int | None) -> tuple[DueItem, ...]:
    """Return what is due on or before a day in current plans, earliest first."""
    slots: Cells = {"until": until.isoformat(), "limit": -1 if limit is None else limit}
    actions = _action_items(database, _ACTIONS.rows(database, **slots))
    promises = _promise_items(database, _PROMISES.rows(database, **slots))
    reviews = _review_items(database, until, slots)
    found = sorted((*actions, *promises, *reviews), key=lambda item: item.due)
    return tuple(found)[:limit]


def actions_of(database: peewee.SqliteDatabase, plans: Iterable[int]) -> tuple[DueItem, ...]:
    """Return the open actions of those plans that are current, earliest first."""
    rows = _ACTIONS_OF.rows(database, plans=json.dumps(list(plans)))
    return tuple(_action_items(database, rows))


def _action_items(database: peewee.SqliteDatabase, rows: Iterable[ActionRow]) -> Iterator[DueItem]:
    found = [(row.version_id, action_of(row)) for row in rows]
    titles = _titles(database, _OF_VERSIONS, (version for version, _ in found))
    for version, action in found:
        yield DueItem(*titles[version], due=action.due, action=action)


def _promise_items(
    database: peewee.SqliteDatabase, rows: Iterable[ContactRow]
) -> Iterator[DueItem]:
    found = list(rows)
    titles = _titles(database, _OF_PLANS, (row.plan_id for row in found))
    for row in found:
        plan, title = titles[row.plan_id]
        contact = value_of(row, plan)
        if contact.promise_due:
            yield DueItem(plan, title, due=contact.promise_due, contact=contact)


def _review_items(database: peewee.SqliteDatabase, until: date, slots: Cells) -> Iterator[DueItem]:
    for plan, title, listed in _REVIEWS.run(database, **slots):
        if day := day_to_look_back(_days(str(listed)), until):
            yield DueItem(PlanId(str(plan)), str(title), due=day)


def _days(listed: str) -> tuple[date, ...]:
    try:
        return tuple(date.fromisoformat(it) for it in json.loads(listed))
    except (TypeError, ValueError) as error:
        raise BrokenSealError from error


def _titles(
    database: peewee.SqliteDatabase, plans: Statement, keys: Iterable[int]
) -> dict[int, tuple[PlanId, str]]:
    """Return a plan's id and title by the key that stands for it."""
    rows = plans.run(database, keys=json.dumps(sorted(set(keys))))
    return {int(key or 0): (PlanId(str(id_)), str(title)) for key, id_, title in rows}
