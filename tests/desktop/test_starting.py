from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from netplanner.desktop.opening.starting import Start
from netplanner.desktop.window import Window
from tests.robots.window_robot import WindowRobot

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


LATER = (
    "babel", "holidays", "jinja2", "weasyprint", "yaml",
    "PySide6.QtPdf", "PySide6.QtPrintSupport", "PySide6.QtSvg",
    "netplanner.guidance.advising", "netplanner.interview.loading", "netplanner.report",
    "netplanner.desktop.wizard", "netplanner.desktop.home.plans_panel",
)  # fmt: skip
SCRIPT = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from netplanner.desktop.opening.starting import Start
qt = QApplication(sys.argv[:1])
start = Start(Path(sys.argv[1]), date.today, lambda: datetime.now(UTC))
start.window.painted.connect(qt.quit, __import__("PySide6.QtCore").QtCore.Qt.QueuedConnection)
start.window.show()
qt.exec()
start.end()
print(" ".join(sys.modules))
"""


def now() -> datetime:
    return datetime(2026, 11, 23, tzinfo=UTC)


def today() -> date:
    return date(2026, 11, 23)


def test_that_an_empty_home_loads_nothing_it_does_not_show(tmp_path: Path) -> None:
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", SCRIPT, str(tmp_path)], check=True, capture_output=True, text=True
    )
    loaded = set(ran.stdout.split())
    assert "netplanner.library" in loaded
    assert sorted(loaded & set(LATER)) == []


def test_that_a_window_is_on_the_screen_where_its_view_covers_all_of_it(qtbot: QtBot) -> None:
    window, view = Window(), QWidget()
    qtbot.addWidget(window)
    view.setAutoFillBackground(True)
    window.show_view(view, "NetPlanner")
    with qtbot.waitSignal(window.painted):
        window.show()


@pytest.mark.usefixtures("theme")
def test_that_a_library_that_cannot_be_used_is_explained_in_the_window(
    tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"this is no database" * 100)
    start = Start(tmp_path, today, now)
    qtbot.addWidget(start.window)
    start.window.show()

    def is_told() -> bool:
        return start.status == 3

    qtbot.waitUntil(is_told)
    hand = WindowRobot(start.window).should_focus("try-again")
    assert str(tmp_path) in " ".join(hand.words_beside("page-title"))
    hand.press("close")
    assert start.window.isHidden()


@pytest.mark.usefixtures("theme")
def test_that_a_second_window_says_that_the_first_is_open_and_can_try_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = Start(tmp_path, today, now), Start(tmp_path, today, now)
    for start in (first, second):
        qtbot.addWidget(start.window)
    first.open_library()
    second.open_library()
    assert second.status == 3
    first.end()
    second.open_library()
    assert second.status == 0
    second.end()
