"""What is destroyed, destroyed in the window's thread.

Python's garbage collector runs in whichever thread happens to make objects. In another thread than
the window's it would destroy views and timers where they must not be destroyed, and the program
would crash. So it rests while there is work beside the window, and a piece of work is let go of
only when its thread has left it.
"""

from __future__ import annotations

import gc
from functools import cache

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

_LEFT_AFTER_MS = 1000


class Collecting(QObject):
    """Keeps pieces of work, and lets the collector rest from the first of them to the last.

    Signals:
        work_ended: a piece of work is over; it may be emitted from any thread.
    """

    work_ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._under_way: list[object] = []
        self._over: list[object] = []
        self._was_on = False
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(_LEFT_AFTER_MS)
        self._left.timeout.connect(self._on_left_timeout)
        self.work_ended.connect(self._on_work_ended, Qt.ConnectionType.QueuedConnection)

    def keep(self, work: object) -> None:
        """Rest until the work that begins now is over; call it in the window's thread."""
        if not self._under_way:
            self._was_on = gc.isenabled()
            gc.disable()
        self._under_way.append(work)

    @Slot(object)
    def _on_work_ended(self, work: object) -> None:
        self._under_way.remove(work)
        self._over.append(work)
        self._left.start()
        if not self._under_way and self._was_on:
            gc.enable()

    @Slot()
    def _on_left_timeout(self) -> None:
        self._over.clear()


@cache
def collecting() -> Collecting:
    """Return the one that all work shares, made in the window's thread."""
    return Collecting()
