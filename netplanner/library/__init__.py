"""Saved plans on this computer: Peewee on one SQLite file; rows never leave, frozen values do."""

from __future__ import annotations

from netplanner.library.library import Library
from netplanner.library.values import PlanSummary, SavedPlan, Shelf

__all__ = ["Library", "PlanSummary", "SavedPlan", "Shelf"]
