"""A list view that tells which row a person chose, and keeps to its rows' height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy
from typing_extensions import override

from netplanner.desktop.parts import em

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from netplanner.desktop.lines_model import Index
    from netplanner.desktop.questions.rows import RowsModel

_MOST_ROWS = 14
_EDGE = 14  # pixels of frame and padding above and below the rows


class RowList(QListView):
    """Named rows, one of them current.

    Signals:
        chosen: the id of the row that became current.
        discarded: the id of the row on which Delete was pressed.
    """

    chosen = Signal(str)
    discarded = Signal(str)

    def __init__(self, rows: RowsModel) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rows.modelReset.connect(self._on_rows_reset)

    def show_chosen(self, row_id: str) -> None:
        """Mark a row as the current one."""
        if row_id in self._rows.ids:
            index = self._rows.index(self._rows.ids.index(row_id))
            if index != self.currentIndex():
                self.setCurrentIndex(index)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._rows.ids[current.row()])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.discarded.emit(self._rows.ids[self.currentIndex().row()])
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        count = min(max(self._rows.rowCount(), 1), _MOST_ROWS)
        row = self.sizeHintForRow(0) if self._rows.rowCount() else 2 * em(self)
        return QSize(14 * em(self), count * row + _EDGE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(10 * em(self), 3 * em(self))

    @Slot()
    def _on_rows_reset(self) -> None:
        self.updateGeometry()
