"""The language that days, months and numbers are written in, to go with the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from netplanner.desktop.preferences.values import SYSTEM

if TYPE_CHECKING:
    from netplanner.desktop.preferences.values import Preferences


def speak(preferences: Preferences) -> None:
    """Write days and numbers as in the language that is preferred, in the person's own country."""
    system = QLocale.system()
    if preferences.language == SYSTEM:
        QLocale.setDefault(system)
    else:
        language = QLocale(preferences.language).language()
        QLocale.setDefault(QLocale(language, system.territory()))
