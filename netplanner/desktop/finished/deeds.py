"""What can become of an action, as pure functions from one state of it to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from datetime import date

    from netplanner.plan.plans import Action


def toggled(action: Action, today: date) -> Action:
    """Return an open action as done today, and a done one as open again."""
    if action.state is ActionState.DONE:
        return replace(action, state=ActionState.OPEN, done_on=None)
    return replace(action, state=ActionState.DONE, done_on=today)


def dropped_or_back(action: Action) -> Action:
    """Return an action as left out of the plan, and a dropped one as open again."""
    if action.state is ActionState.DROPPED:
        return replace(action, state=ActionState.OPEN)
    return replace(action, state=ActionState.DROPPED, done_on=None)
