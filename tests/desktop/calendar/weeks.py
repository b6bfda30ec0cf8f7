"""Actions and calendars for tests: short to write, with a person, a method and a day each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from netplanner.desktop.calendar.planned import Mark, MarkKind, Planned
from netplanner.desktop.calendar.table import week_table
from netplanner.plan.codes import ActionState
from tests.unit.plan import actions

if TYPE_CHECKING:
    from netplanner.desktop.calendar.table import WeekTable
    from netplanner.plan.plans import Action

TODAY = date(2026, 11, 30)
MONDAY, THURSDAY = date(2026, 11, 30), actions.THURSDAY
LAST = MONDAY + timedelta(weeks=12, days=-1)
REST = Mark(date(2026, 12, 4), MarkKind.REST, "A day to recover")
FAIR = Mark(date(2026, 12, 8), MarkKind.EVENT, "Event: Spring fair")


def action(
    number: int,
    day: date = THURSDAY,
    person: str = "Ann",
    minutes: int = 60,
    state: ActionState = ActionState.OPEN,
) -> Action:
    """Return an action with a person's coffee on a day."""
    said = f"Have a coffee with {person}."
    return replace(
        actions.coffee(number, day), person=person, what=said, minutes=minutes, state=state
    )


def planned(*actions: Action, weeks: int = 12) -> Planned:
    """Return what stands on a calendar of some weeks; weekends are kept free."""
    last = MONDAY + timedelta(weeks=weeks, days=-1)
    days = (MONDAY + timedelta(days=number) for number in range(weeks * 7))
    return Planned(
        actions,
        Decimal(8),
        MONDAY,
        last,
        {"coffee": "One-to-one coffee"},
        (REST, FAIR),
        {day: "" for day in days if day.weekday() > 4},
    )


def table(*actions: Action, weeks: int = 12) -> WeekTable:
    """Return the calendar of some actions."""
    return week_table(planned(*actions, weeks=weeks), TODAY)
