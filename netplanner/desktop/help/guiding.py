"""The guide as a window has it: one, opened at what its view is about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from netplanner.desktop.menus.verbs import Verb, is_new

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.desktop.help.guide_window import GuideWindow
    from netplanner.desktop.window import Window


class Guiding(QObject):
    """Opens the guide, which is made when it is first asked for."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._guide: GuideWindow | None = None

    def verbs(self) -> Mapping[str, Verb]:
        """Return what the menus' lines on the guide do, by their names."""
        return {
            "guide-here": Verb(self.show_here),
            "guide-all": Verb(partial(self.show, "why")),
            "shortcuts": Verb(partial(self.show, "keyboard")),
        }

    def join(self) -> None:
        """Let the button of a view that is met for the first time open the guide."""
        button = self._button()
        if button is not None and is_new(button):
            button.clicked.connect(self.show_here)

    @Slot()
    def show_here(self) -> None:
        """Open the chapter for where the person is."""
        from netplanner.desktop.help.chapters import FIRST, LANDMARKS, chapter_of

        button = self._button()
        seen = (chapter for name, chapter in LANDMARKS if self._has(name))
        usual = next(seen, FIRST)
        self.show(chapter_of(str(button.property("topic")), usual) if button else usual)

    def show(self, chapter: str) -> None:
        """Open a chapter."""
        from netplanner.desktop.help.guide_window import GuideWindow

        if self._guide is None:
            self._guide = GuideWindow(self._window)
        self._guide.show_chapter(chapter)

    def close(self) -> None:
        """Close the guide for good."""
        guide, self._guide = self._guide, None
        if guide is not None:
            guide.close()
            guide.deleteLater()

    def _button(self) -> QPushButton | None:
        view = self._window.view
        return view.findChild(QPushButton, "guide") if view is not None else None

    def _has(self, name: str) -> bool:
        view = self._window.view
        return view is not None and view.findChild(QWidget, name) is not None
