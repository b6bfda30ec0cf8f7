"""Theme and size of letters from the menus, which are changes of what a person prefers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo, QGuiApplication

from netplanner.desktop.menus.verbs import Verb
from netplanner.desktop.preferences.values import LEAST_POINTS, MOST_POINTS, THEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.desktop.preferences.kept import KeptPreferences


class LooksMenu:
    """Changes what is worn."""

    def __init__(self, kept: KeptPreferences) -> None:
        self._kept = kept

    def verbs(self) -> Mapping[str, Verb]:
        """Return what the menus' lines on looks do, by their names."""
        return {
            "text-larger": Verb(partial(self._resize, 1), partial(_may_resize, 1)),
            "text-smaller": Verb(partial(self._resize, -1), partial(_may_resize, -1)),
            "text-normal": Verb(partial(self._wear_points, 0)),
            **{f"theme-{theme}": Verb(partial(self._wear_theme, theme)) for theme in THEMES},
        }

    def _resize(self, step: int) -> None:
        if _may_resize(step):
            self._wear_points(_resized(step))

    def _wear_points(self, points: int) -> None:
        self._kept.change(replace(self._kept.value, text_points=points))

    def _wear_theme(self, theme: str) -> None:
        self._kept.change(replace(self._kept.value, theme=theme))


def _worn() -> int:
    return round(QFontInfo(QGuiApplication.font()).pointSizeF())


def _resized(step: int) -> int:
    return min(max(_worn() + step, LEAST_POINTS), MOST_POINTS)


def _may_resize(step: int) -> bool:
    return (_resized(step) - _worn()) * step > 0
