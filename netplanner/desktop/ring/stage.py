"""The drawn map in its frame: it fits its room, and follows the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QSize, Qt
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
from netplanner.desktop.ring.zoomed_view import ZoomedView

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QRectF
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from netplanner.desktop.ring.fitting import Fit
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person, Tie

_EM_HIGH, _EM_HIGH_CROWD = 34, 44
_EM_LEAST = 26


class RingStage(ZoomedView):
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

    def unsettle(self) -> None:
        """Have everything placed anew before it is painted next."""
        self._is_stale = True
        self.viewport().update()

    def settle(self) -> None:
        """Place everything, where that still waits."""
        if self._is_stale:
            self.lay()

    @override
    def lay(self) -> None:
        self._is_stale = False
        size = self.viewport().size()
        room = Room(size.width(), size.height(), QFontInfo(self._letters()).pixelSize())
        self.canvas.name_middle(self.words.middle)
        self.fit = fitted(self.people, self._zones, room, self.zoom)
        self.canvas.show_fit(self.fit, self._ties, self.inks, self._letters())
        self.resetCachedContent()

    @property
    @override
    def unit(self) -> float:
        return self.fit.unit if self.fit else 0.0

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
