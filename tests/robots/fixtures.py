"""Fixtures that the tests of windows share: the theme, and desks that are closed after a test."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.looks.theme import Theme
from netplanner.library import Library
from tests.robots.desk import TODAY, Desk, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """Return the light theme, worn by all windows of the run."""
    worn = Theme(qapp)
    worn.choose("light")
    return worn


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a library in which nothing is stored yet, to be copied."""
    folder = tmp_path_factory.mktemp("empty") / "library"
    Library.open(folder, now).close()
    return folder


@pytest.fixture
def open_desk(
    theme: Theme,  # noqa: ARG001 - dressed
    empty_library: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Callable[[], Desk]]:
    """Return what opens the window on one and the same folder, as often as it is asked."""
    opened: list[Desk] = []

    def make(day: date = TODAY) -> Desk:
        if not (tmp_path / "library").exists():
            shutil.copytree(empty_library, tmp_path / "library")
        opened.append(Desk(tmp_path / "library", qtbot, day))
        return opened[-1]

    yield make
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_desk: Callable[[], Desk]) -> Desk:
    """Return an open window on an empty library."""
    return open_desk()


def expect_less(items: list[pytest.Item], folder: str) -> None:
    """Let the offscreen platform say what a platform without a window manager cannot do."""
    for item in items:
        if folder in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
