"""The groups of the preferences screen: look, paper, new plans."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, named, words
from netplanner.desktop.preferences.rows import DropDown, OneOf, row_of
from netplanner.desktop.preferences.values import (
    COUNTRY,
    LEAST_POINTS,
    MOST_POINTS,
    SYSTEM,
    Preferences,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Group(QFrame):
    """Some preferences that belong together, on a card.

    Signals:
        preferred: the Preferences from now on.
    """

    preferred = Signal(object)

    def __init__(self, heading: str) -> None:
        super().__init__()
        looking(self, "card")
        self.drawn = Preferences()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(12)
        self.add(words(heading, "heading"))

    def add(self, *parts: QWidget) -> None:
        """Add parts one below the other."""
        for part in parts:
            self._column.addWidget(part)

    def draw(self, preferences: Preferences) -> None:
        """Show what holds now."""
        self.drawn = preferences


class LookGroup(Group):
    """Theme, size of letters, language."""

    def __init__(self) -> None:
        super().__init__(tr("Look"))
        self._theme = OneOf("theme", tr("Colours"), _themes())
        self._size = DropDown("text-size", tr("Size of letters"))
        self._size.offer(_sizes())
        self._language = OneOf("language", tr("Language"), _languages())
        self.add(self._theme, self._size, self._language)
        self._theme.picked.connect(self._on_theme_picked)
        self._size.picked.connect(self._on_size_picked)
        self._language.picked.connect(self._on_language_picked)

    @override
    def draw(self, preferences: Preferences) -> None:
        """Show what holds now."""
        super().draw(preferences)
        self._theme.draw(preferences.theme)
        self._size.draw(str(preferences.text_points))
        self._language.draw(preferences.language)

    @Slot(str)
    def _on_theme_picked(self, theme: str) -> None:
        self.preferred.emit(replace(self.drawn, theme=theme))

    @Slot(str)
    def _on_size_picked(self, points: str) -> None:
        self.preferred.emit(replace(self.drawn, text_points=int(points)))

    @Slot(str)
    def _on_language_picked(self, language: str) -> None:
        self.preferred.emit(replace(self.drawn, language=language))


class PaperGroup(Group):
    """How plans are printed where nobody says otherwise."""

    def __init__(self) -> None:
        super().__init__(tr("Paper"))
        papers = ((COUNTRY, tr("As in my country")), ("a4", "A4"), ("letter", "Letter"))
        self._paper = OneOf("paper", tr("Size of the paper"), papers)
        self._large = named(QCheckBox(tr("Large print")), "large-print")
        hint = words(tr("Each plan begins with this; you can choose anew beside the plan."), "hint")
        self.add(hint, self._paper, row_of(self._large))
        self._paper.picked.connect(self._on_paper_picked)
        self._large.toggled.connect(self._on_large_toggled)

    @override
    def draw(self, preferences: Preferences) -> None:
        """Show what holds now."""
        super().draw(preferences)
        self._paper.draw(preferences.paper)
        self._large.setChecked(preferences.large_print)

    @Slot(str)
    def _on_paper_picked(self, paper: str) -> None:
        self.preferred.emit(replace(self.drawn, paper=paper))

    @Slot(bool)
    def _on_large_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked != self.drawn.large_print:
            self.preferred.emit(replace(self.drawn, large_print=checked))


class NewPlansGroup(Group):
    """What new plans begin with."""

    def __init__(self) -> None:
        super().__init__(tr("New plans"))
        self._country = DropDown("holidays-country", tr("Public holidays of"))
        self._country.offer((("", tr("No country")),))
        hint = words(tr("New plans keep these days free; each plan can change it."), "hint")
        self.add(hint, self._country)
        self._country.picked.connect(self._on_country_picked)

    @override
    def draw(self, preferences: Preferences) -> None:
        """Show what holds now."""
        super().draw(preferences)
        self._country.draw(preferences.holidays_country)

    @Slot(object)
    def offer(self, countries: tuple[tuple[str, str], ...]) -> None:
        """Offer countries by code and name."""
        self._country.offer((("", tr("No country")), *countries))
        self.draw(self.drawn)

    @Slot(str)
    def _on_country_picked(self, country: str) -> None:
        self.preferred.emit(replace(self.drawn, holidays_country=country))


def _themes() -> tuple[tuple[str, str], ...]:
    return (
        (SYSTEM, tr("As the system has them")),
        ("light", tr("Light")),
        ("dark", tr("Dark")),
        ("high-contrast", tr("High contrast")),
    )


def _sizes() -> tuple[tuple[str, str], ...]:
    points = range(LEAST_POINTS, MOST_POINTS + 1)
    usual = ("0", tr("As the system has it"))
    return (usual, *((str(size), tr("{size} points", size=size)) for size in points))


def _languages() -> tuple[tuple[str, str], ...]:
    return ((SYSTEM, tr("As the system has it")), ("en", "English"))
