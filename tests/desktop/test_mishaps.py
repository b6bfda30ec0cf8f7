from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from typing_extensions import override

from netplanner.desktop.jobs import Job
from netplanner.desktop.mishaps import MishapDialog, Mishaps
from netplanner.desktop.window import Window
from netplanner.errors import LibraryLockedError
from tests.robots.window_robot import WindowRobot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    return made


def tell(window: Window, error: Exception, times: int = 1) -> WindowRobot:
    mishaps = Mishaps(window, nothing)
    for _ in range(times):
        mishaps.tell(type(error), error, error.__traceback__)
    QApplication.processEvents()
    return WindowRobot(window)


def nothing() -> None:
    """Save nothing: there is nothing."""


class Painted(QWidget):
    """Fails whenever it is painted."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        raise ZeroDivisionError


class Pressed(QPushButton):
    """Fails whenever it is pressed."""

    def __init__(self) -> None:
        super().__init__("Press")
        self.setObjectName("fails")
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        raise ZeroDivisionError


@pytest.fixture
def hooked(
    window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[list[Exception]]:
    """Tell errors in the window as the program does, and return a list of what was saved."""
    saved: list[Exception] = []

    def save() -> None:
        saved.append(RuntimeError("saved"))
        raise saved[-1]

    mishaps = Mishaps(window, save)
    with qtbot.capture_exceptions():
        monkeypatch.setattr(sys, "excepthook", mishaps.tell)
        yield saved


def dialogs(window: Window) -> list[MishapDialog]:
    for _ in range(2):  # a painting, and what it led to
        QApplication.processEvents()
    return [it for it in window.findChildren(MishapDialog) if it.isVisible()]


@pytest.mark.usefixtures("theme", "capsys")
def test_that_an_error_in_a_slot_is_told_each_time_and_what_was_typed_is_saved(
    window: Window, hooked: list[Exception]
) -> None:
    window.show_view(Pressed(), "")
    for times in (1, 2):
        hand = WindowRobot(window).press("fails")
        assert len(dialogs(window)) == 1
        assert len(hooked) == times
        hand.press("go-on")


@pytest.mark.usefixtures("theme", "capsys", "hooked")
def test_that_an_error_in_painting_is_told_once(window: Window) -> None:
    painted = Painted()
    window.show_view(painted, "")
    assert len(dialogs(window)) == 1
    WindowRobot(window).press("go-on")
    painted.update()
    assert dialogs(window) == []


@pytest.mark.usefixtures("theme", "capsys", "hooked")
def test_that_an_error_in_a_job_nobody_listens_to_is_told(window: Window, qtbot: QtBot) -> None:
    job = Job(partial(int, "nobody"))
    job.begin()

    def is_told() -> bool:
        return bool(dialogs(window))

    qtbot.waitUntil(is_told)


@pytest.mark.usefixtures("qapp")
def test_that_an_error_in_a_job_goes_to_who_listens(qtbot: QtBot) -> None:
    job = Job(partial(int, "nobody"))
    with qtbot.assertNotEmitted(job.news.unheard), qtbot.waitSignal(job.news.failed):
        job.begin()


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
