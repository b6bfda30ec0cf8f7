"""What is shown when something went wrong that nobody foresaw, or that stands in the way."""

from __future__ import annotations

import sys
from traceback import format_exception
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout

from netplanner import __version__
from netplanner.desktop.explain import Explanation, explain
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words
from netplanner.errors import NetPlannerError

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_WIDTH_EM = 44


class MishapDialog(QDialog):
    """Says what happened, and holds what those who mend it need, as text to copy."""

    def __init__(self, said: Explanation, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "mishap").setWindowTitle(said.headline)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH_EM * em(self))
        self._details = named(QPlainTextEdit(details), "mishap-details")
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(tr("Details"))
        self._copy = Action("copy-details", tr("&Copy the details"), "plain", "copy")
        self._close = Action("go-on", tr("&Go on"), "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for part in (words(said.headline, "heading"), words(said.advice), self._details):
            column.addWidget(part)
        column.addLayout(Flow((self._close, self._copy)))
        self._details.setVisible(bool(details))
        self._copy.setVisible(bool(details))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.close)
        self._close.setFocus()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


class Mishaps(QObject):
    """Takes what no other part caught; the program goes on, and all that was typed is kept."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_telling = False

    def tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error; it has the shape of `sys.excepthook`."""
        sys.__excepthook__(kind, error, trace)
        if self._is_telling or not isinstance(error, Exception):
            return
        self._is_telling = True
        is_known = isinstance(error, NetPlannerError)
        said = explain(error) if isinstance(error, NetPlannerError) else _surprise()
        text = "" if is_known else "".join(format_exception(kind, error, trace))
        details = f"NetPlanner {__version__}, {sys.platform}\n{text}" if text else ""
        dialog = MishapDialog(said, details, self._window)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._is_telling = False


def _surprise() -> Explanation:
    return Explanation(
        tr("NetPlanner made a mistake; it is not yours"),
        tr("All you typed is kept. You can go on, or copy the details for those who mend it."),
    )
