"""From a folder to a window on the screen: home is painted first, then the library is read."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.theme import STYLE, Theme
from netplanner.desktop.window import Window
from netplanner.errors import LibraryError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path
    from types import TracebackType

    from netplanner.desktop.application import Application
    from netplanner.desktop.mishaps import Mishaps

_DONE, _LIBRARY_UNUSABLE = 0, 3


class Start(QObject):
    """Opens a folder's library into a window as soon as the window is on the screen.

    Attributes:
        status: the exit status as it now stands.
    """

    def __init__(
        self, folder: Path, today: Callable[[], date], now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.status = _DONE
        self._folder = folder
        self._today = today
        self._now = now
        self._held = ExitStack()
        self._application: Application | None = None
        self._mishaps: Mishaps | None = None
        self._home = HomeView()
        self.window = Window()
        self.window.show_view(self._home, "NetPlanner")
        queued = Qt.ConnectionType.QueuedConnection
        self.window.painted.connect(self.open_library, queued)

    def tell_mishap(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error that no part caught; it has the shape of `sys.excepthook`."""
        from netplanner.desktop.mishaps import Mishaps

        if self._mishaps is None:
            self._mishaps = Mishaps(self.window)
        self._mishaps.tell(kind, error, trace)

    def end(self) -> None:
        """Store what was typed, end what makes PDFs, and let go of the library."""
        if self._application is not None:
            self._application.close()
        self._held.close()

    @Slot()
    def open_library(self) -> None:
        """Show the folder's plans, or why they cannot be shown."""
        # Imported here because Peewee takes as long as all of home.
        from netplanner.desktop.application import Application
        from netplanner.desktop.warming import Warming
        from netplanner.library import Library
        from netplanner.library.claiming import claim

        try:
            with ExitStack() as held:
                held.enter_context(claim(self._folder))
                library = held.enter_context(Library.open(self._folder, self._now))
                self._application = Application(library, self.window, self._home, self._today)
                self._held = held.pop_all()
                Warming(self._today(), self)
                self.status = _DONE
        except LibraryError as error:
            self._show_trouble(error)

    def _show_trouble(self, error: LibraryError) -> None:
        from netplanner.desktop.trouble import TroubleView

        self.status = _LIBRARY_UNUSABLE
        view = TroubleView(error)
        view.try_again.clicked.connect(self.open_library)
        view.close_button.clicked.connect(self.window.close)
        self.window.show_view(view, "NetPlanner")
        view.try_again.setFocus()


def run(folder: Path, today: Callable[[], date], now: Callable[[], datetime]) -> int:
    """Show home, or why the library cannot be used, until the window is closed."""
    qt = QApplication([*sys.argv[:1], *STYLE])
    qt.setApplicationName("NetPlanner")
    theme = Theme(qt)
    theme.follow()
    start = Start(folder, today, now)
    sys.excepthook = start.tell_mishap
    theme.worn.connect(start.window.tint)
    start.window.show()
    qt.exec()
    start.end()
    return start.status
