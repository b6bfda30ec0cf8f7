from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot


@pytest.fixture
def page(desk: Desk, hand: WindowRobot) -> WindowRobot:
    hand.press("part-map")
    desk.wait_for("ring-people")
    return hand


def test_that_everyone_of_the_plan_is_on_its_map(page: WindowRobot) -> None:
    said = page.rows("ring-people")
    assert any(row.startswith("Tom Ellery: ") for row in said)
    assert page.words_in("ring-reading")


def test_that_a_person_on_the_map_is_logged_a_contact_with(desk: Desk, page: WindowRobot) -> None:
    name = page.rows("ring-people")[2].split(":")[0]
    page.pick("ring-people", 2)
    desk.keys.key(Qt.Key.Key_Return)
    assert page.text("person") == name


def test_that_nobody_is_moved_on_the_map_of_a_finished_plan(desk: Desk, page: WindowRobot) -> None:
    before = page.rows("ring-people")
    page.pick("ring-people", 0)
    desk.keys.key(Qt.Key.Key_Up).key(Qt.Key.Key_Left)
    assert page.rows("ring-people") == before
    assert not page.sees("connect-all")
