"""What opening the windows costs beside a bare PySide6 window: time to it, and memory at home."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.measure import Measure, compiled_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDS = range(10)

# Both scripts print, at the first paint of a window, the clock and the most memory used so far.
_WATCH = """
import time
from pathlib import Path

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
            QApplication.instance().removeEventFilter(self)
            status = Path("/proc/self/status").read_text().split("VmHWM:")[1]
            print(time.monotonic(), status.split()[0], flush=True)
            QApplication.instance().exit()
        return False
"""
_BARE = f"""
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
{_WATCH}
qt = QApplication(sys.argv[:1])
watch = Watch()
qt.installEventFilter(watch)
window = QWidget()
window.resize(1024, 600)
window.show()
qt.exec()
"""
# The program asks the clock once Qt runs: that is where the watch gets in.
_DESKTOP = f"""
import sys
from datetime import UTC, datetime
from netplanner import app
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
{_WATCH}
watch = Watch()

def now():
    QApplication.instance().installEventFilter(watch)
    return datetime.now(UTC)

app.main([], now=now)
"""


@dataclass(frozen=True)
class _FirstPaint:
    """What it took to paint the first window."""

    seconds: float
    kilobytes: int


def measures() -> Iterator[Measure]:
    """Yield both costs with a library that holds no plans; 1.0 would be the bare window's."""
    with TemporaryDirectory() as folder:
        rounds = [(_first_paint(_DESKTOP, folder), _first_paint(_BARE, folder)) for _ in _ROUNDS]
    ours, bare = zip(*rounds[1:], strict=True)  # the first round compiles, and makes the library
    time_to = median(it.seconds for it in ours) / median(it.seconds for it in bare)
    memory = median(it.kilobytes for it in ours) / median(it.kilobytes for it in bare)
    yield Measure("time to the first window / bare PySide6 window", time_to, 2.0)
    yield Measure("peak memory at home / bare PySide6 window", memory, 1.8)


def _first_paint(script: str, folder: str) -> _FirstPaint:
    start = time.monotonic()
    painted = subprocess.run(  # noqa: S603 - our own interpreter and scripts
        [sys.executable, "-c", script],
        check=True,
        capture_output=True,
        text=True,
        env=compiled_in(folder, QT_QPA_PLATFORM="offscreen", NETPLANNER_HOME=folder),
    )
    moment, kilobytes = painted.stdout.split()
    return _FirstPaint(float(moment) - start, int(kilobytes))
