"""What belongs to the window and to no screen: menus, guide, past notices, About."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from netplanner.desktop.help.guiding import Guiding
from netplanner.desktop.looks.icons import program_icon
from netplanner.desktop.menus.bar import Menus
from netplanner.desktop.menus.field import FocusedField
from netplanner.desktop.menus.looks import LooksMenu
from netplanner.desktop.menus.outline import OutlineMenu
from netplanner.desktop.menus.verbs import Verb
from netplanner.desktop.notices import Notice
from netplanner.desktop.opening.speaking import speak
from netplanner.desktop.preferences.values import THEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netplanner.desktop.window import Window

_THEME_LINES = tuple(f"theme-{theme}" for theme in THEMES)


class Shell(QObject):
    """Makes the menus once the window is on the screen, and answers those that are its own.

    Wishes are what the application does at any time, by the names of the menus' lines.
    """

    def __init__(self, window: Window, wishes: Mapping[str, Callable[[], None]]) -> None:
        super().__init__()
        self._window = window
        self._preferences = window.preferences
        self._guiding, self._outline = Guiding(window, self), OutlineMenu(window, self)
        self._field, self._looks = FocusedField(self), LooksMenu(self._preferences)
        wished = {name: Verb(do) for name, do in wishes.items()}
        self._menus = Menus(window, {**self._verbs(), **wished}, self)
        self._menus.done.connect(self._mark_theme)
        self._preferences.changed.connect(speak)
        self._preferences.changed.connect(self._mark_theme)
        window.view_shown.connect(self._join_view)
        self._mark_theme()
        self._join_view()
        QGuiApplication.setWindowIcon(program_icon())
        if news := self._preferences.take_news():
            window.show_notice(Notice(news))

    def close(self) -> None:
        """Take the menus away, and the guide."""
        self._preferences.changed.disconnect(self._mark_theme)
        self._window.view_shown.disconnect(self._join_view)
        self._menus.close()
        self._guiding.close()

    def _verbs(self) -> Mapping[str, Verb]:
        return {
            "quit": Verb(self._quit),
            "notices": Verb(self._show_notices),
            "about": Verb(self._show_about),
            **self._field.verbs(),
            **self._looks.verbs(),
            **self._outline.verbs(),
            **self._guiding.verbs(),
        }

    def _quit(self) -> None:
        self._window.close()

    def _show_notices(self) -> None:
        from netplanner.desktop.notices_view import NoticesDialog

        NoticesDialog(self._window).show()

    def _show_about(self) -> None:
        from netplanner.desktop.about import AboutDialog

        AboutDialog(self._window).show()

    @Slot()
    def _mark_theme(self) -> None:
        """Mark the theme that is worn; one that is chosen twice stays marked."""
        self._menus.mark(f"theme-{self._preferences.value.theme}", *_THEME_LINES)

    @Slot()
    def _join_view(self) -> None:
        """Take up a view that has just been shown."""
        self._outline.name_lines(self._menus)
        self._outline.join()
        self._guiding.join()
