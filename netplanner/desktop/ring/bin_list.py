"""The people of one column as a list: rows can be dragged, pushed aside by keys, and opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView
from typing_extensions import override

from netplanner.desktop.enter import EnterOnRow
from netplanner.desktop.parts import em, looking, named
from netplanner.desktop.ring.bin_model import BinModel

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
    )

    from netplanner.plan.people import PersonId

_WIDTH_EM, _HIGH_EM = 8, 26


@dataclass(frozen=True)
class Column:
    """One column: a value of the answer, "" where nobody said, and what it is called."""

    value: str
    label: str


class BinList(QListView):
    """The people of one column.

    Signals:
        pushed: (the person's id, steps) with -1 towards the start of the line, 1 towards its end.
        taken: (the id of a person who was dropped here, the column's value).
        opened: the id of a person.
        hovered: where somebody is held over this column, on the screen; left: nowhere over it.
    """

    pushed = Signal(str, int)
    taken = Signal(str, str)
    opened = Signal(object)
    hovered = Signal(QPoint)
    left = Signal()

    def __init__(self, question: str, column: Column) -> None:
        super().__init__()
        self._value = column.value
        named(self, f"bins-{question}-{column.value or 'none'}").setAccessibleName(column.label)
        self.people = BinModel()
        self.setModel(self.people)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)  # the whole column is the place, and shows it
        self.setMinimumWidth(_WIDTH_EM * em(self))
        self.setFixedHeight(_HIGH_EM * em(self))
        self.people.dropped.connect(self._on_people_dropped)
        self.doubleClicked.connect(self._on_row_opened)
        EnterOnRow(self).pressed.connect(self._on_row_opened)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_EM * em(self), _HIGH_EM * em(self))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        row = self.currentIndex().row()
        if steps and 0 <= row < len(self.people.ids):
            steps = -steps if self.isRightToLeft() else steps
            self.pushed.emit(str(self.people.ids[row]), steps)
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.isAccepted():
            looking(self, "target")

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self.hovered.emit(self.viewport().mapToGlobal(event.position().toPoint()))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._forget()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._forget()

    def _forget(self) -> None:
        looking(self, "")
        self.left.emit()

    def go_to(self, person: PersonId) -> None:
        """Put the focus on a person of this column."""
        self.setCurrentIndex(self.people.index(self.people.ids.index(person)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _on_row_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.people.ids[index.row()])

    @Slot(str)
    def _on_people_dropped(self, person: str) -> None:
        if person not in self.people.ids:
            self.taken.emit(person, self._value)
