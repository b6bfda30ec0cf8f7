"""A drawing that fits its frame, and is drawn larger on request, then with scroll bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGraphicsView
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

STEP, MOST = 1.25, 8.0


class ZoomedView(QGraphicsView):
    """Grows and shrinks a drawing that lays itself anew for each size.

    Attributes:
        zoom: how many times as large as fits it is drawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self.zoom = 1.0
        self._show_bars(shown=False)

    @property
    def unit(self) -> float:
        """How many pixels a length of 1 is drawn long, or 0 while nothing is drawn."""
        raise NotImplementedError

    def lay(self) -> None:
        """Place everything anew."""
        raise NotImplementedError

    @Slot()
    def zoom_in(self) -> None:
        """Draw the map larger."""
        self.zoom_to(self.zoom * STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Draw the map smaller, down to where all of it fits."""
        self.zoom_to(self.zoom / STEP)

    @Slot()
    def zoom_fit(self) -> None:
        """Draw all of the map."""
        self.zoom_to(1.0)

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Draw the map so many times as large as fits, a point of it staying where it is."""
        zoom = min(max(zoom, 1.0), MOST)
        if zoom == self.zoom or not self.unit:
            return
        kept = around or self.mapToScene(self.viewport().rect().center())
        before = self.mapFromScene(kept)
        share = kept / self.unit
        self.zoom = zoom
        self._show_bars(shown=zoom > 1)
        self.lay()
        after = self.mapFromScene(share * self.unit)
        for bar, moved in (
            (self.horizontalScrollBar(), after.x() - before.x()),
            (self.verticalScrollBar(), after.y() - before.y()),
        ):
            bar.setValue(bar.value() + moved)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; without it the page scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            where = self.mapToScene(event.position().toPoint())
            self.zoom_to(self.zoom * STEP ** (event.angleDelta().y() / 120), where)
            event.accept()
        elif self.zoom > 1:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _show_bars(self, *, shown: bool) -> None:
        policy = Qt.ScrollBarPolicy
        bars = policy.ScrollBarAlwaysOn if shown else policy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bars)
        self.setVerticalScrollBarPolicy(bars)
