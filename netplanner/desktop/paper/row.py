"""Parts side by side, or one below the other where there is no room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SPACING = 8
_Direction = QBoxLayout.Direction


class Row(QWidget):
    """A row that becomes a column before a word is cut off."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._line = QBoxLayout(_Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACING)
        for part in parts:
            self._line.addWidget(part)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = (part.sizeHint().boundedTo(part.maximumSize()).width() for part in self._parts)
        fits = sum(width + SPACING for width in widths) - SPACING <= event.size().width()
        self._line.setDirection(_Direction.LeftToRight if fits else _Direction.TopToBottom)
