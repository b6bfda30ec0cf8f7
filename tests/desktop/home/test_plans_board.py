from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QThreadPool

from netplanner.desktop.home.plans_board import PlansBoard
from netplanner.library import Library
from tests.robots.desk import now, today

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_that_purposes_that_are_read_late_ask_a_closed_library_for_nothing(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with Library.open(tmp_path, now) as library:
        board = PlansBoard(library, today)
        qtbot.addWidget(board.panel)
        board.panel.show()
        board.word_purposes()
        board.close()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
