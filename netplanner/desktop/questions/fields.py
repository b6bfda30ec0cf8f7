"""The fields one types in: they hand over what was typed within a third of a second.

Of what is too long to be shown without a wait they show the beginning, and hand over all of it.
An emptied field holds nothing any more.

They listen to the text's change, not to keys: assistive technology puts text in without any.
Undo belongs to the whole plan, so Ctrl+Z passes through to the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

from netplanner.desktop.questions.beginnings import LONGEST_TEXT, Beginning
from netplanner.desktop.questions.pauses import Pause, asks_for_undo

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QMimeData
    from PySide6.QtGui import QFocusEvent


class LineField(QLineEdit):
    """One line of text.

    Signals:
        typed: the whole text, after a pause or on leaving the field.
        overfilled: whether only the beginning shows, whenever the text has changed.
    """

    typed = Signal(str)
    overfilled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(2**31 - 1)
        self._beginning = Beginning(self)
        self.setValidator(self._beginning)
        self._shown = ""
        self._pause = Pause(self)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.textChanged.connect(self._pause.touch)
        self.textChanged.connect(self._tell)

    @property
    def whole(self) -> str:
        """The text with what does not show of it."""
        return self.text() + self._beginning.rest

    def show_text(self, text: str) -> None:
        """Show a text, unless the person is ahead of it."""
        if not self._pause.isActive() and text != self._shown:
            self._shown = text
            self._beginning.rest = ""
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)  # a long text is read from its beginning
            self._pause.stop()  # drawing is no typing, even where the field alters the text
            self._tell()

    @Slot()
    def shorten(self) -> None:
        """Let go of what does not show."""
        self._beginning.rest = ""
        self._tell()
        self._on_pause_timeout()

    def flush(self) -> None:
        """Hand over at once what was typed."""
        self._pause.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on at the end of what was written, where a link led here."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.end(False)  # noqa: FBT003 - Qt's: nothing is selected

    @override
    def event(self, event: QEvent) -> bool:
        if asks_for_undo(event):
            event.ignore()
            return False
        return super().event(event)

    @Slot()
    def _on_pause_timeout(self) -> None:
        self._shown = self.whole
        self.typed.emit(self._shown)

    @Slot()
    def _tell(self) -> None:
        self.overfilled.emit(bool(self._beginning.rest))


class TextField(QPlainTextEdit):
    """Several lines of text; Tab leaves it.

    Signals:
        typed: the whole text, after a pause or on leaving the field.
        overfilled: whether only the beginning shows, whenever the text has changed.
    """

    typed = Signal(str)
    overfilled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # lines wrap
        self.setUndoRedoEnabled(False)
        self._shown = self._rest = ""
        self._pause = Pause(self)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.textChanged.connect(self._pause.touch)
        self.textChanged.connect(self._tell)

    @property
    def whole(self) -> str:
        """The text with what does not show of it."""
        return self.toPlainText() + self._rest

    def show_text(self, text: str) -> None:
        """Show a text, unless the person is ahead of it."""
        if not self._pause.isActive() and text != self._shown:
            self._shown = text
            self._show_beginning(text)
            self._pause.stop()  # as above

    def flush(self) -> None:
        """Hand over at once what was typed."""
        self._pause.end()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.document().characterCount() + len(source.text()) <= LONGEST_TEXT:
            super().insertFromMimeData(source)
        else:
            self._show_beginning(self._with(source.text()))

    def _with(self, text: str) -> str:
        """Return the whole text with another in place of what is selected."""
        place = self.textCursor()
        if len(place.selectedText()) == self.document().characterCount() - 1:
            return text
        whole = self.whole.encode("utf-16-le", "surrogatepass")  # Qt counts places in UTF-16
        first, last = 2 * place.selectionStart(), 2 * place.selectionEnd()
        return (
            whole[:first].decode("utf-16-le", "surrogatepass")
            + text
            + whole[last:].decode("utf-16-le", "surrogatepass")
        )

    def _show_beginning(self, text: str) -> None:
        self._rest = text[LONGEST_TEXT:]
        self.setPlainText(text[:LONGEST_TEXT])

    @Slot()
    def shorten(self) -> None:
        """Let go of what does not show."""
        self._rest = ""
        self._tell()
        self._on_pause_timeout()

    @override
    def event(self, event: QEvent) -> bool:
        if asks_for_undo(event):
            event.ignore()
            return False
        return super().event(event)

    @Slot()
    def _on_pause_timeout(self) -> None:
        self._shown = self.whole
        self.typed.emit(self._shown)

    @Slot()
    def _tell(self) -> None:
        if self.document().isEmpty():
            self._rest = ""
        self.overfilled.emit(bool(self._rest))
