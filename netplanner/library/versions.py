"""Finished versions of a plan and their actions, in rows."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from netplanner.library.schema import ActionRow, DefinitionRow, VersionRow
from netplanner.library.sealing import cells_of, sealed, whole
from netplanner.plan.codes import ActionState
from netplanner.plan.plans import Action, Reason, Version

if TYPE_CHECKING:
    import peewee

    from netplanner.library.schema import PlanRow
    from netplanner.library.sealing import Cells


def append(database: peewee.SqliteDatabase, plan: PlanRow, version: Version) -> None:
    """Store a plan's next version with its actions."""
    cells = sealed(
        plan=plan.key,
        number=version.number,
        definition=plan.definition_id,
        made_on=version.made_on.isoformat(),
        answers=version.answers_json,
        guidance=version.guidance_json,
        first_review=_first_review(version.guidance_json),
    )
    key = int(VersionRow.insert(cells).execute(database))
    for position, action in enumerate(version.actions):
        row = sealed(version=key, position=position, **_cells(action))
        ActionRow.insert(row).execute(database)


def read(database: peewee.SqliteDatabase, plan: int) -> tuple[Version, ...]:
    """Return a plan's versions, the first one first."""
    actions: defaultdict[int, list[Action]] = defaultdict(list)
    mine = VersionRow.select(VersionRow.key).where(VersionRow.plan == plan)
    rows = ActionRow.select().where(ActionRow.version.in_(mine)).order_by(ActionRow.position)
    for row in whole(rows.bind(database)):
        actions[row.version_id].append(action_of(row))
    versions = VersionRow.select().where(VersionRow.plan == plan).order_by(VersionRow.number)
    return tuple(_version(row, actions[row.key]) for row in whole(versions.bind(database)))


def definition_text(database: peewee.SqliteDatabase, plan: PlanRow, number: int) -> str:
    """Return the text of the questionnaire file that a version answers.

    Raises:
        KeyError: the plan has no version of this number.
    """
    here = (VersionRow.plan == plan.key) & (VersionRow.number == number)
    texts = DefinitionRow.select().join(VersionRow).where(here)
    for row in whole(texts.bind(database)):
        return row.text
    raise KeyError(number)


def update(database: peewee.SqliteDatabase, plan: int, action: Action) -> None:
    """Store an action of a plan's newest version anew.

    Raises:
        KeyError: the newest version has no action of this id.
    """
    newest = (
        VersionRow.select(VersionRow.key)
        .where(VersionRow.plan == plan)
        .order_by(VersionRow.number.desc())
        .limit(1)
    )
    here = (ActionRow.version == newest) & (ActionRow.id == action.id)
    row = ActionRow.select().where(here).get_or_none(database)
    if row is None:
        raise KeyError(action.id)
    changed = sealed(**{**cells_of(row), **_cells(action)})
    ActionRow.update(changed).where(ActionRow.key == row.key).execute(database)


def catch_up(database: peewee.SqliteDatabase) -> None:
    """Find the first review of each version that was made before it was stored beside it."""
    unread = VersionRow.select().where(VersionRow.first_review.is_null())
    with database.atomic():
        for row in list(whole(unread.bind(database))):
            cells = sealed(**{**cells_of(row), "first_review": _first_review(row.guidance)})
            VersionRow.update(cells).where(VersionRow.key == row.key).execute(database)


def action_of(row: ActionRow) -> Action:
    """Return an action's value."""
    return Action(
        id=row.id,
        due=date.fromisoformat(row.due),
        person=row.person,
        zone=row.zone,
        method=row.method,
        channel=row.channel,
        what=row.what,
        offer=row.offer,
        ask=row.ask,
        prepare=row.prepare,
        minutes=row.minutes,
        stimulation=row.stimulation,
        follow_up=row.follow_up,
        follow_up_due=date.fromisoformat(row.follow_up_due),
        reasons=tuple(Reason(*reason) for reason in json.loads(row.reasons)),
        state=ActionState(row.state),
        done_on=date.fromisoformat(row.done_on) if row.done_on else None,
        outcome=row.outcome,
        energy=row.energy,
    )


def _first_review(guidance_json: str) -> str:
    days = json.loads(guidance_json).get("reviews")
    return str(min(days)) if days else ""


def _cells(action: Action) -> Cells:
    return {
        "id": action.id,
        "due": action.due.isoformat(),
        "person": action.person,
        "zone": action.zone,
        "method": action.method,
        "channel": action.channel,
        "what": action.what,
        "offer": action.offer,
        "ask": action.ask,
        "prepare": action.prepare,
        "minutes": action.minutes,
        "stimulation": action.stimulation,
        "follow_up": action.follow_up,
        "follow_up_due": action.follow_up_due.isoformat(),
        "reasons": json.dumps([(it.rule, it.text, it.source) for it in action.reasons]),
        "state": action.state,
        "done_on": action.done_on.isoformat() if action.done_on else None,
        "outcome": action.outcome,
        "energy": action.energy,
    }


def _version(row: VersionRow, actions: list[Action]) -> Version:
    return Version(
        number=row.number,
        made_on=date.fromisoformat(row.made_on),
        answers_json=row.answers,
        guidance_json=row.guidance,
        actions=tuple(actions),
    )
