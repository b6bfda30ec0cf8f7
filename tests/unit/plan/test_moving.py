"""A finished plan's actions on other days, and weeks that hold too much."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.plan.codes import ActionState
from netplanner.plan.moving import moved_to
from netplanner.plan.weeks import load_of, week_of
from tests.unit.plan import actions
from tests.unit.plan.actions import THURSDAY

COFFEE = replace(actions.COFFEE, minutes=90, follow_up="Thank Ann.")


def test_that_a_moved_action_takes_its_follow_up_along() -> None:
    moved = moved_to(COFFEE, date(2026, 12, 10))
    assert (moved.due, moved.follow_up_due) == (date(2026, 12, 10), date(2026, 12, 12))
    assert moved.state is ActionState.MOVED


@given(st.dates())
def test_that_moving_changes_days_and_state_alone(day: date) -> None:
    moved = moved_to(COFFEE, day)
    days = {"due": COFFEE.due, "follow_up_due": COFFEE.follow_up_due, "state": COFFEE.state}
    assert replace(moved, **days) == COFFEE  # type: ignore[arg-type] # one mapping of several types


def test_that_an_action_moved_to_its_own_day_is_not_moved() -> None:
    assert moved_to(COFFEE, THURSDAY) is COFFEE


@pytest.mark.parametrize("state", [ActionState.DONE, ActionState.DROPPED])
def test_that_what_is_settled_stays_on_its_day(state: ActionState) -> None:
    settled = replace(COFFEE, state=state)
    assert moved_to(settled, date(2026, 12, 10)) is settled


def test_that_a_week_begins_on_the_day_it_begins_on_for_the_person() -> None:
    sunday = 6
    assert week_of(THURSDAY) == date(2026, 11, 30)
    assert week_of(THURSDAY, sunday) == date(2026, 11, 29)
    assert week_of(date(2026, 11, 29), sunday) == date(2026, 11, 29)


def test_that_one_long_action_alone_does_not_make_a_week_too_full() -> None:
    load = load_of((replace(COFFEE, minutes=600),), Decimal(4))
    assert (load.minutes, load.share) == (600, 55)
    assert not load.is_over_full


@pytest.mark.parametrize(("minutes", "is_over_full"), [(55, False), (56, True)])
def test_that_a_week_of_several_actions_holds_twice_its_share(
    minutes: int, *, is_over_full: bool
) -> None:
    actions = (replace(COFFEE, minutes=55), replace(COFFEE, minutes=minutes))
    assert load_of(actions, Decimal(4)).is_over_full is is_over_full


def test_that_a_day_at_the_end_of_the_calendar_can_be_moved_to() -> None:
    assert moved_to(COFFEE, date.max).follow_up_due == date.max
    assert moved_to(COFFEE, date.min).follow_up_due == date.min + timedelta(days=2)
