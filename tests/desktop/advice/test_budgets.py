"""Budgets in words beside their bars."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from netplanner.desktop.advice.budgets import month_words
from netplanner.guidance.advice import MonthBudget
from netplanner.guidance.advising import advise
from tests.unit.guidance.briefs import MONDAY, brief, shipped

GUIDANCE = replace(advise(brief(), shipped(), MONDAY), hours_month=Decimal(5))


def said(hours: str, live_events: int = 0) -> str:
    return month_words(MonthBudget("2026-12", Decimal(hours), live_events), GUIDANCE)


def test_that_a_month_says_what_it_takes() -> None:
    assert said("4.5") == "4 h 30 of 5 h in December 2026"


def test_that_a_month_that_takes_too_much_says_so_in_words() -> None:
    assert said("6.5") == "6 h 30 of 5 h in December 2026, 1 h 30 too much"


def test_that_live_events_are_counted() -> None:
    assert said("4.5", 2) == "4 h 30 of 5 h in December 2026, live events: 2"
