"""A list without a layout of its own: it keeps items for assistive technology, and inks to paint.

Who derives from it says where items are, and paints them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView
from typing_extensions import override

from netplanner.desktop.calendar.brush import Inks

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect

Index = QModelIndex | QPersistentModelIndex


class BareList(QListView):
    """Items in places that are not Qt's; the theme's sheet sets the inks."""

    def __init__(self) -> None:
        super().__init__()
        self._inks = Inks()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def doItemsLayout(self) -> None:
        """Lay nothing out: the grid knows all places."""

    @override
    def updateGeometries(self) -> None:
        """Adjust no scroll bar: there is none."""

    @override
    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        return self.currentIndex()  # the keys are followed elsewhere

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return 0

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return False

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.center()), command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region |= QRegion(self.visualRect(index))
        return region

    def _read_energy(self) -> QColor:
        return self._inks.energy

    def _set_energy(self, ink: QColor) -> None:
        self._inks.energy = ink

    def _read_rest(self) -> QColor:
        return self._inks.rest

    def _set_rest(self, ink: QColor) -> None:
        self._inks.rest = ink

    def _read_rest_ground(self) -> QColor:
        return self._inks.rest_ground

    def _set_rest_ground(self, ink: QColor) -> None:
        self._inks.rest_ground = ink

    def _read_over_full(self) -> QColor:
        return self._inks.over_full

    def _set_over_full(self, ink: QColor) -> None:
        self._inks.over_full = ink

    energy_ink = Property(QColor, _read_energy, _set_energy)
    rest_ink = Property(QColor, _read_rest, _set_rest)
    rest_ground = Property(QColor, _read_rest_ground, _set_rest_ground)
    over_full_ink = Property(QColor, _read_over_full, _set_over_full)
