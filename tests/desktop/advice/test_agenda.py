"""The agenda as it is painted: each text in the direction of its own script."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from netplanner.desktop.advice.agenda import agenda
from netplanner.desktop.advice.agenda_list import AgendaList
from tests.desktop.calendar.weeks import THURSDAY, TODAY, action

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LEAST_GAP = 3  # pixels between two words


@pytest.fixture
def right_to_left() -> Iterator[None]:
    """Read from right to left while a test runs."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture
def inked(qtbot: QtBot) -> list[bool]:
    """Return which columns of "1 h, Ann", an action's facts, have ink once they are painted."""
    shown = AgendaList(can_tick=False)
    qtbot.addWidget(shown)
    shown.show_rows(agenda((action(1, THURSDAY + timedelta(weeks=1)),), (), TODAY))
    shown.resize(400, 200)
    shown.show()
    row = shown.visualRect(shown.model().index(1, 0))
    picture = shown.viewport().grab(QRect(0, row.center().y() + 4, 400, 20)).toImage()
    ground, high = picture.pixelColor(0, 0), range(picture.height())
    return [any(picture.pixelColor(x, y) != ground for y in high) for x in range(picture.width())]


def widths(columns: list[bool]) -> list[int]:
    """Return how wide each word is."""
    said = "".join("#" if ink else " " for ink in columns)
    return [len(word.strip()) for word in said.split(" " * LEAST_GAP) if word.strip()]


@pytest.mark.usefixtures("theme", "right_to_left")
def test_that_figures_stand_before_their_unit_from_right_to_left_too(inked: list[bool]) -> None:
    figure, *_, name = widths(inked)
    assert figure < name
