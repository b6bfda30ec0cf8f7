"""Two versions side by side as a text, to be read by eye or aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import named
from netplanner.desktop.versions.writing import Hand

if TYPE_CHECKING:
    from netplanner.report.comparing.comparison import Comparison, Part

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
        self._coming: list[Part] = []
        self._pause = QTimer(self)
        self._pause.timeout.connect(self._on_pause_over)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two versions side by side, from the beginning; the parts come one by one."""
        self._shown, self._coming = comparison, list(comparison.parts)
        self._hand.begin(comparison)
        self.verticalScrollBar().setValue(0)
        self._pause.start()

    def show_words(self, said: str) -> None:
        """Show a sentence."""
        self._shown, self._coming = None, []
        self.setPlainText(said)

    @property
    def _hand(self) -> Hand:
        return Hand(self.document(), self.palette(), self.font())

    @Slot()
    def _on_pause_over(self) -> None:
        """Write one more part, so that a long comparison holds nothing up."""
        if self._shown is None or not self._coming:
            self._pause.stop()
        else:
            self._hand.write_part(self._coming.pop(0), self._shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS and self._shown is not None:
            self.show_comparison(self._shown)
