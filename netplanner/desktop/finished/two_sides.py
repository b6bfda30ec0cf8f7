"""A list and what is chosen in it: side by side with a scroll bar each, else below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from netplanner.desktop.parts import em

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_ROOM_EM = 56
_LIST_EM = 12
_GAP = 20


class _Detail(QScrollArea):
    """Scrolls by itself beside the list; below it, it is as high as what it holds."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.is_beside = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    @override
    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if self.is_beside or layout is None:
            return QSize(0, 0)
        width = self.viewport().width()
        least = layout.totalMinimumSize().height()
        return QSize(0, max(layout.totalHeightForWidth(width), least))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class TwoSides(QScrollArea):
    """A list on the side where reading starts, and the chosen row's detail.

    `shares` are how the width is shared out, 1 to 1 unless said otherwise.
    """

    def __init__(self, rows: QWidget, detail: QWidget, *, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._detail = _Detail(detail)
        self._rows, self._shares = rows, shares
        self._has_rows = True
        rows.setMinimumHeight(_LIST_EM * em(self))
        rows.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        ground = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, ground)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addWidget(rows, shares[0])
        self._line.addWidget(self._detail, shares[1])
        self.setWidget(ground)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(is_beside=event.size().width() >= _ROOM_EM * em(self))
        super().resizeEvent(event)

    def make_room(self, *, has_rows: bool) -> None:
        """Give the list room of its own, unless it has no rows and the detail is to come soon."""
        self._has_rows = has_rows
        self._rows.setMinimumHeight(_LIST_EM * em(self) if has_rows else 0)
        self._share_out()

    def _share_out(self) -> None:
        needs_room = self._detail.is_beside or self._has_rows
        self._line.setStretch(0, self._shares[0] if needs_room else 0)

    def _place(self, *, is_beside: bool) -> None:
        if self._detail.is_beside != is_beside:
            self._detail.is_beside = is_beside
            direction = QBoxLayout.Direction
            self._line.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
            self._share_out()
            self._detail.updateGeometry()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self._detail.is_beside and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _GAP)
