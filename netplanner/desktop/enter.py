"""What Enter does: it presses the button that has the focus, else it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget

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


class EnterOnRow(QObject):
    """Gives Enter to a list's current row, before it can continue the page.

    Signals:
        pressed: the row's QModelIndex.
    """

    pressed = Signal(QModelIndex)

    def __init__(self, rows: QAbstractItemView) -> None:
        super().__init__(rows)
        self._rows = rows
        rows.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        row = self._rows.currentIndex()
        if not row.isValid():
            return False
        if keeps_enter(event):
            event.accept()
            return True
        if _is_of_enter(event, QEvent.Type.KeyPress):
            self.pressed.emit(row)
            return True
        return False


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is Enter on its own; with Ctrl it belongs to the page."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and held == Qt.KeyboardModifier.NoModifier


def keeps_enter(event: QEvent) -> bool:
    """Whether an event asks if a widget wants Enter for itself, before it continues the page."""
    return _is_of_enter(event, QEvent.Type.ShortcutOverride)


def keeps_escape(event: QEvent) -> bool:
    """Whether an event asks if a widget wants Esc for itself, as one that holds something does."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape


def _is_of_enter(event: QEvent, kind: QEvent.Type) -> bool:
    return event.type() == kind and isinstance(event, QKeyEvent) and is_enter(event)
