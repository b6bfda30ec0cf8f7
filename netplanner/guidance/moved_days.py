"""Days that somebody gave to actions of a finished plan; they stay where its answers change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.guidance.briefing import brief
from netplanner.guidance.document import from_json
from netplanner.guidance.finishing import SETTLED, kind_of
from netplanner.interview import answers_json
from netplanner.interview.session import begin
from netplanner.plan.moving import moved_to

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.finishing import Kind
    from netplanner.interview.session import Session
    from netplanner.plan.plans import Action, Version


def with_days_of(
    older: Version, version: Version, chosen: frozenset[tuple[Kind, date]], today: date
) -> Version:
    """Return the next version with actions on the days that they were moved to in the older one.

    A day that has passed counts no more, and a day that is `chosen` in the answers goes first.
    """
    days = _days_by_kind(older, today)
    return replace(version, actions=tuple(_moved(version.actions, days, chosen)))


def newly_chosen(
    guidance: Guidance, session: Session, older: Version, today: date
) -> frozenset[tuple[Kind, date]]:
    """Return the actions whose days were chosen in the answers since the older version."""
    before = begin(session.questionnaire, today, answers_json.loads(older.answers_json))
    known = brief(before.effective()).moves
    new = {it.action for it in brief(session.effective()).moves if it not in known}
    named = zip(guidance.actions, guidance.names, strict=True)
    return frozenset((kind_of(it), it.due) for it, name in named if name in new)


def _days_by_kind(older: Version, today: date) -> dict[Kind, list[date | None]]:
    """Return for each kind of open action the days they were moved to, None for one that stayed."""
    planned = {it.id: it.due for it in from_json(older.guidance_json).actions}
    days: dict[Kind, list[date | None]] = {}
    for action in older.actions:
        if action.state not in SETTLED:
            is_kept = action.due >= today and action.due != planned.get(action.id, action.due)
            days.setdefault(kind_of(action), []).append(action.due if is_kept else None)
    return days


def _moved(
    actions: tuple[Action, ...],
    days: dict[Kind, list[date | None]],
    chosen: frozenset[tuple[Kind, date]],
) -> Iterator[Action]:
    for action in actions:
        waiting = days.get(kind_of(action)) if action.state not in SETTLED else None
        day = waiting.pop(0) if waiting else None
        is_free = day is not None and (kind_of(action), action.due) not in chosen
        yield moved_to(action, day) if day is not None and is_free else action
