"""What a plan is printed from, and how it is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.brief import Brief
    from netplanner.plan.plans import Action
    from netplanner.report.labels import Labels

Paper: TypeAlias = Literal["a4", "letter"]


@dataclass(frozen=True)
class Material:
    """Everything a printed plan says.

    Attributes:
        actions: the plan's own actions, which may have been edited since the guidance was given.
        plan_id: the saved plan's id, or "" for a plan that was never saved.
        version: 1 for the first.
    """

    brief: Brief
    guidance: Guidance
    actions: tuple[Action, ...]
    plan_id: str
    version: int
    made_on: date
    labels: Labels


@dataclass(frozen=True)
class Options:
    """How the plan is wanted on paper.

    Attributes:
        large_print: 18 point letters.
        private: initials instead of names, with a key on a page of its own to tear off.
        summary_only: the first page alone.
    """

    paper: Paper = "a4"
    large_print: bool = False
    private: bool = False
    summary_only: bool = False
