from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from netplanner.desktop.mishaps import MishapDialog, Mishaps
from netplanner.desktop.window import Window
from netplanner.errors import LibraryLockedError
from tests.robots.window_robot import WindowRobot

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    return made


def tell(window: Window, error: Exception, times: int = 1) -> WindowRobot:
    mishaps = Mishaps(window)
    for _ in range(times):
        mishaps.tell(type(error), error, error.__traceback__)
    return WindowRobot(window)


@pytest.mark.usefixtures("theme", "capsys")
def test_that_a_fault_of_ours_gives_details_to_copy(window: Window) -> None:
    hand = tell(window, ZeroDivisionError("division by zero")).press("copy-details")
    copied = QApplication.clipboard().text()
    assert "ZeroDivisionError: division by zero" in copied
    assert sys.platform in copied
    assert not hand.press("go-on").sees("mishap")


@pytest.mark.usefixtures("theme", "capsys")
def test_that_trouble_in_the_world_is_told_without_a_traceback(window: Window) -> None:
    hand = tell(window, LibraryLockedError(Path("plans"), "advice"))
    assert "Another program is using your plans" in hand.words_beside("go-on")
    assert not hand.sees("mishap-details")


@pytest.mark.usefixtures("theme", "capsys")
def test_that_many_mishaps_are_told_once(window: Window) -> None:
    tell(window, ZeroDivisionError(), times=3)
    assert len(window.findChildren(MishapDialog)) == 1
