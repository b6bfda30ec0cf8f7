"""The drawn map in its frame: it fits its room, grows with zoom, and follows the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.looks.theme import HINT
from netplanner.desktop.parts import em, named
from netplanner.desktop.ring.canvas import Canvas
from netplanner.desktop.ring.fitting import CROWD, Room, fitted
from netplanner.desktop.ring.inks import Inks
from netplanner.desktop.ring.map_words import MapWords

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRect, QRectF
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent

    from netplanner.desktop.ring.fitting import Fit
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person, Tie

STEP, MOST = 1.25, 8.0
_EM_HIGH, _EM_HIGH_CROWD = 34, 44
_EM_LEAST = 26


class RingStage(QGraphicsView):
    """A ring map that can be looked at; the sheet sets the ink of people one has not met."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "ring-map").setAccessibleName(tr("Ring map"))
        self.people: tuple[Person, ...] = ()
        self.words = MapWords()
        self.fit: Fit | None = None
        self.canvas = Canvas()
        self._ties: tuple[Tie, ...] = ()
        self._zones: tuple[Zone, ...] = ()
        self._zoom = 1.0
        self._new_ink = QColor()
        self._is_stale = True
        self.setScene(self.canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # and with it the whole, until:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show_bars(shown=False)

    def show_map(
        self,
        people: tuple[Person, ...],
        ties: tuple[Tie, ...],
        zones: tuple[Zone, ...],
        words: MapWords,
    ) -> None:
        """Show people where they stand; what is as it was is not drawn again."""
        wanted = (people, ties, zones, words)
        if wanted != (self.people, self._ties, self._zones, self.words):
            self.people, self._ties, self._zones, self.words = wanted
            self.setFixedHeight(self.sizeHint().height())
            self.unsettle()

    @Slot()
    def zoom_in(self) -> None:
        """Draw the map larger."""
        self.zoom_to(self._zoom * STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Draw the map smaller, down to where all of it fits."""
        self.zoom_to(self._zoom / STEP)

    @Slot()
    def zoom_fit(self) -> None:
        """Draw all of the map."""
        self.zoom_to(1.0)

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Draw the map so many times as large as fits, a point of it staying where it is."""
        zoom = min(max(zoom, 1.0), MOST)
        if zoom == self._zoom or self.fit is None:
            return
        kept = around or self.mapToScene(self.viewport().rect().center())
        before = self.mapFromScene(kept)
        share = kept / self.fit.unit
        self._zoom = zoom
        self._show_bars(shown=zoom > 1)
        self.lay()
        after = self.mapFromScene(share * self.fit.unit)
        for bar, moved in (
            (self.horizontalScrollBar(), after.x() - before.x()),
            (self.verticalScrollBar(), after.y() - before.y()),
        ):
            bar.setValue(bar.value() + moved)

    def unsettle(self) -> None:
        """Have everything placed anew before it is painted next."""
        self._is_stale = True
        self.viewport().update()

    def settle(self) -> None:
        """Place everything, where that still waits."""
        if self._is_stale:
            self.lay()

    def lay(self) -> None:
        """Place everything anew."""
        self._is_stale = False
        size = self.viewport().size()
        room = Room(size.width(), size.height(), QFontInfo(self._letters()).pixelSize())
        self.canvas.name_middle(self.words.middle)
        self.fit = fitted(self.people, self._zones, room, self._zoom)
        self.canvas.show_fit(self.fit, self._ties, self.inks, self._letters())
        self.resetCachedContent()

    @property
    def inks(self) -> Inks:
        """The theme's colours."""
        return Inks(QApplication.palette(), self._new_ink)

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        self.canvas.paint_ground(painter, self.words, self.inks, self._letters())

    @override
    def sizeHint(self) -> QSize:
        high = _EM_HIGH_CROWD if len(self.people) > CROWD else _EM_HIGH
        return QSize(high * em(self), high * em(self))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_EM_LEAST * em(self), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.settle()
        super().paintEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.unsettle()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.unsettle()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; without it the page scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            where = self.mapToScene(event.position().toPoint())
            self.zoom_to(self._zoom * STEP ** (event.angleDelta().y() / 120), where)
            event.accept()
        elif self._zoom > 1:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _show_bars(self, *, shown: bool) -> None:
        policy = Qt.ScrollBarPolicy
        bars = policy.ScrollBarAlwaysOn if shown else policy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bars)
        self.setVerticalScrollBarPolicy(bars)

    def _letters(self) -> QFont:
        letters = QFont(self.font())
        letters.setPointSizeF(self.font().pointSizeF() * HINT)
        return letters

    def _read_ink(self) -> QColor:
        return self._new_ink

    def _set_ink(self, ink: QColor) -> None:
        self._new_ink = ink
        self.unsettle()

    new_ink = Property(QColor, _read_ink, _set_ink)
