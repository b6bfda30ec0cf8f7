from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot


@pytest.fixture
def hand(desk: Desk) -> WindowRobot:
    """Return a hand in front of a finished sample plan."""
    return desk.hand.press("open-sample")
