"""What can become of an action, as pure functions from one state of it to the next."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netplanner.plan.plans import Action

ENERGIES: Mapping[str, int] = MappingProxyType({"took": -1, "neither": 0, "gave": 1})
"""The choices of the question `energy`, and the energy that a plan keeps for each."""


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


def energy_of(value: str) -> int | None:
    """Return the energy that a choice stands for."""
    return ENERGIES.get(value)


def energy_choice(energy: int | None) -> str:
    """Return the choice that stands for an energy, or ""."""
    return next((value for value, number in ENERGIES.items() if number == energy), "")
