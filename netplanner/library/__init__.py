"""Saved plans on this computer: Peewee on one SQLite file; rows never leave, frozen values do."""

from __future__ import annotations

from netplanner.library.library import Library
from netplanner.library.values import (
    DueItem,
    PersonPage,
    PersonSummary,
    PlanSummary,
    SavedPlan,
    Shelf,
)

__all__ = [
    "DueItem",
    "Library",
    "PersonPage",
    "PersonSummary",
    "PlanSummary",
    "SavedPlan",
    "Shelf",
]
