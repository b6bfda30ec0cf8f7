"""What the library hands out: frozen values, never rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers
    from netplanner.plan.codes import PlanState
    from netplanner.plan.plans import Action, Plan, PlanId


class Shelf(StrEnum):
    """Where a plan is kept."""

    CURRENT = "current"
    ARCHIVE = "archive"
    TRASH = "trash"


@dataclass(frozen=True)
class SavedPlan:
    """A plan with all that is needed to go on with it.

    Attributes:
        page, instance: where its interview stands; "" at the start.
        definition: the text of the questionnaire file that it answers.
    """

    plan: Plan
    answers: Answers
    page: str
    instance: str
    definition: str


@dataclass(frozen=True)
class PlanSummary:
    """A plan as one line of a list.

    Attributes:
        purposes: the chosen purposes' codes as they were answered, most important first.
        actions, done: how many actions the newest version has, and how many of them are done.
        next_action: the open or moved action that is due first, or None.
        changed_at_utc: ISO 8601 with seconds.
        excerpt: some words around what was searched for, or "".
    """

    id: PlanId
    title: str
    purposes: tuple[str, ...]
    state: PlanState
    actions: int
    done: int
    next_action: Action | None
    changed_at_utc: str
    excerpt: str = ""
