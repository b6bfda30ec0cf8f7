"""Which screen the window shows: one after another, or one laid over another for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.screen import Screen
    from netplanner.desktop.window import Window


class Stage(QObject):
    """Shows screens in a window, and lets go of those that are not shown any more.

    What was typed is handed over before a screen gives way to another.
    """

    def __init__(self, window: Window, home: QWidget) -> None:
        super().__init__()
        self._window = window
        self._home = home
        self._screen: Screen | None = None
        self._under: Screen | None = None

    @property
    def screen(self) -> Screen | None:
        """The screen that is shown now, if one is."""
        return self._screen

    @Slot()
    def flush(self) -> None:
        """Store at once what was typed."""
        if self._screen is not None:
            self._screen.flush()

    def show(self, screen: Screen) -> None:
        """Show a screen in place of all others; home's view is kept."""
        self.flush()
        before = (self._screen, self._under)
        self._screen, self._under = screen, None
        self._window.show_view(screen.view, screen.title)
        for old in before:
            if old is not None and old.view is not screen.view:
                self._drop(old)
        screen.arrive()

    def cover(self, screen: Screen) -> None:
        """Lay a screen over the one that is shown, which stays as it is beneath."""
        self.flush()
        if self._under is None:
            self._under = self._screen
        elif self._screen is not None:
            self._drop(self._screen)
        self._screen = screen
        self._window.show_view(screen.view, screen.title)
        screen.arrive()

    @Slot()
    def uncover(self) -> None:
        """Go on with the screen beneath, where the person left it."""
        if self._under is None or self._screen is None:
            return
        self.flush()
        over, self._screen, self._under = self._screen, self._under, None
        self._window.show_view(self._screen.view, self._screen.title)
        self._drop(over)
        focused = _used_last(self._screen.view)
        if focused is not None:
            focused.setFocus()
        else:
            self._screen.arrive()

    def _drop(self, screen: Screen) -> None:
        if screen.view is not self._home:
            self._window.drop_view(screen.view)


def _used_last(view: QWidget) -> QWidget | None:
    """Return the part of a view that had the focus last, if one had it."""
    return view.focusWidget()
