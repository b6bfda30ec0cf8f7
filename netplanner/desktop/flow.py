"""A row of parts that goes on in the next line where there is no more room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayoutItem, QWidget


class Flow(QLayout):
    """Parts beside each other, set to the side where reading starts."""

    def __init__(self, parts: tuple[QWidget, ...], gap: int = 12) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        for part in parts:
            self.addWidget(part)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            places = self._places(QRect(0, 0, width, 0))
            self._heights[width] = max((place.bottom() + 1 for _, place in places), default=0)
        return self._heights[width]

    @override
    def invalidate(self) -> None:
        """Forget heights: a part has changed."""
        self._heights.clear()
        super().invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect):
            item.setGeometry(place)

    @override
    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() + self.spacing() for size in shown) - self.spacing()
        return QSize(max(width, 0), max((size.height() for size in shown), default=0))

    @override
    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _places(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Yield where each part stands, in the middle of its line."""
        top = rect.top()
        for line in self._lines(rect.width()):
            at, height = QPoint(rect.left(), top), max(size.height() for _, size in line)
            for item, size in line:
                place = QRect(at + QPoint(0, (height - size.height()) // 2), size)
                yield item, self._mirrored(place, rect)
                at += QPoint(size.width() + self.spacing(), 0)
            top += height + self.spacing()

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """Yield the parts that are shown, as many a line as fit."""
        line: list[tuple[QLayoutItem, QSize]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if line and taken + size.width() > width:
                yield line
                line, taken = [], 0
            line.append((item, size))
            taken += size.width() + self.spacing()
        if line:
            yield line

    def _mirrored(self, place: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            place.moveLeft(rect.left() + rect.right() - place.right())
        return place
