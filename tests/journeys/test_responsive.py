from __future__ import annotations

from statistics import median
from time import thread_time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget

from netplanner.desktop.opening.warming import warm_up
from tests.journeys import test_wizard as wizard
from tests.robots.desk import TODAY
from tests.robots.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk

GOAL_MS = 50  # of the thread's own processor time, on a computer as quick as the yardstick
YARDSTICK_MS = 8  # what a page of plain check boxes takes there to be made and painted
BOXES = 60
CALM = 25  # ticks without work: a person reads before going on


def slowness(qtbot: QtBot) -> float:
    """Return how many times as long as on the yardstick's computer things take here, from 1."""
    return max(median(_bare_page(qtbot) for _ in range(9)) * 1000 / YARDSTICK_MS, 1)


def _bare_page(qtbot: QtBot) -> float:
    start = thread_time()
    page = QWidget()
    column = QVBoxLayout(page)
    for number in range(BOXES):
        column.addWidget(QCheckBox(f"Choice {number}"))
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    page.hide()
    return thread_time() - start


@pytest.mark.slow
def test_that_nothing_keeps_the_window_waiting_from_the_first_page_to_the_plan(
    open_desk: Callable[[], Desk], qtbot: QtBot
) -> None:
    limit = GOAL_MS * slowness(qtbot)
    warm_up(TODAY)
    desk = open_desk()
    hand, watch = desk.hand, Watch(desk.hand)
    watch.start()
    steps: tuple[Callable[[], object], ...] = (
        lambda: hand.press("new-plan"),
        lambda: wizard.answer_this_plan(hand),
        lambda: wizard.answer_why(hand),
        lambda: wizard.answer_where(hand),
        lambda: wizard.answer_who(hand),
        lambda: wizard.answer_you(hand),
        hand.go_on,
        hand.go_on,
        desk.finish,
    )
    for step in steps:
        qtbot.waitUntil(lambda: watch.calm > CALM)
        step()
    assert watch.worst <= limit
