"""Two parts beside each other where there is room, else one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.parts import em

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_ROOM_EM = 44


class SideBySide(QWidget):
    """A narrow list and a wide editor."""

    def __init__(self, narrow: QWidget, wide: QWidget, shares: tuple[int, int] = (1, 2)) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(16)
        self._line.addWidget(narrow, shares[0])
        self._line.addWidget(wide, shares[1])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = event.size().width() >= _ROOM_EM * em(self)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)
