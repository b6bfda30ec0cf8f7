"""What Enter does: it presses the button that has the focus, else it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Enter(QObject):
    """Listens for Enter on one view.

    Signals:
        went_on: Enter was pressed where it presses no button.
    """

    went_on = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), view).activated.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.went_on.emit()


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is Enter on its own; with Ctrl it belongs to the page."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and held == Qt.KeyboardModifier.NoModifier


def keeps_enter(event: QEvent) -> bool:
    """Whether an event asks if a widget wants Enter for itself, before it continues the page."""
    asks = event.type() == QEvent.Type.ShortcutOverride
    return asks and isinstance(event, QKeyEvent) and is_enter(event)
