"""Watches how long the window's own thread is busy in one go.

It counts the thread's own processor time, so that other programs on the computer do not disturb it.
"""

from __future__ import annotations

from time import thread_time

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1


class Watch(QObject):
    """Ticks whenever the thread is free, and keeps how busy it was between two ticks.

    Attributes:
        worst: the longest work between two ticks, in milliseconds.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self._last = thread_time()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Watch from now on."""
        self._last = thread_time()
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        now = thread_time()
        self.worst = max(self.worst, (now - self._last) * 1000)
        self._last = now
