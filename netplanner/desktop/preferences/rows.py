"""The two kinds of choice on the preferences screen: a row of radio buttons, a drop-down list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netplanner.desktop.flow import Flow
from netplanner.desktop.parts import named, words

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_BETWEEN = 20  # pixels
_ROWS = 14  # of a list that is open


def row_of(*parts: QWidget) -> QWidget:
    """Return parts beside each other, going on in the next line where there is no room."""
    row = QWidget()
    row.setLayout(Flow(parts))
    return row


class OneOf(QWidget):
    """A question and its few values beside each other.

    Signals:
        picked: the value a person chose.
    """

    picked = Signal(str)

    def __init__(self, name: str, question: str, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._drawn = ""
        self._group = QButtonGroup(self)
        self._radios = {
            value: named(QRadioButton(label), f"{name}-{value}") for value, label in choices
        }
        for radio in self._radios.values():
            radio.setAccessibleDescription(question)
            self._group.addButton(radio)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(words(question, "question"))
        column.addLayout(Flow(tuple(self._radios.values()), _BETWEEN))
        self._group.buttonToggled.connect(self._on_group_toggled)

    def draw(self, value: str) -> None:
        """Show which value holds now."""
        self._drawn = value
        self._radios[value].setChecked(True)

    @Slot(QAbstractButton, bool)
    def _on_group_toggled(self, button: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's
        value = next(value for value, radio in self._radios.items() if radio is button)
        if checked and value != self._drawn:
            self._drawn = value
            self.picked.emit(value)


class DropDown(QWidget):
    """A question and its many values in a list that drops down.

    Signals:
        picked: the value a person chose.
    """

    picked = Signal(str)

    def __init__(self, name: str, question: str) -> None:
        super().__init__()
        self._list = named(_CalmList(), name)
        self._list.setMaxVisibleItems(_ROWS)
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._list.setAccessibleName(question)
        label = words(question, "question")
        label.setBuddy(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addLayout(Flow((self._list,)))
        self._list.activated.connect(self._on_list_activated)

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer values under their labels, in place of all before."""
        self._list.clear()
        for value, label in choices:
            self._list.addItem(label, value)

    def draw(self, value: str) -> None:
        """Show which value holds now; one that is not offered is shown as the first."""
        self._list.setCurrentIndex(max(self._list.findData(value), 0))

    @Slot(int)
    def _on_list_activated(self, row: int) -> None:
        self.picked.emit(str(self._list.itemData(row)))


class _CalmList(QComboBox):
    """A list that does not change when a page is scrolled over it."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
