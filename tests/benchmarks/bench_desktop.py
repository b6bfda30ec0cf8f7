"""What opening the windows costs: beside a bare PySide6 window, and with many plans beside none."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks.large_library import build
from tests.benchmarks.measure import Measure, compiled_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDS = range(10)
_MANY = 10_000

# Both scripts print the clock and the most memory used so far: when a window is first painted,
# which is what a person sees first, and when it is painted with all that it had to read. They look
# at the window alone: a look at all parts would wrap each of them, of which a bare window has none.
_WATCH = """
import time
from pathlib import Path
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject

class Watch(QObject):
    has_painted = False
    has_read = False

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            if not self.has_painted:
                self.tell()
            if self.has_read:
                self.tell()
                watched.removeEventFilter(self)
                QtWidgets.QApplication.instance().exit()
            self.has_painted = True
        return False

    def tell(self):
        status = Path("/proc/self/status").read_text().split("VmHWM:")[1]
        print(time.monotonic(), status.split()[0], flush=True)

watch = Watch()
"""
_BARE = f"""
import sys
{_WATCH}
qt = QtWidgets.QApplication(sys.argv[:1])
watch.has_read = True
window = QtWidgets.QWidget()
window.installEventFilter(watch)
window.resize(1024, 600)
window.show()
qt.exec()
"""
# The program asks the clock once it reads the library.
_DESKTOP = f"""
import sys
from datetime import UTC, datetime
{_WATCH}
class Watched(QtWidgets.QMainWindow):
    def __init__(self):
        super().__init__()
        self.installEventFilter(watch)

QtWidgets.QMainWindow = Watched

def now():
    watch.has_read = True
    return datetime.now(UTC)

from netplanner import app
app.main([], now=now)
"""


@dataclass(frozen=True)
class _Paints:
    """What it took to paint a window.

    Attributes:
        first, whole: seconds until it was painted at all, and with what was read.
        kilobytes: the most memory used until then.
    """

    first: float
    whole: float
    kilobytes: int


def measures() -> Iterator[Measure]:
    """Yield the costs; where nothing else is said, the library holds no plans."""
    with TemporaryDirectory() as none, TemporaryDirectory() as many:
        build(Path(many), _MANY)
        rounds = [
            (_paints(_DESKTOP, none), _paints(_BARE, none), _paints(_DESKTOP, many, none))
            for _ in _ROUNDS
        ]
    # The first round compiles, and makes the empty library.
    ours, bare, full = zip(*rounds[1:], strict=True)
    first = median(it.first for it in ours) / median(it.first for it in bare)
    whole = median(it.whole for it in ours) / median(it.whole for it in bare)
    start = median(it.whole for it in full) / median(it.whole for it in ours)
    memory = median(it.kilobytes for it in ours) / median(it.kilobytes for it in bare)
    yield Measure("time to the first painted window / bare PySide6 window", first, 2.0)
    yield Measure("time to home with its library read / bare PySide6 window", whole, 2.5)
    yield Measure("start with 10,000 plans / with none", start, 1.15)
    yield Measure("peak memory at home / bare PySide6 window", memory, 1.8)


def _paints(script: str, library: str, compiled: str = "") -> _Paints:
    start = time.monotonic()
    painted = subprocess.run(  # noqa: S603 - our own interpreter and scripts
        [sys.executable, "-c", script],
        check=True,
        capture_output=True,
        text=True,
        env=compiled_in(
            compiled or library,
            QT_QPA_PLATFORM="offscreen",
            NETPLANNER_HOME=library,
            NETPLANNER_CONFIG=library,
        ),
    )
    first, _, whole, kilobytes = painted.stdout.split()
    return _Paints(float(first) - start, float(whole) - start, int(kilobytes))
