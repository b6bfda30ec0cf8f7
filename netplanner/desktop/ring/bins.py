"""All people in columns by one answer; they are moved from column to column by drag or keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netplanner.desktop.edge_scrolling import EdgeScrolling
from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import em, leading, named, words
from netplanner.desktop.ring.bin_list import BinList

if TYPE_CHECKING:
    from netplanner.desktop.ring.bin_list import Column
    from netplanner.plan.people import Person, PersonId

_HEAD_LINES = 4


@dataclass(frozen=True)
class Binned:
    """A person was put into another column."""

    person: PersonId
    value: str


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
            head.setAlignment(leading() | Qt.AlignmentFlag.AlignBottom)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside())
        self._edges = EdgeScrolling(self)
        for one in self._lists:
            one.pushed.connect(self._on_list_pushed)
            one.taken.connect(self._on_list_taken)
            one.opened.connect(self.opened)
            one.hovered.connect(self._edges.follow)
            one.left.connect(self._edges.stop)

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
