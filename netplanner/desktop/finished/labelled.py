"""Labelled words below each other; lines are made once and used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.parts import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


class Labelled(QWidget):
    """Pairs of a label and what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._lines: list[tuple[QLabel, QLabel]] = []

    def show_pairs(self, pairs: tuple[tuple[str, str], ...]) -> None:
        """Show these pairs and no others; a pair without a label goes on from the one above."""
        while len(self._lines) < len(pairs):
            self._add_line()
        for number, (label, said) in enumerate(self._lines):
            is_used = number < len(pairs)
            label.setText(pairs[number][0] if is_used else "")
            said.setText(pairs[number][1] if is_used else "")
            label.setVisible(bool(label.text()))
            said.setVisible(is_used)

    def _add_line(self) -> None:
        label, said = words("", "hint"), words("")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setContentsMargins(0, 0, 0, 8)
        for part in (label, said):
            self._column.addWidget(part)
        self._lines.append((label, said))
