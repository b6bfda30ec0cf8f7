"""A side beside the main part; where there is no room for both, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.parts import em, named

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

LEAST_EM, USUAL_EM, MOST_EM = 14, 18, 30
_MAIN_EM = 38  # that the main part needs beside the side
_GRIP = 5  # pixels
_ANY_WIDTH = (1 << 24) - 1  # Qt's own "as wide as you like"


class Grip(QWidget):
    """The edge of the side, which a mouse can take hold of.

    Signals:
        dragged: where the mouse has it now, in pixels from its own left edge.
    """

    dragged = Signal(int)

    def __init__(self, panes: QWidget) -> None:
        super().__init__(panes)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.position().x()))


class TwoPanes(QWidget):
    """Two parts of a window.

    Signals:
        narrowed: whether only one of them has room.
        side_changed: how wide a person wants the side, in em.
    """

    narrowed = Signal(bool)
    side_changed = Signal(int)

    def __init__(self, side: QWidget, main: QWidget) -> None:
        super().__init__()
        named(self, "panes")
        self._side, self._main = side, main
        self._is_narrow = False
        self._side_em = USUAL_EM
        self._grip = Grip(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(side)
        line.addWidget(main, 1)
        side.setFixedWidth(USUAL_EM * em(self))
        self._grip.raise_()
        self._grip.dragged.connect(self._on_grip_dragged)

    @property
    def side_em(self) -> int:
        """How wide the side is beside the main part, in em."""
        return self._side_em

    def may_have(self, ems: int) -> bool:
        """Whether the side may be so wide, and stands beside the main part now."""
        return not self._is_narrow and LEAST_EM <= ems <= MOST_EM

    def set_side(self, ems: int) -> None:
        """Give the side another width, as far as that leaves it of use."""
        ems = min(max(ems, LEAST_EM), MOST_EM)
        if ems != self._side_em:
            self._side_em = ems
            self._lay_out(self.width())
            self.side_changed.emit(ems)

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
        is_narrow = event.size().width() < (self._side_em + _MAIN_EM) * em(self)
        if is_narrow != self._is_narrow:
            self._lay_out(event.size().width())
        self._place_grip()

    def _lay_out(self, width: int) -> None:
        side = self._side_em * em(self)
        is_narrow = width < side + _MAIN_EM * em(self)
        self._side.setMinimumWidth(side)
        self._side.setMaximumWidth(_ANY_WIDTH if is_narrow else side)
        self._grip.setVisible(not is_narrow)
        self._place_grip()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.show_main()
            self.narrowed.emit(is_narrow)

    def _place_grip(self) -> None:
        """Lay the grip over the edge of the side, so that it parts no line from another."""
        side = self._side_em * em(self)
        left = self.width() - side if self.isRightToLeft() else side - _GRIP
        self._grip.setGeometry(left, 0, _GRIP, self.height())

    @Slot(int)
    def _on_grip_dragged(self, x: int) -> None:
        width = self._side.width() + (-x if self.isRightToLeft() else x)
        self.set_side(round(width / em(self)))
