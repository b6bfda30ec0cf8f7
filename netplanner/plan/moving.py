"""Moving an action to another day, once its plan is finished."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from datetime import timedelta

    from netplanner.plan.plans import Action

_SETTLED = frozenset({ActionState.DONE, ActionState.DROPPED})


def moved_to(action: Action, day: date) -> Action:
    """Return an action on another day, with its follow-up as many days earlier or later.

    What is done or dropped stays where it is.
    """
    if day == action.due or action.state in _SETTLED:
        return action
    follow_up_due = _later(action.follow_up_due, day - action.due)
    return replace(action, due=day, follow_up_due=follow_up_due, state=ActionState.MOVED)


def _later(day: date, by: timedelta) -> date:
    """Return a day so much later, or the calendar's own end where it reaches no further."""
    number = day.toordinal() + by.days
    return date.fromordinal(min(max(number, date.min.toordinal()), date.max.toordinal()))
