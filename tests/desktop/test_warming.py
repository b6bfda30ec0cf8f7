from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# Ends once all is read that a first plan needs, and otherwise never.
SCRIPT = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from netplanner.desktop.opening.starting import Start

def look():
    if "netplanner.desktop.planning.sampling" in sys.modules and sample_is_read():
        qt.quit()

def sample_is_read():
    sampling = sys.modules["netplanner.desktop.planning.sampling"]
    return getattr(sampling, "sample_plan").cache_info().currsize

qt = QApplication(sys.argv[:1])
start = Start(Path(sys.argv[1]), date.today, lambda: datetime.now(UTC))
start.window.show()
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
qt.exec()
start.end()
print(" ".join(sys.modules))
"""
# Closes the window at once, while what was begun beside it is still at work.
HURRIED = """
import sys
from datetime import date
from PySide6.QtWidgets import QApplication
from netplanner.desktop.opening.warming import Warming
qt = QApplication(sys.argv[:1])
warming = Warming(date.today(), qt)
warming.begin()
"""


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", script, str(folder)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.slow
def test_that_what_home_leads_to_is_read_while_home_is_looked_at(tmp_path: Path) -> None:
    loaded = run(SCRIPT, tmp_path).stdout.split()
    assert {"netplanner.desktop.planning.planning", "netplanner.desktop.finished.finished"} <= set(
        loaded
    )


@pytest.mark.slow
def test_that_closing_at_once_is_quiet_about_what_was_begun(tmp_path: Path) -> None:
    assert run(HURRIED, tmp_path).stderr == ""
