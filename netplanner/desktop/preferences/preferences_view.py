"""The preferences screen: every choice holds at once, so there is nothing to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.desktop.column import Column
from netplanner.desktop.enter import Enter
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, named, words
from netplanner.desktop.preferences.groups import LookGroup, NewPlansGroup, PaperGroup
from netplanner.desktop.preferences.places_group import PlansGroup

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.desktop.preferences.values import Preferences

_WIDTH_EM = 60


class PreferencesView(QWidget):
    """All preferences on one page.

    Signals:
        preferred: the Preferences from now on.
    """

    preferred = Signal(object)

    def __init__(self, library: Path) -> None:
        super().__init__()
        named(self, "preferences")
        self.go_back = Action("close-preferences", tr("&Back"), "quiet", "left")
        self.plans, self.new_plans = PlansGroup(library), NewPlansGroup()
        self._groups = (LookGroup(), PaperGroup(), self.new_plans, self.plans)
        self._title = named(words(tr("Preferences"), "page-title"), "page-title")
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._trouble = named(words("", "problem"), "preferences-trouble")
        self._lay_out()
        Enter(self)
        for group in self._groups:
            group.preferred.connect(self.preferred)

    @Slot(object)
    def draw(self, preferences: Preferences) -> None:
        """Show what holds now."""
        self.say_trouble("")
        for group in self._groups:
            group.draw(preferences)

    @Slot(str)
    def say_trouble(self, said: str) -> None:
        """Say why preferences cannot be kept, or nothing."""
        self._trouble.setText(said)
        self._trouble.setVisible(bool(said))

    def arrive(self) -> None:
        """Put the focus on the heading."""
        self._title.setFocus()

    def _lay_out(self) -> None:
        bar = looking(QFrame(), "topbar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(20, 10, 20, 10)
        line.addWidget(self.go_back)
        line.addStretch(1)
        column = Column(_WIDTH_EM)
        said = words(tr("Every change holds at once."), "muted")
        for part in (self._title, said, self._trouble, *self._groups):
            column.add(part)
        column.parts.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(column, 1)
