"""What belongs to the window and to no screen: menus, guide, notices, theme and size of letters."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from netplanner.desktop.menus.bar import Menus
from netplanner.desktop.menus.field import FocusedField
from netplanner.desktop.menus.table import SECTIONS
from netplanner.desktop.menus.verbs import Verb
from netplanner.desktop.notices import Notice
from netplanner.desktop.preferences.values import LEAST_POINTS, MOST_POINTS, THEMES
from netplanner.desktop.speaking import speak

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netplanner.desktop.help.guide_window import GuideWindow
    from netplanner.desktop.preferences.kept import KeptPreferences
    from netplanner.desktop.preferences.values import Preferences
    from netplanner.desktop.window import Window
    from netplanner.desktop.wizard.sections import SectionList
    from netplanner.desktop.wizard.two_panes import TwoPanes

_JOINED = "joined_with_the_shell"
_STEP_EM = 2  # that the list of sections becomes wider at a time
_THEME_LINES = tuple(f"theme-{theme}" for theme in THEMES)


class Shell(QObject):
    """Makes the menus once the window is on the screen, and answers those that are its own.

    Wishes are what the application does at any time, by the names of the menus' lines.
    """

    def __init__(
        self, window: Window, kept: KeptPreferences, wishes: Mapping[str, Callable[[], None]]
    ) -> None:
        super().__init__()
        self._window = window
        self._kept = kept
        self._guide: GuideWindow | None = None
        self._field = FocusedField(_application(), self)
        wished = {name: Verb(do) for name, do in wishes.items()}
        self._menus = Menus(window, {**self._verbs(), **wished}, self)
        kept.changed.connect(speak)
        kept.changed.connect(self._on_kept_changed)
        self._on_kept_changed(kept.value)
        window.view_shown.connect(self._on_view_shown)
        self._on_view_shown()
        if news := kept.take_news():
            window.show_notice(Notice(news))

    def close(self) -> None:
        """Take the menus away, and the guide."""
        self._kept.changed.disconnect(self._on_kept_changed)
        self._window.view_shown.disconnect(self._on_view_shown)
        self._menus.close()
        if self._guide is not None:
            self._guide.close()
            self._guide.deleteLater()

    @Slot()
    def show_guide_here(self) -> None:
        """Open the guide's chapter for where the person is."""
        from netplanner.desktop.help.chapters import FIRST, LANDMARKS, chapter_of

        view, button = self._window.view, self._guide_button()
        seen = (
            chapter
            for name, chapter in LANDMARKS
            if view is not None and view.findChild(QWidget, name) is not None
        )
        usual = next(seen, FIRST)
        self.show_guide(chapter_of(str(button.property("topic")), usual) if button else usual)

    def show_guide(self, chapter: str) -> None:
        """Open a chapter of the guide."""
        from netplanner.desktop.help.guide_window import GuideWindow

        if self._guide is None:
            self._guide = GuideWindow(self._window)
        self._guide.show_chapter(chapter)

    def _verbs(self) -> Mapping[str, Verb]:
        field = self._field
        return {
            "quit": Verb(self._quit),
            "cut": Verb(field.cut, field.may_change),
            "copy": Verb(field.copy, field.is_there),
            "paste": Verb(field.paste, field.may_change),
            "select-all": Verb(field.select_all, field.is_there),
            "text-larger": Verb(partial(self._resize, 1), partial(self._may_resize, 1)),
            "text-smaller": Verb(partial(self._resize, -1), partial(self._may_resize, -1)),
            "text-normal": Verb(self._resize_normally),
            "side-wider": Verb(partial(self._widen, _STEP_EM), partial(self._may_widen, _STEP_EM)),
            "side-narrower": Verb(
                partial(self._widen, -_STEP_EM), partial(self._may_widen, -_STEP_EM)
            ),
            "notices": Verb(self._show_notices),
            "guide-here": Verb(self.show_guide_here),
            "guide-all": Verb(partial(self.show_guide, "why")),
            "shortcuts": Verb(partial(self.show_guide, "keyboard")),
            "about": Verb(self._show_about),
            **{f"theme-{theme}": Verb(partial(self._wear, theme)) for theme in THEMES},
            **{f"section-{row}": self._opening(row - 1) for row in SECTIONS},
        }

    def _opening(self, row: int) -> Verb:
        return Verb(partial(self._open_section, row), partial(self._may_open_section, row))

    def _sections(self) -> SectionList | None:
        from netplanner.desktop.wizard.sections import SectionList

        view = self._window.view
        return view.findChild(SectionList) if view is not None else None

    def _open_section(self, row: int) -> None:
        if (sections := self._sections()) is not None:
            sections.open_row(row)

    def _may_open_section(self, row: int) -> bool:
        sections = self._sections()
        return sections is not None and sections.may_open(row)

    def _panes(self) -> TwoPanes | None:
        from netplanner.desktop.wizard.two_panes import TwoPanes

        view = self._window.view
        return view.findChild(TwoPanes) if view is not None else None

    def _may_widen(self, ems: int) -> bool:
        panes = self._panes()
        return panes is not None and panes.may_have(panes.side_em + ems)

    def _widen(self, ems: int) -> None:
        if (panes := self._panes()) is not None:
            panes.set_side(panes.side_em + ems)

    def _guide_button(self) -> QPushButton | None:
        view = self._window.view
        return view.findChild(QPushButton, "guide") if view is not None else None

    def _wear(self, theme: str) -> None:
        self._kept.change(replace(self._kept.value, theme=theme))
        self._on_kept_changed(self._kept.value)  # a mark that was pressed twice stays

    def _points(self, step: int) -> int:
        now = round(QFontInfo(_application().font()).pointSizeF())
        return min(max(now + step, LEAST_POINTS), MOST_POINTS)

    def _may_resize(self, step: int) -> bool:
        now = round(QFontInfo(_application().font()).pointSizeF())
        return (self._points(step) - now) * step > 0

    def _resize(self, step: int) -> None:
        if self._may_resize(step):
            self._kept.change(replace(self._kept.value, text_points=self._points(step)))

    def _resize_normally(self) -> None:
        self._kept.change(replace(self._kept.value, text_points=0))

    def _quit(self) -> None:
        self._window.close()

    def _show_notices(self) -> None:
        from netplanner.desktop.notices_view import NoticesDialog

        NoticesDialog(self._window).show()

    def _show_about(self) -> None:
        from netplanner.desktop.about import AboutDialog

        AboutDialog(self._window).show()

    @Slot(object)
    def _on_kept_changed(self, preferences: Preferences) -> None:
        self._menus.mark(f"theme-{preferences.theme}", *_THEME_LINES)

    @Slot()
    def _on_view_shown(self) -> None:
        """Name the sections of a plan in its menu, and let its button open the guide."""
        sections = self._sections()
        for row, number in enumerate(SECTIONS):
            label = sections.label_of(row) if sections is not None else ""
            self._menus.name_line(f"section-{number}", label)
        button, panes = self._guide_button(), self._panes()
        if button is not None and _is_new(button):
            button.clicked.connect(self.show_guide_here)
        if panes is not None and _is_new(panes):
            panes.set_side(self._window.side_em or panes.side_em)
            panes.side_changed.connect(self._on_side_changed)

    @Slot(int)
    def _on_side_changed(self, ems: int) -> None:
        self._window.side_em = ems


def _is_new(part: QWidget) -> bool:
    """Whether a part of a view is met for the first time; from then on it is not."""
    is_new = not part.property(_JOINED)
    part.setProperty(_JOINED, True)  # noqa: FBT003 - a property's value
    return is_new


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        msg = "a shell needs a running QApplication"
        raise TypeError(msg)
    return application
