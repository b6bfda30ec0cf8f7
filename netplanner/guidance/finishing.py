"""Turns guidance into a version of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.document import to_json
from netplanner.plan.plans import Version

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.advice import Guidance


def version_from(guidance: Guidance, number: int, made_on: date, answers_json: str) -> Version:
    """Return the version that holds this guidance; its actions become the plan's own."""
    return Version(number, made_on, answers_json, to_json(guidance), guidance.actions)
