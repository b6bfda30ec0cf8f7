from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.desktop.finished.conftest import sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

__all__ = ["desk", "hand", "sample"]


@pytest.fixture
def desk(sample: Path, tmp_path: Path, open_desk: Callable[[], Desk]) -> Desk:
    """Return a window in which a finished sample plan is shown."""
    shutil.copytree(sample, tmp_path / "library")
    desk = open_desk()
    desk.hand.press("open-plan")
    return desk


@pytest.fixture
def hand(desk: Desk) -> WindowRobot:
    """Return a hand in front of a review's first page."""
    return desk.hand.press("review")
