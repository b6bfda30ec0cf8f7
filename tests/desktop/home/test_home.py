from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netplanner.desktop.home.plan_lines import plan_line
from netplanner.library import PlanSummary
from netplanner.plan.codes import PlanState
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

TODAY = date(2026, 11, 23)


@pytest.fixture
def three(desk: Desk) -> WindowRobot:
    """Return a hand at a home with the plans Ann, Bo and Cem, the newest first."""
    for title in ("Cem", "Bo", "Ann"):
        desk.hand.press("new-plan").type("title", title).press("save-and-close")
    return desk.hand


def test_that_an_empty_home_explains_itself_in_three_lines(desk: Desk) -> None:
    assert len(desk.hand.words_beside("page-title")) == 4
    assert not desk.hand.sees("plans")


def test_that_an_empty_home_puts_the_focus_on_new_plan(desk: Desk) -> None:
    desk.hand.should_focus("new-plan")


def test_that_a_sample_plan_can_be_looked_at(desk: Desk) -> None:
    desk.hand.press("open-sample").should_show("Back into finance after five years")
    assert len(desk.hand.rows("actions")) > 5


def test_that_home_lists_the_plans_newest_change_first(three: WindowRobot) -> None:
    assert three.rows("plans") == ["Ann", "Bo", "Cem"]


def test_that_enter_opens_the_chosen_plan(desk: Desk, three: WindowRobot) -> None:
    three.pick("plans", 1)
    desk.keys.key(Qt.Key.Key_Return)
    assert three.text("title") == "Bo"


def test_that_a_search_shows_the_plans_with_these_words(three: WindowRobot) -> None:
    three.type("search", "Ce")
    assert three.rows("plans") == ["Cem"]


def test_that_a_search_shows_the_words_around_what_it_found(desk: Desk, three: WindowRobot) -> None:
    plan = desk.library.saved(desk.library.summaries()[0].id).plan
    desk.library.add_note(plan.id, "Remember the xylophone")
    three.type("search", "xylo")
    assert "Found: " in three.rows_said("plans")[0]
    assert "Remember the xylophone" in three.rows_said("plans")[0]


def test_that_a_search_without_a_find_says_so(three: WindowRobot) -> None:
    three.type("search", "Nobody")
    assert "No plan has these words." in three.words_beside("search")


def test_that_words_in_place_of_plans_stand_where_plans_would(three: WindowRobot) -> None:
    plans = three.find(QWidget, "plans").y()
    three.type("search", "Nobody")
    assert abs(three.find(QWidget, "no-plans").y() - plans) < 12


def test_that_a_deleted_plan_comes_back_with_undo(three: WindowRobot) -> None:
    three.pick("plans", 0).press("delete-plan")
    assert three.rows("plans") == ["Bo", "Cem"]
    three.press("notice-action")
    assert three.rows("plans") == ["Ann", "Bo", "Cem"]


def test_that_a_plan_can_be_duplicated(three: WindowRobot) -> None:
    three.pick("plans", 2).press("duplicate-plan")
    assert "Copy of Cem" in three.rows("plans")


def test_that_purposes_are_said_in_words(desk: Desk) -> None:
    desk.open_sample("community")
    desk.application.go_home()
    desk.wait_until_said("plans", "Getting our voice heard")


def summary_of(changed_at: datetime) -> PlanSummary:
    stamp = changed_at.isoformat(timespec="seconds")
    return PlanSummary(PlanId("a"), " A\nplan ", ("voice",), PlanState.DRAFT, 0, 0, None, stamp)


@pytest.mark.parametrize(
    ("day", "words"),
    [(23, "Changed today"), (22, "Changed yesterday"), (1, "Changed on 1 November 2026")],
)
def test_that_the_last_change_is_said_as_people_say_it(day: int, words: str) -> None:
    changed_at = datetime(2026, 11, day, 12, tzinfo=UTC)
    assert plan_line(summary_of(changed_at), {}, TODAY).changed == words


def test_that_a_finished_plan_without_actions_is_no_draft() -> None:
    draft = summary_of(datetime(2026, 11, 23, tzinfo=UTC))
    finished = replace(draft, state=PlanState.FINISHED)
    said = [plan_line(it, {}, TODAY).progress for it in (draft, finished)]
    assert said == ["Draft", "Nothing to do in it yet"]


def test_that_a_title_of_many_lines_is_one_line_at_home() -> None:
    line = plan_line(summary_of(datetime(2026, 11, 23, tzinfo=UTC)), {"voice": "Voice"}, TODAY)
    assert line.title == "A plan"
    assert line.facts == ("Voice", "Draft", "Changed today")
