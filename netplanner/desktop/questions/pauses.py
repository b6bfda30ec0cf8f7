"""When what is typed into a field is handed over, and that undo is not the field's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

PAUSE_MS = 300
_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Pause(QTimer):
    """Ends a short time after the first touch, however fast one goes on, or as one leaves."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)
        field.installEventFilter(self)

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

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.end()
        return False


def asks_for_undo(event: QEvent) -> bool:
    """Whether an event asks if a field wants undo or redo for itself, before the window has it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return any(event.matches(key) for key in _UNDOING)
