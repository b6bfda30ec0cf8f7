"""Uses the window as a person without a mouse does: every step is a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

if TYPE_CHECKING:
    from typing import Self

    from netplanner.desktop.window import Window

_MOST_TABS = 400
_NO_KEY = Qt.KeyboardModifier.NoModifier


class KeyRobot:
    """A keyboard; it reaches a control by Tab alone."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert isinstance(widget, QWidget), "nothing has the focus"
        return widget

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = _NO_KEY) -> Self:
        QTest.keyClick(self.focused, key, held)
        return self

    def tab_to(self, name: str) -> Self:
        """Press Tab until the control of this name has the focus."""
        QApplication.processEvents()  # only what is laid out can be reached
        for _ in range(_MOST_TABS):
            if self.focused.objectName() == name:
                return self
            self.key(Qt.Key.Key_Tab)
        msg = f"Tab does not reach {name}"
        raise AssertionError(msg)

    def round(self) -> list[QWidget]:
        """Press Tab until it comes by a control again; return all that it came by, in order."""
        QApplication.processEvents()  # only what is laid out can be reached
        passed = [self.key(Qt.Key.Key_Tab).focused]
        for _ in range(_MOST_TABS):
            now = self.key(Qt.Key.Key_Tab).focused
            if now is not passed[-1] and now in passed:
                return passed[passed.index(now) :]
            if now is not passed[-1]:  # else it goes on inside of one control
                passed.append(now)
        msg = f"Tab does not come back to {passed[0].objectName()}"
        raise AssertionError(msg)

    def press(self, name: str) -> Self:
        """Go to a button and press it with Space."""
        return self.tab_to(name).key(Qt.Key.Key_Space)

    def choose(self, question: str, *values: str) -> Self:
        """Go to choices and press them; among radio buttons the arrow keys lead on."""
        for value in values:
            self._go_to_choice(question, value).key(Qt.Key.Key_Space)
        return self

    def type(self, name: str, text: str) -> Self:
        """Go to a field and replace what it holds."""
        self.tab_to(name)
        QTest.keyClick(self.focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.focused, text)
        return self

    def go_on(self) -> Self:
        """Continue from wherever the focus is."""
        return self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _go_to_choice(self, question: str, value: str) -> Self:
        target, group = f"{question}-{value}", f"{question}-"
        for _ in range(_MOST_TABS):
            focused = self.focused
            if focused.objectName() == target:
                return self
            among = isinstance(focused, QRadioButton) and focused.objectName().startswith(group)
            self.key(self._arrow_to(target) if among else Qt.Key.Key_Tab)
        msg = f"no key leads to {target}"
        raise AssertionError(msg)

    def _arrow_to(self, target: str) -> Qt.Key:
        """Return the arrow that leads nearer to a radio button, as one sees it once laid out."""
        QApplication.processEvents()
        here = self.focused.mapToGlobal(QPoint(0, 0))
        goal = next(it for it in self._window.findChildren(QRadioButton, target) if it.isVisible())
        there = goal.mapToGlobal(QPoint(0, 0))
        if here.y() != there.y():
            return Qt.Key.Key_Down if here.y() < there.y() else Qt.Key.Key_Up
        return Qt.Key.Key_Right if here.x() < there.x() else Qt.Key.Key_Left
