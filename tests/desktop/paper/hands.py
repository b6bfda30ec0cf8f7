"""Hands that use paper's windows and dialogs as people do, and find everything by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)
_NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COARSE_DPI = 72


def visible(kind: type[W], name: str = "") -> list[W]:
    """Return the widgets on the screen of a kind, and where one is given of a name."""
    return [
        one
        for one in QApplication.allWidgets()
        if isinstance(one, kind) and one.isVisible() and name in ("", one.objectName())
    ]


class Nod(QObject):
    """Says Yes when Qt asks, in a loop of its own, whether a file is to be replaced."""

    def __init__(self) -> None:
        super().__init__()
        self.was_asked = False
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._on_watch)
        self._watch.start(10)

    @Slot()
    def _on_watch(self) -> None:
        for asked in visible(QMessageBox):
            self.was_asked = True
            self._watch.stop()
            yes = asked.button(QMessageBox.StandardButton.Yes)
            QTest.mouseClick(yes, Qt.MouseButton.LeftButton)


class PaperHand:
    """One person in front of one screen."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def find(self, kind: type[W], name: str) -> W:
        found = visible(kind, name)
        assert len(found) == 1, f"{len(found)} visible widgets are called {name}"
        return found[0]

    def wait_for(self, name: str) -> Self:
        """Wait until something of this name is on the screen."""

        def is_there() -> bool:
            return bool(visible(QWidget, name))

        self._qtbot.waitUntil(is_there, timeout=20_000)
        return self

    def wait_for_text(self, name: str, text: str) -> Self:
        """Wait until a label says something."""

        def says_so() -> bool:
            return any(label.text() == text for label in visible(QLabel, name))

        self._qtbot.waitUntil(says_so, timeout=20_000)
        return self

    def press(self, name: str) -> Self:
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        return self

    def type(self, name: str, text: str) -> Self:
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        return self

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = _NO_KEY) -> Self:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget), "nothing has the focus"
        QTest.keyClick(focused, key, held)
        return self

    def text(self, name: str) -> str:
        field = self.find(QWidget, name)
        assert isinstance(field, QLineEdit | QLabel | QAbstractButton)
        return field.text()

    def can_press(self, name: str) -> bool:
        return self.find(QAbstractButton, name).isEnabled()

    @property
    def focused(self) -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if isinstance(widget, QWidget) else ""

    def save_as(self, path: Path) -> Self:
        """Answer the dialog that asks where a file goes."""
        dialog = self.wait_for("save-as").find(QFileDialog, "save-as")
        dialog.selectFile(str(path))
        return self._accept(dialog, QDialogButtonBox.ButtonRole.AcceptRole)

    def refuse(self, name: str) -> Self:
        """Leave a dialog by its Cancel."""
        dialog = self.wait_for(name).find(QDialog, name)
        return self._accept(dialog, QDialogButtonBox.ButtonRole.RejectRole)

    def _accept(self, dialog: QDialog, role: QDialogButtonBox.ButtonRole) -> Self:
        (box,) = (one for one in visible(QDialogButtonBox) if one.window() is dialog)
        button = next(one for one in box.buttons() if box.buttonRole(one) == role)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return self

    def save_over(self, path: Path) -> Self:
        """Answer the dialog with a file that is there, and agree that it is replaced."""
        nod = Nod()
        self.save_as(path)
        assert nod.was_asked
        return self

    def choose_coarse_dots(self) -> Self:
        """Print as for a draft, which takes a tenth of the time."""
        dialog = self.wait_for("print-dialog").find(QPrintDialog, "print-dialog")
        dialog.printer().setResolution(COARSE_DPI)
        return self

    def print_to(self, path: Path) -> Self:
        """Answer the system's print dialog: into a file."""
        dialog = self.wait_for("print-dialog").find(QDialog, "print-dialog")
        name = next(one for one in dialog.findChildren(QLineEdit) if one.isVisible())
        name.setText(str(path))
        return self._accept(dialog, QDialogButtonBox.ButtonRole.AcceptRole)
