from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.planning.sampling import store_sample
from netplanner.library import Library
from tests.robots.desk import TODAY, now

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a library that holds a finished sample plan."""
    folder = tmp_path_factory.mktemp("sample") / "library"
    with Library.open(folder, now) as library:
        store_sample(library, TODAY)
    return folder


@pytest.fixture
def desk(sample: Path, tmp_path: Path, open_desk: Callable[[], Desk]) -> Desk:
    """Return an open window on a library that holds a finished sample plan."""
    shutil.copytree(sample, tmp_path / "library")
    return open_desk()


@pytest.fixture
def hand(desk: Desk) -> WindowRobot:
    """Return a hand in front of the finished plan."""
    return desk.hand.press("open-plan")
