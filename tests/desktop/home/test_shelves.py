from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QListView, QPushButton

from netplanner.desktop.home.plans_board import PIECE
from netplanner.desktop.planning.drafting import store
from netplanner.library import Shelf

if TYPE_CHECKING:
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

SHELVES = [f"shelf-{shelf}" for shelf in Shelf]


@pytest.fixture
def two(desk: Desk) -> WindowRobot:
    """Return a hand at a home with the plans Ann and Bo."""
    for title in ("Bo", "Ann"):
        desk.hand.press("new-plan").type("title", title).press("save-and-close")
    return desk.hand


def test_that_an_archived_plan_leaves_the_list_and_comes_back(two: WindowRobot) -> None:
    two.pick("plans", 0).press("archive-plan")
    assert two.rows("plans") == ["Bo"]
    two.press("shelf-archive")
    assert two.rows("plans") == ["Ann"]
    two.press("unarchive-plan")
    assert not two.sees("plans")
    assert sorted(two.press("shelf-current").rows("plans")) == ["Ann", "Bo"]


def test_that_the_trash_says_until_when_and_gives_back(two: WindowRobot) -> None:
    two.pick("plans", 0).press("delete-plan").press("shelf-trash")
    assert "Goes for good on 23 December 2026" in two.rows_said("plans")[0]
    assert two.press("put-back").notice == "The plan is back where it was."
    assert sorted(two.press("shelf-current").rows("plans")) == ["Ann", "Bo"]


@pytest.mark.parametrize("way", ["archive-plan", "delete-plan"])
def test_that_each_move_is_taken_back_with_undo(two: WindowRobot, way: str) -> None:
    two.pick("plans", 0).press(way).press("notice-action")
    assert two.rows("plans") == ["Ann", "Bo"]
    assert two.chosen("plans") == "Ann"


def test_that_what_is_put_back_by_mistake_returns_to_the_trash(two: WindowRobot) -> None:
    two.pick("plans", 0).press("delete-plan").press("shelf-trash")
    two.press("put-back").press("notice-action")
    assert two.rows("plans") == ["Ann"]


def test_that_a_plan_in_the_trash_is_not_opened_by_enter(desk: Desk, two: WindowRobot) -> None:
    two.pick("plans", 0).press("delete-plan").press("shelf-trash").pick("plans", 0)
    desk.keys.key(Qt.Key.Key_Return)
    assert two.sees("put-back")


def test_that_shelves_stay_in_reach_when_the_last_plan_is_gone(two: WindowRobot) -> None:
    for _ in range(2):
        two.pick("plans", 0).press("delete-plan")
    assert "There is no plan here. Press New plan to begin one." in two.words_beside("search")
    assert len(two.press("shelf-trash").rows("plans")) == 2


def test_that_a_home_whose_plans_are_all_in_the_trash_offers_them(
    desk: Desk, two: WindowRobot
) -> None:
    for _ in range(2):
        two.pick("plans", 0).press("delete-plan")
    desk.application.go_home()
    assert two.sees("shelf-trash")


@pytest.mark.parametrize("shelf", SHELVES)
def test_that_a_search_looks_on_its_own_shelf(two: WindowRobot, shelf: str) -> None:
    two.pick("plans", 0).press("archive-plan").press(shelf).type("search", "Ann")
    found = two.rows("plans") if two.sees("plans") else []
    assert found == (["Ann"] if shelf == "shelf-archive" else [])


@pytest.mark.parametrize("shelf", SHELVES)
def test_that_no_two_actions_at_home_share_a_mnemonic(
    desk: Desk, two: WindowRobot, shelf: str
) -> None:
    for way in ("archive-plan", "delete-plan"):
        two.press("new-plan").type("title", "More").press("save-and-close").press(way)
    two.press(shelf)
    buttons = [it for it in desk.window.findChildren(QAbstractButton) if it.isVisible()]
    keys = [key for it in buttons if (key := QKeySequence.mnemonic(it.text()).toString())]
    assert len(keys) == len(set(keys)), keys


def test_that_a_plan_is_archived_without_a_mouse(desk: Desk, two: WindowRobot) -> None:
    desk.keys.press("archive-plan").tab_to("shelf-current").key(Qt.Key.Key_Right)
    assert two.rows("plans") == ["Ann"]


def test_that_many_plans_come_in_pieces_as_one_scrolls(desk: Desk) -> None:
    for number in range(PIECE + 20):
        store(desk.library, f"Plan {number}", {})
    desk.application.go_home()
    assert len(desk.hand.rows("plans")) == PIECE

    view = desk.hand.find(QListView, "plans")
    view.scrollToBottom()
    assert len(desk.hand.rows("plans")) == PIECE + 20


def test_that_a_plan_that_comes_between_two_pieces_is_listed_once(desk: Desk) -> None:
    for number in range(PIECE + 1):
        store(desk.library, f"Plan {number}", {})
    desk.application.go_home()
    store(desk.library, "From elsewhere", {})
    desk.hand.find(QListView, "plans").scrollToBottom()
    rows = desk.hand.rows("plans")
    assert len(rows) == len(set(rows)) == PIECE + 1


def test_that_each_button_of_home_has_a_name_that_is_read_aloud(
    desk: Desk, two: WindowRobot
) -> None:
    del two
    buttons = [it for it in desk.window.findChildren(QPushButton) if it.isVisible()]
    assert [it.objectName() for it in buttons if not (it.text() or it.accessibleName())] == []
