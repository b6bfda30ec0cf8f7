"""What is shown where the library cannot be used: what happened, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from netplanner.desktop.column import Column
from netplanner.desktop.explain import explain
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, named, words

if TYPE_CHECKING:
    from netplanner.errors import LibraryError


class TroubleView(Column):
    """One error in words, and a way out."""

    def __init__(self, error: LibraryError) -> None:
        super().__init__()
        said = explain(error)
        self.close_button = Action("close", tr("&Close"), "primary")
        advice = words(said.advice)
        advice.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(named(words(said.headline, "page-title"), "page-title"))
        self.add(advice)
        self.parts.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.parts.addStretch(1)
