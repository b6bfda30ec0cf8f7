"""Uses the window as a person with a mouse does, and finds everything by its name."""

from __future__ import annotations

from time import thread_time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

if TYPE_CHECKING:
    from typing import Self

    from netplanner.desktop.window import Window

W = TypeVar("W", bound=QWidget)
_LEFT = Qt.MouseButton.LeftButton


class WindowRobot:
    """A hand on the mouse and on the keys; every step gives the robot back.

    Attributes:
        searched: the processor time that looking for widgets has taken, in seconds.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self.searched = 0.0

    def find(self, kind: type[W], name: str) -> W:
        """Return the widget of this name that can be seen once all is laid out."""
        QApplication.processEvents()
        start = thread_time()
        found = [it for it in self._window.findChildren(kind, name) if it.isVisible()]
        self.searched += thread_time() - start
        assert len(found) == 1, f"{len(found)} visible widgets are called {name}"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(it.isVisible() for it in self._window.findChildren(QWidget, name))

    def press(self, name: str) -> Self:
        """Press a button, or a choice, where it is."""
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, _LEFT, pos=button.rect().center())
        return self

    def choose(self, question: str, *values: str) -> Self:
        for value in values:
            self.press(f"{question}-{value}")
        return self

    def type(self, name: str, text: str) -> Self:
        """Replace what a field holds."""
        field = self.find(QWidget, name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
        return self

    def pick(self, name: str, row: int) -> Self:
        """Make a row of a list the current one."""
        view = self.find(QListView, name)
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, 0))
        return self

    def tick(self, name: str, row: int) -> Self:
        """Press the check box of a list's row."""
        view = self.pick(name, row).find(QListView, name)
        QTest.keyClick(view, Qt.Key.Key_Space)
        return self

    def select(self, name: str, words: str) -> Self:
        """Choose from a list that drops down, by its first letters."""
        box = self.find(QComboBox, name)
        box.setFocus()
        QTest.keyClicks(box, words)
        return self

    def go_on(self) -> Self:
        return self.press("continue")

    def rows(self, name: str) -> list[str]:
        """Return what a list says, row by row."""
        model = self.find(QListView, name).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def chosen(self, name: str) -> str:
        """Return what the current row of a list says."""
        return str(self.find(QListView, name).currentIndex().data())

    def rows_said(self, name: str) -> list[str]:
        """Return what assistive technology says of a list, row by row."""
        model = self.find(QListView, name).model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    def text(self, name: str) -> str:
        field = self.find(QWidget, name)
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        assert isinstance(field, QLineEdit | QLabel | QAbstractButton)
        return field.text()

    def is_checked(self, name: str) -> bool:
        return self.find(QAbstractButton, name).isChecked()

    def links(self, name: str) -> list[str]:
        """Return the links of a summary, as they are said."""
        links = self.find(QWidget, name).findChildren(QPushButton)
        return [link.accessibleName() for link in links if link.isVisible()]

    def follow(self, name: str, words: str) -> Self:
        """Press a link of a summary."""
        links = self.find(QWidget, name).findChildren(QPushButton)
        QTest.mouseClick(next(it for it in links if it.accessibleName() == words), _LEFT)
        return self

    def words_beside(self, name: str) -> list[str]:
        """Return the words that stand around a control."""
        widget = self.find(QWidget, name).parentWidget()
        labels = widget.findChildren(QLabel) if widget else []
        return [label.text() for label in labels if label.isVisible()]

    def words_in(self, name: str) -> list[str]:
        """Return the words that stand inside of a part."""
        labels = self.find(QWidget, name).findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]

    @property
    def all_words(self) -> list[str]:
        """Return all that labels and buttons say in the view that is shown."""
        QApplication.processEvents()
        view = self._window.view
        said = view.findChildren(QWidget) if view else []
        kinds = (QLabel, QAbstractButton)
        return [it.text() for it in said if it.isVisible() and isinstance(it, kinds)]

    @property
    def notice(self) -> str:
        return self.words_beside("notice-close")[0]

    @property
    def heading(self) -> str:
        return self.text("page-title")

    @property
    def focused(self) -> str:
        """Return the name of what has the focus."""
        widget = QApplication.focusWidget()
        return widget.objectName() if isinstance(widget, QWidget) else ""

    @property
    def focused_widget(self) -> QWidget:
        """Return what has the focus, to press its keys."""
        widget = QApplication.focusWidget()
        assert isinstance(widget, QWidget), "nothing has the focus"
        return widget

    def should_show(self, heading: str) -> Self:
        assert self.heading == heading
        return self

    def should_focus(self, name: str) -> Self:
        assert self.focused == name, f"{self.focused or 'nothing'} has the focus"
        return self
