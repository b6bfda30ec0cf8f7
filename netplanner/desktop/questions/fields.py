"""The fields one types in: they hand over what was typed within a third of a second.

What is longer than a field can hold without making a person wait is cut, and that is told.

They listen to the text's change, not to keys: assistive technology puts text in without any.
Undo belongs to the whole plan, so Ctrl+Z passes through to the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

PAUSE_MS = 300
LONGEST_LINE = 5_000  # characters; more of them make every key wait
LONGEST_TEXT = 20_000

_WINDOWS_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def _is_windows_key(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return any(event.matches(key) for key in _WINDOWS_KEYS)


class Pause(QTimer):
    """Ends a short time after the first touch, however fast one goes on typing."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)

    @Slot()
    def touch(self) -> None:
        """Begin, unless begun."""
        if not self.isActive():
            self.start()

    @Slot()
    def end(self) -> None:
        """End at once, where begun."""
        if self.isActive():
            self.stop()
            self.timeout.emit()


class LineField(QLineEdit):
    """One line of text.

    Signals:
        typed: the whole text, after a pause or on leaving the field.
        overfilled: more was typed, pasted or shown than fits; only the beginning is here.
    """

    typed = Signal(str)
    overfilled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_LINE)
        self.inputRejected.connect(self.overfilled)
        self._shown = ""
        self._pause = Pause(self)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.textChanged.connect(self._pause.touch)

    def show_text(self, text: str) -> None:
        """Show a text, unless the person is ahead of it."""
        if not self._pause.isActive() and text != self._shown:
            self._shown = text
            self.setText(text[:LONGEST_LINE])
            self._pause.stop()  # drawing is no typing, even where the field alters the text
            if len(text) > LONGEST_LINE:
                self.overfilled.emit()

    def flush(self) -> None:
        """Hand over at once what was typed."""
        self._pause.end()

    @override
    def event(self, event: QEvent) -> bool:
        if _is_windows_key(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pause.end()

    @Slot()
    def _on_pause_timeout(self) -> None:
        self._shown = self.text()
        self.typed.emit(self._shown)


class TextField(QPlainTextEdit):
    """Several lines of text; Tab leaves it.

    Signals:
        typed: the whole text, after a pause or on leaving the field.
        overfilled: more was pasted or shown than fits; only the beginning is here.
    """

    typed = Signal(str)
    overfilled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # lines wrap
        self.setUndoRedoEnabled(False)
        self._shown = ""
        self._pause = Pause(self)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.textChanged.connect(self._pause.touch)

    def show_text(self, text: str) -> None:
        """Show a text, unless the person is ahead of it."""
        if not self._pause.isActive() and text != self._shown:
            self._shown = text
            self.setPlainText(text[:LONGEST_TEXT])
            self._pause.stop()  # as above
            if len(text) > LONGEST_TEXT:
                self.overfilled.emit()

    def flush(self) -> None:
        """Hand over at once what was typed."""
        self._pause.end()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        selected = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        room = max(LONGEST_TEXT - self.document().characterCount() + 1 + selected, 0)
        self.insertPlainText(text[:room])
        self.ensureCursorVisible()
        if len(text) > room:
            self.overfilled.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if _is_windows_key(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pause.end()

    @Slot()
    def _on_pause_timeout(self) -> None:
        self._shown = self.toPlainText()
        self.typed.emit(self._shown)
