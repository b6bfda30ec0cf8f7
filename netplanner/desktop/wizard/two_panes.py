"""A side beside the main part; where there is no room for both, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.parts import em

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_ROOM_EM, _SIDE_EM = 56, 18
_ANY_WIDTH = (1 << 24) - 1  # Qt's own "as wide as you like"


class TwoPanes(QWidget):
    """Two parts of a window.

    Signals:
        narrowed: whether only one of them has room.
    """

    narrowed = Signal(bool)

    def __init__(self, side: QWidget, main: QWidget) -> None:
        super().__init__()
        self._side, self._main = side, main
        self._is_narrow = False
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(side)
        line.addWidget(main, 1)
        side.setFixedWidth(_SIDE_EM * em(self))

    @Slot()
    def show_side(self) -> None:
        """Show the side, in place of the main part where there is no room for both."""
        self._side.show()
        self._main.setVisible(not self._is_narrow)

    @Slot()
    def show_main(self) -> None:
        """Show the main part, in place of the side where there is no room for both."""
        self._main.show()
        self._side.setVisible(not self._is_narrow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _ROOM_EM * em(self)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            side = _SIDE_EM * em(self)
            self._side.setMinimumWidth(side)
            self._side.setMaximumWidth(_ANY_WIDTH if is_narrow else side)
            self.show_main()
            self.narrowed.emit(is_narrow)
