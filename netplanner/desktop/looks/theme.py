"""The look of the whole program: one sheet, a palette for each theme, the system's own type.

It is drawn on Fusion, which is the same everywhere; `STYLE` asks for it on Qt's own command line,
because asking in Python would make a class that nobody needs, in eight milliseconds.

Nothing else sets a colour, a style sheet or a size of letters.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from netplanner import assets
from netplanner.desktop.looks.icons import SIZE, drawing
from netplanner.desktop.looks.palettes import palette, tokens
from netplanner.desktop.looks.sizes import CARD_MARGIN, MARK_EDGE, MARK_LEFT, grown, whole_mark
from netplanner.desktop.preferences.values import SYSTEM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

    from netplanner.desktop.preferences.values import Preferences

STYLE = ("-style", "Fusion")
TITLE, HEADING, HINT = 1.6, 1.25, 0.92  # of the system's own size
_SHEET_ICONS = {  # each with its drawing and its colour
    "check": ("check", "on_accent"),
    "down": ("down", "text"),
    "tick": ("check", "text"),
}

_MAIN_IN_FOCUS = {"focused": "accent", "focused_strong": "accent_strong"}
_MAIN_RING = 6  # pixels: the ring around the main button and the gap inside it
_MOST_INSIDE = 16  # pixels between an edge and words


class Theme(QObject):
    """Dresses the application, and follows the system while no theme is chosen.

    Signals:
        changing: another theme, or other letters, are about to be put on all there is.
        worn: they are on the screen.
    """

    changing = Signal()
    worn = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._chosen = SYSTEM
        self._system_letters = QFont(application.font())
        self._icons = QTemporaryDir()
        QDir.setSearchPaths("icons", [self._icons.path()])
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        application.fontChanged.connect(self.follow)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow)

    def choose(self, theme: str) -> None:
        """Wear a theme from now on, or with `SYSTEM` what the system asks for."""
        self._chosen = theme
        self.follow()

    @Slot(object)
    def wear(self, preferences: Preferences) -> None:
        """Wear the theme and the size of letters that a person prefers."""
        self._chosen = preferences.theme
        letters = QFont(self._system_letters)
        if preferences.text_points:
            letters.setPointSizeF(preferences.text_points)
        if letters.pointSizeF() != self._application.font().pointSizeF():
            self.changing.emit()
            self._application.setFont(letters)  # which is followed
        else:
            self.follow()

    @property
    def points(self) -> int:
        """The size of letters that is worn, in whole points."""
        return round(QFontInfo(self._application.font()).pointSizeF())

    @Slot()
    def follow(self) -> None:
        """Dress the application anew: the choice, the system or its type has changed."""
        self.changing.emit()
        name = self._wanted() if self._chosen == SYSTEM else self._chosen
        colours = tokens(name)
        self._tint(name, colours)
        self._application.setPalette(palette(colours))
        sheet = Template(assets.text("themes", "desktop.qss"))
        sizes = self._sizes() | _lines(name, colours)
        self._application.setStyleSheet(sheet.substitute(colours, name=name, **sizes))
        self.worn.emit()

    def _wanted(self) -> str:
        hints = self._application.styleHints()
        return fitting(hints.colorScheme(), hints.accessibility().contrastPreference())

    def _sizes(self) -> dict[str, str]:
        letters = self._application.font()
        points = QFontInfo(letters).pointSizeF()
        sizes = {"title": TITLE, "heading": HEADING, "hint": HINT}
        said = {name: f"{points * scale:.1f}" for name, scale in sizes.items()}
        pixels = QFontInfo(letters).pixelSize()
        whole = whole_mark(pixels)
        first_line = CARD_MARGIN + (QFontMetrics(letters).height() - whole) // 2
        return said | {
            "icon": str(grown(SIZE, pixels)),
            "mark": str(whole - 2 * MARK_EDGE),
            "mark_edge": str(MARK_EDGE),
            "mark_left": str(MARK_LEFT),
            "mark_radius": str(whole // 2),
            "mark_top": str(max(first_line, 0)),
        }

    def _tint(self, name: str, colours: Mapping[str, str]) -> None:
        folder = Path(self._icons.path(), name)
        folder.mkdir(exist_ok=True)
        for name_in_sheet, (icon, token) in _SHEET_ICONS.items():
            path = Path(folder, f"{name_in_sheet}.svg")
            path.write_text(drawing(icon, colours[token]), encoding="utf-8")
        focused = Template(assets.text("themes", "focused.svg"))
        for name_in_sheet, token in _MAIN_IN_FOCUS.items():
            path = Path(folder, f"{name_in_sheet}.svg")
            path.write_text(focused.substitute(colours, fill=colours[token]), encoding="utf-8")


def fitting(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
    """Return the theme for what a system asks for; light where it does not say."""
    if contrast == Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _lines(theme: str, colours: Mapping[str, str]) -> dict[str, str]:
    """Return the widths of lines, which in high contrast tell states apart that colours do not.

    `in7` stands for 7 pixels inside an edge that are still there inside the ring of the focus.
    """
    is_stark = theme == "high-contrast"
    edge, ring = (2, 4) if is_stark else (1, 2)
    inside = {f"in{gap}": str(gap + edge - ring) for gap in range(4, _MOST_INSIDE)}
    return inside | {
        "edge": str(edge),
        "ring": str(ring),
        "slim": str(edge - 1),
        "main_above": str(7 + edge - _MAIN_RING),
        "main_beside": str(23 + edge - _MAIN_RING),
        "faint": colours["border"] if is_stark else "transparent",
        "pointed": "underline" if is_stark else "none",
        "pointed_edge": str(edge + 1 if is_stark else edge),
        "pointed_link": "none" if is_stark else "underline",
    }
