from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from netplanner.desktop.preferences.kept import KeptPreferences
from netplanner.desktop.window import Window
from netplanner.desktop.window_memory import FILE_NAME, WindowMemory, read
from netplanner.desktop.wizard.two_panes import Grip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk

TODAY = date(2026, 11, 23)
AT = QRect(20, 30, 1100, 640)
ANYTHING = st.sampled_from(
    [None, True, -1, 10**30, 1.5, "", "abc", "2026-13-40", "\0", [], [1], {}, {"left": 1}]
)


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Callable[[date], Window]:
    """Return what makes a window as a start on a day does."""

    def make(today: date) -> Window:
        window = Window(KeptPreferences(tmp_path))
        qtbot.addWidget(window)

        def on_this_day() -> date:
            return today

        WindowMemory(window, on_this_day).restore()
        return window

    return make


def test_that_a_window_opens_as_it_was_left(start: Callable[[date], Window]) -> None:
    first = start(TODAY)
    first.setGeometry(AT)
    first.close()
    assert start(TODAY).geometry() == AT


def test_that_a_maximised_window_keeps_the_size_it_has_otherwise(
    start: Callable[[date], Window],
) -> None:
    first = start(TODAY)
    first.setGeometry(AT)
    first.showMaximized()
    first.close()
    second = start(TODAY)
    assert second.isMaximized()
    assert second.normalGeometry().size() == AT.size()


@pytest.mark.parametrize(("days", "expected"), [(0, "abc"), (1, "abc"), (2, "")])
def test_that_a_plan_is_gone_on_with_until_the_next_day(
    days: int, expected: str, start: Callable[[date], Window]
) -> None:
    first = start(TODAY)
    first.place = "abc"
    first.close()
    assert start(TODAY + timedelta(days)).place == expected


def test_that_a_window_beyond_all_screens_is_brought_back(start: Callable[[date], Window]) -> None:
    first = start(TODAY)
    first.setGeometry(AT.translated(50_000, -9_000))
    first.close()
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.intersects(start(TODAY).geometry())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(values=st.dictionaries(st.sampled_from(["left", "width", "plan", "day"]), ANYTHING))
def test_that_nothing_remembered_wrongly_stops_a_start(
    values: dict[str, object], tmp_path: Path
) -> None:
    sound = {"left": 1, "top": 1, "width": 1100, "height": 700, "maximised": False}
    whole = {"format": "netplanner-window", "format_version": 1, **sound, **values}
    (tmp_path / FILE_NAME).write_text(json.dumps(whole), encoding="utf-8")
    left = read(tmp_path / FILE_NAME)
    assert left is None or abs(left.left) <= 100_000


def test_that_an_unreadable_file_is_as_none(
    tmp_path: Path, start: Callable[[date], Window]
) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff{")
    assert start(TODAY).place == ""


def test_that_the_window_knows_the_plan_that_is_shown(desk: Desk) -> None:
    desk.hand.press("new-plan")
    assert desk.window.place == desk.library.summaries()[0].id
    desk.hand.press("save-and-close")
    assert desk.window.place == ""


def test_that_the_list_of_sections_stays_as_wide_as_it_was_made(
    desk: Desk, start: Callable[[date], Window]
) -> None:
    desk.window.resize(1600, 700)
    desk.hand.press("new-plan")
    before = desk.hand.find(QListView, "sections").width()
    wider = desk.window.findChild(QAction, "menu-side-wider")
    assert wider is not None
    wider.trigger()
    assert desk.hand.find(QListView, "sections").width() > before
    first = start(TODAY)
    first.side_em = desk.window.side_em
    first.close()
    assert start(TODAY).side_em == 20
    desk.hand.press("save-and-close").press("new-plan")
    assert desk.hand.find(QListView, "sections").width() > before


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_that_the_list_of_sections_is_made_wider_by_mouse(
    direction: Qt.LayoutDirection, desk: Desk
) -> None:
    desk.window.setLayoutDirection(direction)
    desk.window.resize(1600, 700)
    desk.hand.press("new-plan")
    grip = desk.hand.find(Grip, "")
    before = desk.hand.find(QListView, "sections").width()
    away = -60 if direction is Qt.LayoutDirection.RightToLeft else 60
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, QPoint(away, 10))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert desk.hand.find(QListView, "sections").width() > before
