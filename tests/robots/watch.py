"""Watches how long the window's own thread is busy in one go.

It counts the thread's own processor time, so that other programs on the computer do not disturb it.
"""

from __future__ import annotations

from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from tests.robots.window_robot import WindowRobot

_EVERY_MS = 1
_WORK_MS = 0.5  # less than this between two ticks is no work, only the ticking


class Watch(QObject):
    """Ticks whenever the thread is free, and keeps how busy it was between two ticks.

    Attributes:
        worst: the longest work between two ticks, in milliseconds.
        calm: how many ticks there were since the last work.
    """

    def __init__(self, hand: WindowRobot | None = None) -> None:
        super().__init__()
        self.worst = 0.0
        self.calm = 0
        self._hand = hand
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Watch from now on."""
        self._last = self._now()
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        now = self._now()
        work = (now - self._last) * 1000
        self.worst = max(self.worst, work)
        self.calm = 0 if work > _WORK_MS else self.calm + 1
        self._last = now

    def _now(self) -> float:
        """Return the thread's own time, without what a robot has spent on looking for widgets."""
        return thread_time() - (self._hand.searched if self._hand else 0)
