"""Scrolls what is around a part while something is carried over it, near an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea

from netplanner.desktop.parts import em

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

_MARGIN_EM = 3
_EVERY_MS = 16
_STRIDE = 16  # pixels each time at an edge; nearer the middle it is less, beyond it more
_MOST = 3  # strides
_SMALL = 4  # parts of a small area, one of which is its margin


class EdgeScrolling(QObject):
    """Follows the pointer, and goes on scrolling while it rests near an edge.

    Signals:
        scrolled: what lies under the pointer is another place now.
    """

    scrolled = Signal()

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._pointer = QPoint()
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self._on_clock)

    @property
    def pointer(self) -> QPoint:
        """Where the pointer was last, on the screen."""
        return self._pointer

    @Slot(QPoint)
    def follow(self, pointer: QPoint) -> None:
        """Take where the pointer is now, on the screen."""
        self._pointer = pointer
        if not self._clock.isActive():  # a hand that trembles at an edge does not hold it up
            self._clock.start()

    @Slot()
    def stop(self) -> None:
        """Scroll no more: nothing is carried any longer."""
        self._clock.stop()

    @Slot()
    def _on_clock(self) -> None:
        """Scroll the nearest area that can; one along the lines, one across."""
        ways = (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
        moved = [any(_scrolled(it, way, self._pointer) for it in self._areas()) for way in ways]
        if any(moved):
            self.scrolled.emit()
        else:
            self._clock.stop()

    def _areas(self) -> Iterator[QAbstractScrollArea]:
        part = self.parent()  # not kept here: a part that held itself would outlive its page
        while part is not None:
            if isinstance(part, QAbstractScrollArea):
                yield part
            part = part.parent()


def _scrolled(area: QAbstractScrollArea, way: Qt.Orientation, pointer: QPoint) -> bool:
    """Scroll an area one way, if the pointer asks for it; return whether anything moved."""
    port, is_across = area.viewport(), way is Qt.Orientation.Horizontal
    seen, at = port.visibleRegion().boundingRect(), port.mapFromGlobal(pointer)
    bar = area.horizontalScrollBar() if is_across else area.verticalScrollBar()
    policy = area.horizontalScrollBarPolicy() if is_across else area.verticalScrollBarPolicy()
    if policy is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return False
    step = _across(seen, at, em(area)) if is_across else _down(seen, at, em(area))
    step = -step if is_across and area.isRightToLeft() else step
    before = bar.value()
    bar.setValue(before + step)
    return bar.value() != before


def _across(seen: QRect, at: QPoint, unit: int) -> int:
    return _step(seen.left(), seen.right(), at.x(), unit)


def _down(seen: QRect, at: QPoint, unit: int) -> int:
    return _step(seen.top(), seen.bottom(), at.y(), unit)


def _step(first: int, last: int, at: int, unit: int) -> int:
    """Return how many pixels to scroll: less than 0 near the first edge, 0 in the middle."""
    margin = max(1, min(_MARGIN_EM * unit, (last - first) // _SMALL))
    depth = min(at - (first + margin), 0) + max(at - (last - margin), 0)
    wanted = round(_STRIDE * depth / margin)
    return max(-_MOST * _STRIDE, min(_MOST * _STRIDE, wanted))
