"""A small dialog for work that takes longer than a moment: how far it is, and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.paper.printing import Progress

_WIDTH_EM = 24
PATIENCE_MS = 400
"""Work that is done within this time shows no dialog."""


class Busy(QDialog):
    """Says what is being done.

    Signals:
        cancelled: the person does not want to wait.
    """

    cancelled = Signal()

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        named(self, "busy")
        self.setWindowTitle(text)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._said = words(text)
        self._bar = named(QProgressBar(), "progress")
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        cancel = Action("cancel", tr("&Cancel"))
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.setContentsMargins(24, 24, 24, 24)
        self.setMinimumWidth(_WIDTH_EM * em(self))
        for part in (self._said, self._bar):
            column.addWidget(part)
        column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.open)
        cancel.clicked.connect(self.reject)

    def begin(self) -> None:
        """Appear after a moment, unless the work is done by then."""
        self._patience.start(PATIENCE_MS)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        self._bar.setRange(0, progress.of)
        self._bar.setValue(progress.drawn)

    def end(self) -> None:
        """Go, because the work is done."""
        self._patience.stop()
        self.hide()
        self.deleteLater()

    @override
    def reject(self) -> None:
        super().reject()
        self.cancelled.emit()
