from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.theme import Theme
from tests.robots.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it cannot tell a window manager any sizes."""
    for item in items:
        if "journeys" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    worn = Theme(qapp)
    worn.choose("light")
    return worn


@pytest.fixture
def open_desk(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Desk]]:  # noqa: ARG001 - dressed
    opened: list[Desk] = []

    def make() -> Desk:
        opened.append(Desk(tmp_path / "library", qtbot))
        return opened[-1]

    yield make
    for desk in opened:
        desk.close()
