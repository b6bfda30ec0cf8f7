"""How the window was left: its size and place on the screen, and the plan in it.

What is remembered wrongly, or of a screen that is gone, never stands in the way of a start.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication

from netplanner.desktop.preferences import config

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netplanner.desktop.window import Window

FILE_NAME: Final = "window.json"
_FORMAT: Final = "netplanner-window"
_NUMBERS: Final = ("left", "top", "width", "height")
_FARTHEST: Final = 100_000  # pixels; no desk is as wide
_IN_SIGHT: Final = 80  # pixels of the window that a hand can take hold of
_FRESH: Final = timedelta(days=1)


@dataclass(frozen=True)
class Left:
    """How a window was left.

    Attributes:
        left, top, width, height: of the window while it is not maximised, in pixels.
        plan: the plan that was shown, or "".
        day: when that was, as an ISO date.
        side_em: how wide the list of sections was wanted, or 0.
    """

    left: int
    top: int
    width: int
    height: int
    maximised: bool = False
    plan: str = ""
    day: str = ""
    side_em: int = 0


class WindowMemory(QObject):
    """Remembers one window from one start to the next, where preferences are kept."""

    def __init__(self, window: Window, today: Callable[[], date]) -> None:
        super().__init__(window)
        self._window = window
        self._today = today
        folder = window.preferences.folder
        self._path = folder / FILE_NAME if folder is not None else None
        window.closing.connect(self.keep)

    def restore(self) -> None:
        """Put the window where it was; after a day or more it begins at home."""
        left = read(self._path) if self._path is not None else None
        if left is None:
            return
        self._window.setGeometry(_in_sight(left))
        if left.maximised:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)
        self._window.side_em = left.side_em
        if _is_fresh(left.day, self._today()):
            self._window.place = left.plan

    @Slot()
    def keep(self) -> None:
        """Remember how the window stands now."""
        if self._path is None:
            return
        at = self._window.normalGeometry()
        left = Left(
            at.x(),
            at.y(),
            at.width(),
            at.height(),
            maximised=self._window.isMaximized(),
            plan=self._window.place,
            day=self._today().isoformat(),
            side_em=self._window.side_em,
        )
        with suppress(OSError):
            config.write(self._path, _FORMAT, asdict(left))


def read(path: Path) -> Left | None:
    """Return how the window was left, or None where nothing of use is known."""
    raw = config.read(path, _FORMAT) or {}
    numbers = [raw.get(name) for name in _NUMBERS]
    whole = [it for it in numbers if isinstance(it, int) and abs(it) <= _FARTHEST]
    if len(whole) < len(_NUMBERS):
        return None
    plan, day, side = raw.get("plan"), raw.get("day"), raw.get("side_em")
    left, top, width, height = whole
    return Left(
        left,
        top,
        width,
        height,
        maximised=raw.get("maximised") is True,
        plan=plan if isinstance(plan, str) else "",
        day=day if isinstance(day, str) else "",
        side_em=side if isinstance(side, int) and abs(side) <= _FARTHEST else 0,
    )


def _in_sight(left: Left) -> QRect:
    """Return where the window goes: where it was, or onto a screen that is there."""
    wanted = QRect(left.left, left.top, left.width, left.height)
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    title = QRect(wanted.topLeft(), wanted.size()).adjusted(0, 0, 0, _IN_SIGHT - wanted.height())
    for room in rooms:
        seen = room.intersected(title)
        if seen.width() >= _IN_SIGHT and seen.height() >= _IN_SIGHT // 2:
            return wanted
    room = QGuiApplication.primaryScreen().availableGeometry()
    wanted.setSize(wanted.size().boundedTo(room.size()))
    wanted.moveCenter(room.center())
    return wanted


def _is_fresh(day: str, today: date) -> bool:
    try:
        return abs(today - date.fromisoformat(day)) <= _FRESH
    except ValueError:
        return False
