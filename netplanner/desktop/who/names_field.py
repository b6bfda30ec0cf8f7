"""The field for names: Enter hands a name over, and so do several lines that are pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from netplanner.desktop.enter import is_enter, keeps_enter
from netplanner.desktop.parts import named
from netplanner.desktop.questions.beginnings import LONGEST_TEXT
from netplanner.desktop.questions.pauses import asks_for_undo

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent


class NamesField(QLineEdit):
    """A line to write a name in.

    What is pasted keeps its line breaks, though the field draws them as spaces. An empty field
    leaves Enter and undo to the page.

    Signals:
        entered: the text, with line breaks between names.
    """

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "quick-add")
        self.setMaxLength(LONGEST_TEXT)
        self.textChanged.connect(self._on_text_changed)

    def keep(self, text: str) -> None:
        """Show what could not be taken, without handing it over once more."""
        with QSignalBlocker(self):
            self.setText(text)

    @override
    def event(self, event: QEvent) -> bool:
        if keeps_enter(event) and self.text().strip():
            event.accept()
            return True
        if asks_for_undo(event) and not self.text():
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.text().strip():
            self.entered.emit(self.text())
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if len(text.splitlines()) > 1:
            self.entered.emit(text)
