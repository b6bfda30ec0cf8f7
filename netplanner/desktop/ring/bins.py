"""All people in columns by one answer; they are moved from column to column by drag or keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netplanner.desktop.enter import is_enter, keeps_enter
from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import em, named, words
from netplanner.desktop.ring.bin_model import BinModel

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    from netplanner.plan.people import Person, PersonId

_WIDTH_EM, _HIGH_EM, _HEAD_LINES = 8, 26, 4


@dataclass(frozen=True)
class Column:
    """One column: a value of the answer, "" where nobody said, and what it is called."""

    value: str
    label: str


@dataclass(frozen=True)
class Binned:
    """A person was put into another column."""

    person: PersonId
    value: str


class BinList(QListView):
    """The people of one column.

    Signals:
        pushed: (the person's id, steps) with -1 towards the start of the line, 1 towards its end.
        taken: (the id of a person who was dropped here, the column's value).
        opened: the id of a person.
    """

    pushed = Signal(str, int)
    taken = Signal(str, str)
    opened = Signal(object)

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
        self.setDragDropOverwriteMode(False)
        self.setMinimumWidth(_WIDTH_EM * em(self))
        self.setFixedHeight(_HIGH_EM * em(self))
        self.people.dropped.connect(self._on_people_dropped)
        self.doubleClicked.connect(self._on_row_opened)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_EM * em(self), _HIGH_EM * em(self))

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Enter for the person who is current, before it can continue the page."""
        if keeps_enter(event) and self.currentIndex().isValid():
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self._on_row_opened(self.currentIndex())
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        row = self.currentIndex().row()
        if steps and 0 <= row < len(self.people.ids):
            steps = -steps if self.isRightToLeft() else steps
            self.pushed.emit(str(self.people.ids[row]), steps)
        else:
            super().keyPressEvent(event)

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


class Bins(QScrollArea):
    """Columns beside each other.

    Signals:
        moved: a Binned; opened: the id of a person.
    """

    moved = Signal(object)
    opened = Signal(object)

    def __init__(self, question: str, columns: tuple[Column, ...]) -> None:
        super().__init__()
        named(self, f"bins-{question}")
        self._columns = columns
        self._moving: PersonId | None = None
        self._lists = tuple(BinList(question, column) for column in columns)
        self._heads = tuple(words("", "question") for _ in columns)
        for head in self._heads:
            head.ensurePolished()  # its letters are the sheet's from here on
            head.setFixedHeight(_HEAD_LINES * head.fontMetrics().lineSpacing())
            head.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside())
        for one in self._lists:
            one.pushed.connect(self._on_list_pushed)
            one.taken.connect(self._on_list_taken)
            one.opened.connect(self.opened)

    def show_people(self, people: tuple[tuple[Person, str], ...]) -> None:
        """Show each person in the column of a value."""
        for column, head, shown in zip(self._columns, self._heads, self._lists, strict=True):
            here = tuple((one.id, one.name) for one, value in people if value == column.value)
            shown.people.show_people(here)
            head.setText(tr("{label} ({count})", label=column.label, count=len(here)))
        self._follow()

    @override
    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(10 * em(self), (inside.sizeHint().height() if inside else 0) + bar)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _inside(self) -> QWidget:
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for head, shown in zip(self._heads, self._lists, strict=True):
            column = QVBoxLayout()
            column.addWidget(head)
            column.addWidget(shown)
            line.addLayout(column, 1)
        return inside

    def _follow(self) -> None:
        """Keep the focus with a person who was just moved."""
        person, self._moving = self._moving, None
        for column, shown in zip(self._columns, self._lists, strict=True):
            if person is not None and person in shown.people.ids:
                shown.go_to(person)
                self.ensureWidgetVisible(shown, 0, 0)
                announce(shown, column.label)

    def _move(self, person: str, value: str) -> None:
        self._moving = next(id_ for it in self._lists for id_ in it.people.ids if id_ == person)
        self.moved.emit(Binned(self._moving, value))

    @Slot(str, int)
    def _on_list_pushed(self, person: str, steps: int) -> None:
        here = next(at for at, it in enumerate(self._lists) if person in it.people.ids)
        if 0 <= here + steps < len(self._columns):
            self._move(person, self._columns[here + steps].value)

    @Slot(str, str)
    def _on_list_taken(self, person: str, value: str) -> None:
        self._move(person, value)
