"""Methods that were ruled out, each with why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, empty, looking, words

if TYPE_CHECKING:
    from netplanner.guidance.advice import LeftOut


class LeftOutCard(QFrame):
    """What was left out; the list opens with a press."""

    def __init__(self) -> None:
        super().__init__()
        looking(self, "card")
        self._shown: tuple[LeftOut, ...] = ()
        self._open = Action("show-left-out", "", "link", "down")
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._open)
        column.addWidget(self._list)
        self._list.hide()
        self._open.clicked.connect(self._on_open_clicked)

    def draw(self, left_out: tuple[LeftOut, ...]) -> None:
        """Show what is left out now."""
        self._open.setText(tr("Left out, and why ({count})", count=len(left_out)))
        self.setVisible(bool(left_out))
        if left_out != self._shown:
            self._shown = left_out
            self._write()

    def _write(self) -> None:
        empty(self._lines)
        for method in self._shown:
            self._lines.addWidget(words(method.name, "question"))
            self._lines.addWidget(words(" ".join(it.text for it in method.reasons), "muted"))

    @Slot()
    def _on_open_clicked(self) -> None:
        self._list.setVisible(self._list.isHidden())
