"""The action that all tests begin with; `replace` says what matters in a test."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from netplanner.plan.plans import Action

THURSDAY = date(2026, 12, 3)
COFFEE = Action(
    id="a1",
    due=THURSDAY,
    person="Ann",
    zone="",
    method="coffee",
    channel="face",
    what="Have a coffee with Ann.",
    offer="",
    ask="",
    prepare="",
    minutes=60,
    stimulation=2,
    follow_up="",
    follow_up_due=THURSDAY + timedelta(days=2),
    reasons=(),
)


def coffee(number: int, due: date = THURSDAY) -> Action:
    """Return the action of this number, a coffee with Ann on a day."""
    return replace(COFFEE, id=f"a{number}", due=due, follow_up_due=due + timedelta(days=2))
