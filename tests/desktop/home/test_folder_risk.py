from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.home.folder_risk import FILE_NAME, FolderRisk, remember, understood
from netplanner.desktop.home.home_view import HomeView

if TYPE_CHECKING:
    from pathlib import Path

    from tests.robots.desk import Desk


def in_sync(folder: Path) -> tuple[str, ...]:
    return (f"{folder} is synced by a service, which damages a library.",)


@pytest.fixture
def home(desk: Desk) -> HomeView:
    return desk.window.findChildren(HomeView)[0]


def warn(folder: Path, memory: Path, home: HomeView) -> FolderRisk:
    risk = FolderRisk(folder, memory, home, in_sync)
    risk.begin()
    return risk


def test_that_a_dangerous_folder_is_said_until_it_is_understood(
    desk: Desk, home: HomeView, tmp_path: Path
) -> None:
    risk = warn(tmp_path / "Dropbox", tmp_path, home)
    desk.wait_for("folder-risk")
    assert "Dropbox is synced by a service" in desk.hand.words_beside("folder-risk-close")[0]
    desk.hand.press("folder-risk-close")
    assert not desk.hand.sees("folder-risk")
    assert understood(tmp_path) == (str(tmp_path / "Dropbox"),)
    del risk


def test_that_what_was_understood_is_not_looked_at_again(home: HomeView, tmp_path: Path) -> None:
    remember(tmp_path, tmp_path / "Dropbox")

    def never(folder: Path) -> tuple[str, ...]:
        raise AssertionError(folder)

    FolderRisk(tmp_path / "Dropbox", tmp_path, home, never).begin()


def test_that_a_broken_memory_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("{ not json", encoding="utf-8")
    assert understood(tmp_path) == ()
    remember(tmp_path, tmp_path)
    assert understood(tmp_path) == (str(tmp_path),)
