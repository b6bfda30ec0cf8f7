"""A clear switch between views of the same thing: one button is down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from netplanner.desktop.parts import looking, named

if TYPE_CHECKING:
    from collections.abc import Mapping


class Switch(QWidget):
    """Views by name, one of them chosen; as radio buttons they work with arrow keys.

    Signals:
        chosen: the name of the view.
    """

    chosen = Signal(str)

    def __init__(self, name: str, views: Mapping[str, str]) -> None:
        super().__init__()
        self._views = tuple(views)
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for number, (view, label) in enumerate(views.items()):
            button = looking(named(QRadioButton(label), f"{name}-{view}"), "switch")
            button.setAccessibleName(label)
            self._group.addButton(button, number)
            line.addWidget(button)
        line.addStretch(1)
        self._group.button(0).setChecked(True)
        self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._on_group_toggled)

    @Slot(int, bool)
    def _on_group_toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked:
            self.chosen.emit(self._views[number])
