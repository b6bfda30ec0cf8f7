"""Which days a plan may use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from netplanner.guidance.brief import UNSAID, Absence
from netplanner.guidance.days import days_of, public_holidays
from tests.unit.guidance.briefs import MONDAY, brief

BRIEF = replace(brief(), weeks=4)
SATURDAY = MONDAY + timedelta(days=5)


def test_that_a_plan_runs_its_weeks_from_the_start() -> None:
    days = days_of(BRIEF, MONDAY)
    assert (days.first, days.last, len(days.open)) == (MONDAY, MONDAY + timedelta(days=27), 20)


def test_that_days_gone_by_are_left_out() -> None:
    days = days_of(BRIEF, MONDAY + timedelta(days=9))
    assert days.open[0] == MONDAY + timedelta(days=9)
    assert days.start == MONDAY


def test_that_a_plan_whose_weeks_are_over_keeps_its_weeks_and_says_so() -> None:
    days = days_of(BRIEF, MONDAY + timedelta(days=200))
    assert (days.is_over, days.first) == (True, MONDAY)


def test_that_a_start_nobody_said_is_today() -> None:
    assert days_of(replace(BRIEF, start=UNSAID), SATURDAY).start == SATURDAY


def test_that_time_away_is_closed_at_both_ends() -> None:
    away = Absence(MONDAY, MONDAY + timedelta(days=1))
    assert days_of(replace(BRIEF, unavailable=(away,)), MONDAY).open[0] == MONDAY + timedelta(
        days=2
    )


def test_that_weekends_ruled_out_are_closed_even_as_working_days() -> None:
    preferences = replace(BRIEF.preferences, no_go=("weekends",))
    asked = replace(BRIEF, working_days=frozenset({5, 6}), preferences=preferences)
    assert days_of(asked, MONDAY).open == ()


def test_that_public_holidays_of_the_country_are_closed() -> None:
    asked = replace(BRIEF, weeks=6, holidays_country="DE")
    assert date(2026, 12, 25) not in days_of(asked, MONDAY).open
    assert date(2026, 12, 24) in days_of(asked, MONDAY).open


@pytest.mark.parametrize("country", ["", "XX", "Atlantis"])
def test_that_a_country_nobody_knows_has_no_holidays(country: str) -> None:
    assert public_holidays(country, date(2026, 1, 1), date(2026, 12, 31)) == frozenset()


def test_that_a_share_of_the_plan_is_a_day_of_it() -> None:
    days = days_of(BRIEF, MONDAY)
    assert (days.at(0.0), days.at(1.0)) == (days.first, days.last)


def test_that_the_nearest_open_days_are_found_on_both_sides() -> None:
    days = days_of(BRIEF, MONDAY)
    assert days.on_or_after(SATURDAY) == MONDAY + timedelta(days=7)
    assert days.on_or_before(SATURDAY) == MONDAY + timedelta(days=4)
