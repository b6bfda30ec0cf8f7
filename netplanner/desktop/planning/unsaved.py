"""What happens where a person leaves while answers wait to be stored: they are asked first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout
from typing_extensions import override

from netplanner.desktop.explain import explain
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words
from netplanner.errors import TargetError
from netplanner.exchange.answers_file import write

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.planning.autosave import Autosave
    from netplanner.errors import LibraryError

_WIDTH_EM = 44


class UnsavedDialog(QDialog):
    """Says that answers wait, and offers to stay, to keep them in a file, or to leave."""

    def __init__(self, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        headline = tr("Your last answers are not saved yet")
        named(self, "unsaved").setWindowTitle(headline)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH_EM * em(self))
        self.stay = Action("stay", tr("&Stay"), "primary")
        self.keep = Action("keep-in-file", tr("&Keep them in a file"), "plain", "export")
        self.leave = Action("leave-unsaved", tr("&Leave without them"))
        self.news = words("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        again = tr("NetPlanner tries again by itself, as long as you stay here.")
        for part in (words(headline, "heading"), words(reason), words(again), self.news):
            column.addWidget(part)
        column.addLayout(Flow((self.stay, self.keep, self.leave)))
        self.news.hide()
        self.stay.clicked.connect(self.close)
        self.stay.setFocus()

    def say(self, text: str) -> None:
        """Say what became of the file."""
        self.news.setText(text)
        self.news.show()


class Unsaved(QObject):
    """Holds on to an interview's view, and to the window, while its answers wait.

    A plan's answers can be kept in a file meanwhile; those of a review could not be brought in.

    Signals:
        left: the person leaves all the same.
    """

    left = Signal()

    def __init__(self, autosave: Autosave, view: QWidget, *, can_be_kept: bool = True) -> None:
        super().__init__()
        self._can_be_kept = can_be_kept
        self._autosave = autosave
        self._view = view
        self._reason = ""
        self._dialog: UnsavedDialog | None = None
        self._closes_window = False

    @Slot(object)
    def hold(self, error: LibraryError) -> None:
        """Ask from now on before the window closes, as long as answers wait."""
        self._reason = explain(error).said
        self._view.window().installEventFilter(self)

    def may_leave(self) -> bool:
        """Tell whether all is stored; where it is not, ask."""
        if self._autosave.waiting is not None:
            self._ask()
            return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open for the question."""
        if event.type() == QEvent.Type.Close and self._autosave.waiting is not None:
            self._closes_window = True
            self._ask()
            event.ignore()
            return True
        return False

    def _ask(self) -> None:
        if self._dialog is None:
            self._dialog = UnsavedDialog(self._reason, self._view)
            self._dialog.keep.setVisible(self._can_be_kept)
            self._dialog.keep.clicked.connect(self._on_keep_clicked)
            self._dialog.leave.clicked.connect(self._on_leave_clicked)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._dialog.open()

    @Slot()
    def _on_keep_clicked(self) -> None:
        from netplanner.desktop.paper.saving import (
            FileKind,
            documents_folder,
            file_name,
            save_dialog,
        )

        kind = FileKind("json", tr("Keep your answers"), tr("Answers files (*.json)"))
        title = file_name(tr("My answers"), kind.ending)
        dialog = save_dialog(kind, documents_folder() / title, self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.keep_in_file)
        dialog.open()

    @Slot(str)
    def keep_in_file(self, chosen: str) -> None:
        """Write all answers, stored or not, into a file that can be brought in again."""
        from netplanner.desktop.paper.saving import save

        session = self._autosave.waiting
        if session is None or self._dialog is None:
            return
        try:
            save(Path(chosen), write(session.answers, session.questionnaire).encode())
        except TargetError as error:
            self._dialog.say(str(error))
        else:
            self._dialog.say(tr("Kept in {path}. Import brings them in again.", path=chosen))

    @Slot()
    def _on_leave_clicked(self) -> None:
        self._view.window().removeEventFilter(self)
        window, closes = self._view.window(), self._closes_window
        if self._dialog is not None:
            self._dialog.close()
        if closes:
            window.close()
        else:
            self.left.emit()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
        self._closes_window = False
