"""From a folder to a window on the screen."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from netplanner.desktop.application import Application
from netplanner.desktop.theme import Theme
from netplanner.desktop.window import Window
from netplanner.errors import LibraryError
from netplanner.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

_LIBRARY_UNUSABLE = 3


def run(folder: Path, today: Callable[[], date], now: Callable[[], datetime]) -> int:
    """Show home, or why the library cannot be used, until the window is closed."""
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("NetPlanner")
    theme = Theme(qt)
    theme.follow()
    window = Window()
    theme.worn.connect(window.tint)
    try:
        library = Library.open(folder, now)
    except LibraryError as error:
        return _show_trouble(qt, window, error)
    with library:
        application = Application(library, window, today)
        window.show()
        status = qt.exec()
        application.flush()
    return status


def _show_trouble(qt: QApplication, window: Window, error: LibraryError) -> int:
    from netplanner.desktop.trouble import TroubleView

    view = TroubleView(error)
    view.close_button.clicked.connect(window.close)
    window.show_view(view, "NetPlanner")
    window.show()
    qt.exec()
    return _LIBRARY_UNUSABLE
