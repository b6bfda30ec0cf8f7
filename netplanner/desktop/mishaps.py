"""What is shown when something went wrong that nobody foresaw, or that stands in the way."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from traceback import extract_tb, format_exception
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout

from netplanner import __version__
from netplanner.desktop.explain import Explanation, explain
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words
from netplanner.errors import NetPlannerError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_WIDTH_EM = 44
_OF_ITSELF = re.compile(
    "paint.*|.*[sS]izeHint|data|rowCount|resizeEvent|_on_.*timeout|_on_rest_over"
)


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
    """Takes what no other part caught; what was typed is saved, and the program goes on.

    The dialog opens when the event in which the error came is over, which may be a painting. What
    is drawn or asked for again and again is told once.
    """

    _caught = Signal(object)

    def __init__(self, window: QWidget, save: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._save = save
        self._is_telling = False
        self._told: set[str] = set()
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error; it has the shape of `sys.excepthook`."""
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, Exception) or self._is_telling or self._was_told(error, trace):
            return
        self._is_telling = True
        self._caught.emit(error)

    def _was_told(self, error: Exception, trace: TracebackType | None) -> bool:
        """Tell whether an error comes of itself again and again, and was told already."""
        frames = extract_tb(trace)
        if not any(_OF_ITSELF.match(frame.name) for frame in frames):
            return False
        place = f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}"
        was_told = place in self._told
        self._told.add(place)
        return was_told

    @Slot(object)
    def _on_caught(self, error: Exception) -> None:
        dialog = MishapDialog(_said(error), _details(error), self._window)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()
        with suppress(Exception):  # saving may be the very thing that does not work
            self._save()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._is_telling = False


def _said(error: Exception) -> Explanation:
    return explain(error) if isinstance(error, NetPlannerError) else _surprise()


def _details(error: Exception) -> str:
    if isinstance(error, NetPlannerError):
        return ""
    return f"NetPlanner {__version__}, {sys.platform}\n{''.join(format_exception(error))}"


def _surprise() -> Explanation:
    return Explanation(
        tr("NetPlanner made a mistake; it is not yours"),
        tr("All you typed is kept. You can go on, or copy the details for those who mend it."),
    )
