"""From a folder to a window on the screen: home is painted first, then the library is read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, Slot
from PySide6.QtWidgets import QApplication

from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.looks.theme import STYLE, Theme
from netplanner.desktop.preferences.config import config_folder
from netplanner.desktop.preferences.kept import KeptPreferences
from netplanner.desktop.preferences.values import SYSTEM
from netplanner.desktop.window import Window
from netplanner.desktop.window_memory import WindowMemory

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path
    from types import TracebackType

    from netplanner.desktop.mishaps import Mishaps
    from netplanner.desktop.opening.opening import Opening

_DONE = 0
_LONGEST_WORK_MS = 5000  # beside the window, at the end
_OPEN_ALREADY = "NetPlanner is open already. Its window is in front now.\n"


class Start(QObject):
    """Opens a folder's library into a window as soon as the window is on the screen."""

    def __init__(
        self,
        folder: Path,
        today: Callable[[], date],
        now: Callable[[], datetime],
        preferences: KeptPreferences | None = None,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._today = today
        self._now = now
        self._opening: Opening | None = None
        self._mishaps: Mishaps | None = None
        self._home = HomeView()
        self.window = Window(preferences)
        self.window.show_view(self._home, "NetPlanner")
        queued = Qt.ConnectionType.QueuedConnection
        self.window.painted.connect(self.open_library, queued)

    @property
    def status(self) -> int:
        """The exit status as it now stands."""
        return self._opening.status if self._opening else _DONE

    @property
    def has_rung(self) -> bool:
        """Whether the library is open in another window, which was asked to the front."""
        return self._opening is not None and self._opening.has_rung

    def tell_mishap(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error that no part caught; it has the shape of `sys.excepthook`."""
        from netplanner.desktop.mishaps import Mishaps

        if self._mishaps is None:
            self._mishaps = Mishaps(self.window, self.flush)
        self._mishaps.tell(kind, error, trace)

    def flush(self) -> None:
        """Store at once what was typed."""
        if self._opening is not None:
            self._opening.flush()

    def end(self) -> None:
        """Store what was typed, end what makes PDFs, and let go of the library."""
        if self._opening is not None:
            self._opening.close()
        # A thread that still works while Python goes would crash the program at its very end.
        QThreadPool.globalInstance().clear()
        QThreadPool.globalInstance().waitForDone(_LONGEST_WORK_MS)

    @Slot()
    def open_library(self) -> None:
        """Show the folder's plans, or why they cannot be shown."""
        # Imported here because Peewee takes as long as all of home.
        from netplanner.desktop.opening.opening import Opening

        if self._opening is None:
            self._opening = Opening(self._folder, self.window, self._home, self._today, self._now)
        self._opening.open_library()


def run(folder: Path, today: Callable[[], date], now: Callable[[], datetime]) -> int:
    """Show home, or why the library cannot be used, until the window is closed."""
    from netplanner.desktop.opening.single import ring

    qt = QApplication([*sys.argv[:1], *STYLE])
    qt.setApplicationName("NetPlanner")
    if ring(folder):
        sys.stderr.write(_OPEN_ALREADY)
        return _DONE
    theme = Theme(qt)
    preferences = KeptPreferences(config_folder())
    preferences.changed.connect(theme.wear)
    theme.wear(preferences.value)
    if preferences.value.language != SYSTEM:
        from netplanner.desktop.opening.speaking import speak

        speak(preferences.value)
    start = Start(folder, today, now, preferences)
    memory = WindowMemory(start.window, today)
    sys.excepthook = start.tell_mishap
    theme.changing.connect(start.window.shed)
    theme.worn.connect(start.window.tint)
    memory.restore()
    start.window.show()
    qt.exec()
    start.end()
    if start.has_rung:
        sys.stderr.write(_OPEN_ALREADY)
    return start.status
