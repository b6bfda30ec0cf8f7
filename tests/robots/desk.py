"""The whole desktop on a folder of its own, as the journeys and the tests of the windows use it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from netplanner.desktop.application import Application
from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.window import Window
from netplanner.library import Library
from tests.robots.key_robot import KeyRobot
from tests.robots.window_robot import WindowRobot

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 23)


def today() -> date:
    return TODAY


def now() -> datetime:
    return datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


class Desk:
    """A window on a library, and the hands that use it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.library = Library.open(folder, now)
        self.window = Window()
        qtbot.addWidget(self.window)
        self.application = Application(self.library, self.window, HomeView(), today)
        self.window.resize(1024, 600)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.application.go_home()
        self.hand = WindowRobot(self.window)
        self.keys = KeyRobot(self.window)

    @property
    def is_active(self) -> bool:
        return QApplication.activeWindow() is self.window

    def wait_for(self, name: str) -> None:
        """Wait until a widget of this name can be seen."""

        def can_be_seen() -> bool:
            return self.hand.sees(name)

        self._qtbot.waitUntil(can_be_seen)

    def close(self) -> None:
        """Close the window as its owner does, and let go of the library."""
        self.window.close()
        self.application.close()
        self.library.close()
