"""What is shown where the library cannot be used: what happened, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netplanner.desktop.column import Column
from netplanner.desktop.enter import Enter
from netplanner.desktop.explain import explain
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, named, words

if TYPE_CHECKING:
    from netplanner.errors import LibraryError


class TroubleView(Column):
    """One error in words, and a way out."""

    def __init__(self, error: LibraryError) -> None:
        super().__init__()
        said = explain(error)
        self.try_again = Action("try-again", tr("&Try again"), "primary")
        self.close_button = Action("close", tr("&Close"))
        advice = words(said.advice)
        advice.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(named(words(said.headline, "page-title"), "page-title"))
        self.add(advice)
        ways = QWidget()
        ways.setLayout(Flow((self.try_again, self.close_button)))
        self.add(ways)
        Enter(self)
        self.parts.addStretch(1)
