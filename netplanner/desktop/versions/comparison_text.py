"""Two versions side by side as a text, to be read by eye or aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import named
from netplanner.desktop.versions.writing import write

if TYPE_CHECKING:
    from netplanner.report.comparing.comparison import Comparison

_MARGIN = 12  # pixels
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class ComparisonText(QTextBrowser):
    """Shows a comparison, or a sentence in its place."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "comparison").setAccessibleName(tr("Comparison"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_MARGIN)
        self._shown: Comparison | None = None

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two versions side by side, from the beginning."""
        self._shown = comparison
        write(comparison, self.document(), self.palette(), self.font())
        self.verticalScrollBar().setValue(0)

    def show_words(self, said: str) -> None:
        """Show a sentence."""
        self._shown = None
        self.setPlainText(said)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS and self._shown is not None:
            self.show_comparison(self._shown)
