"""Budgets in words beside their bars."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from netplanner.desktop.advice.budgets import Budgets, events_of_month, hours_of_month, sum_words
from netplanner.guidance.advice import MonthBudget
from netplanner.guidance.advising import advise
from tests.unit.guidance.briefs import MONDAY, brief, shipped

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.guidance.advice import Guidance

FIVE = Decimal(5)


def month(hours: str, live_events: int = 0, name: str = "2026-12") -> MonthBudget:
    return MonthBudget(name, Decimal(hours), live_events)


def guidance(*months: MonthBudget) -> Guidance:
    return replace(advise(brief(), shipped(), MONDAY), hours_month=FIVE, months=months)


def test_that_a_month_says_what_it_takes() -> None:
    assert hours_of_month(month("4.5"), FIVE) == "4 h 30 of 5 h"


def test_that_a_month_that_takes_too_much_says_so_in_words() -> None:
    assert hours_of_month(month("6.5"), FIVE) == "6 h 30 of 5 h, 1 h 30 too much"


@pytest.mark.parametrize(
    ("count", "most", "said"),
    [
        (0, None, ""),
        (1, None, "1 live event"),
        (2, None, "2 live events"),
        (0, 2, "0 of 2 live events"),
        (1, 1, "1 of 1 live event"),
    ],
)
def test_that_live_events_are_counted_beside_their_limit(
    count: int, most: int | None, said: str
) -> None:
    assert events_of_month(month("1", count), most) == said


def test_that_all_months_are_added_up() -> None:
    both = guidance(month("4.5", 2), month("2", 1, "2027-01"))
    assert sum_words(both) == "6 h 30 in all, 3 live events"
    assert sum_words(guidance(month("2"))) == "2 h in all"


def test_that_what_is_over_a_budget_stands_out(qtbot: QtBot) -> None:
    budgets = Budgets()
    qtbot.addWidget(budgets)
    budgets.draw(guidance(month("6", 3)), most_events=2)
    looks = {it.text(): it.property("look") for it in budgets.findChildren(QLabel)}
    assert looks["6 h of 5 h, 1 h too much"] == looks["3 of 2 live events"] == "caution"
    budgets.draw(guidance(month("5", 2)), most_events=2)
    looks = {it.text(): it.property("look") for it in budgets.findChildren(QLabel)}
    assert looks["5 h of 5 h"] == looks["2 of 2 live events"] == "body"


def test_that_months_that_are_gone_are_shown_no_more(qtbot: QtBot) -> None:
    budgets = Budgets()
    qtbot.addWidget(budgets)
    budgets.draw(guidance(month("1"), month("2", 0, "2027-01")))
    budgets.draw(guidance(month("1")))
    shown = [it.text() for it in budgets.findChildren(QLabel) if not it.isHidden()]
    assert "January 2027" not in shown
    assert "December 2026" in shown
