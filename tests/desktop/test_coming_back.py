"""Whoever used a command beside the window finds in the window what it did."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.planning.drafting import store_empty
from netplanner.library import Library
from netplanner.plan.codes import ActionState
from tests.robots.desk import TODAY, now

if TYPE_CHECKING:
    from netplanner.library import SavedPlan
    from tests.robots.desk import Desk


@pytest.fixture
def plan(desk: Desk) -> SavedPlan:
    """Return the finished plan that the window shows."""
    desk.hand.press("open-sample")
    return desk.library.saved(desk.library.summaries()[0].id)


def do_first_by_command(desk: Desk, plan: SavedPlan) -> None:
    """Do the plan's first action as `netplanner done` does, beside the window."""
    other = desk.go_elsewhere()
    done = replace(plan.plan.actions[0], state=ActionState.DONE, done_on=TODAY, outcome="Yes")
    with Library.open(desk.library.folder, now) as library:
        library.update_action(plan.plan.id, done)
    desk.come_back()
    other.close()


def test_that_home_shows_a_plan_that_a_command_made(desk: Desk) -> None:
    other = desk.go_elsewhere()
    with Library.open(desk.library.folder, now) as library:
        store_empty(library, "")
    desk.come_back()
    other.close()
    assert len(desk.hand.rows("plans")) == 1


def test_that_a_finished_plan_shows_what_a_command_did(desk: Desk, plan: SavedPlan) -> None:
    do_first_by_command(desk, plan)
    assert desk.hand.text("progress") == f"1 of {len(plan.plan.actions)} done"


def test_that_what_a_command_did_is_not_undone_by_the_next_word(
    desk: Desk, plan: SavedPlan
) -> None:
    do_first_by_command(desk, plan)
    desk.hand.choose("energy", "gave")
    action = desk.library.saved(plan.plan.id).plan.actions[0]
    assert (action.state, action.outcome, action.energy) == (ActionState.DONE, "Yes", 1)
