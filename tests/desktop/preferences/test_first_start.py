from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from netplanner.desktop.looks import palettes
from netplanner.desktop.looks.palettes import tokens
from netplanner.desktop.looks.theme import fitting
from netplanner.desktop.opening.speaking import speak
from netplanner.desktop.preferences.values import SYSTEM, THEMES, Preferences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from netplanner.desktop.looks.theme import Theme


@pytest.fixture
def worn(theme: Theme) -> Iterator[Theme]:
    """Return the theme as a first start has it, and the light one after the test."""
    theme.wear(Preferences())
    yield theme
    theme.wear(Preferences(theme="light"))


@pytest.fixture
def usual_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("scheme", "contrast", "expected"),
    [
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "high-contrast"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "high-contrast"),
    ],
)
def test_that_a_first_start_wears_what_the_system_asks_for(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, expected: str
) -> None:
    assert fitting(scheme, contrast) == expected


def test_that_nothing_preferred_follows_the_system(worn: Theme, qapp: QApplication) -> None:
    worn.wear(Preferences(theme="dark"))
    worn.wear(Preferences())
    hints = qapp.styleHints()
    asked = fitting(hints.colorScheme(), hints.accessibility().contrastPreference())
    assert qapp.palette().window().color().name().upper() == tokens(asked)["window"]


def test_that_a_first_start_has_the_systems_letters(worn: Theme, qapp: QApplication) -> None:
    before = qapp.font().pointSizeF()
    worn.wear(Preferences(text_points=20))
    worn.wear(Preferences())
    assert qapp.font().pointSizeF() == before


@pytest.mark.usefixtures("usual_locale")
def test_that_days_are_written_as_the_system_or_the_person_says() -> None:
    speak(Preferences())
    assert QLocale() == QLocale.system()
    QLocale.setDefault(QLocale("de_DE"))
    speak(Preferences(language="en"))
    assert QLocale().monthName(12) == "December"


def test_that_every_theme_there_is_can_be_preferred() -> None:
    assert set(THEMES) == {SYSTEM, *palettes.THEMES}
