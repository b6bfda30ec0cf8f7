"""A question answered by choosing values and putting them in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QGroupBox, QVBoxLayout
from typing_extensions import override

from netplanner.desktop.edge_scrolling import EdgeScrolling
from netplanner.desktop.language import listed, tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import words
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.ranked_row import RankedChoice, RankedRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.definition import Choice, Question
    from netplanner.interview.session import Shown


class SelectRankedAsked(Asked):
    """Values in order: the chosen ones first, the rest below to add."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._chosen: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
        self._held: tuple[str, ...] | None = None
        self._carried = ""
        self._edges = EdgeScrolling(self)
        self._edges.scrolled.connect(self._on_edges_scrolled)
        self._rows = {choice.value: self._row(choice) for choice in question.choices}
        self._said = words("", "hint")
        group = QGroupBox()
        self._list = QVBoxLayout(group)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        for row in self._rows.values():
            self._list.addWidget(row)
        self._put(group)
        self._body.addWidget(self._said)

    @override
    def first_control(self) -> QWidget:
        return self._rows[self._order[0]].choice if self._order else self

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        value = shown.value if isinstance(shown.value, tuple) else ()
        self._chosen = tuple(str(item) for item in value if item in self._rows)
        offered = (c.value for c in shown.choices if c.value not in self._chosen)
        self._arrange((*self._chosen, *offered))
        self._number(self._chosen)
        said = tr("{count} of {most} chosen", count=len(self._chosen), most=self._most)
        drag = tr("Drag them into order, or use the arrows.") if len(self._chosen) > 1 else ""
        self._said.setText(". ".join(filter(None, (said, drag))))

    @property
    def _most(self) -> int:
        return int(self.question.maximum or len(self._rows))

    def _number(self, chosen: tuple[str, ...]) -> None:
        """Show each value's place in an order, which may be one that is only tried."""
        for name, row in self._rows.items():
            rank = chosen.index(name) + 1 if name in chosen else 0
            row.draw(rank, len(chosen), is_full=len(chosen) >= self._most)

    def _row(self, choice: Choice) -> RankedRow:
        label = self._say(choice.label)
        button = RankedChoice(label, self._say(choice.hint))
        row = RankedRow(self.question.name, choice.value, button, label)
        row.moved.connect(self._on_row_moved)
        row.toggled.connect(self._on_row_toggled)
        row.carried.connect(self._on_row_carried)
        row.put_down.connect(self._on_row_put_down)
        row.given_back.connect(self._on_row_given_back)
        return row

    def _arrange(self, order: tuple[str, ...]) -> None:
        if order == self._order:
            return
        self._order = order
        for name in order:
            self._list.addWidget(self._rows[name])
        for name, row in self._rows.items():
            row.setVisible(name in order)

    @Slot(str)
    def _on_row_toggled(self, value: str) -> None:
        rest = tuple(item for item in self._chosen if item != value)
        self._answer(rest if value in self._chosen else (*self._chosen, value))

    @Slot(str, QPoint)
    def _on_row_carried(self, value: str, pointer: QPoint) -> None:
        self._carried = value
        self._edges.follow(pointer)
        self._carry(value, pointer.y())

    @Slot()
    def _on_edges_scrolled(self) -> None:
        self._carry(self._carried, self._edges.pointer.y())

    def _carry(self, value: str, height: int) -> None:
        """Show the order as it would be with a value let go at a height of the screen."""
        others = [item for item in self._chosen if item != value]
        above = sum(self._middle(item) < height for item in others)
        self._held = (*others[:above], value, *others[above:])
        self._arrange((*self._held, *(it for it in self._order if it not in self._held)))
        self._number(self._held)

    def _middle(self, value: str) -> int:
        row = self._rows[value]
        return row.mapToGlobal(QPoint(0, row.height() // 2)).y()

    @Slot()
    def _on_row_put_down(self) -> None:
        held, self._held = self._held, None
        self._edges.stop()
        if held is not None and held != self._chosen:
            self._answer(held)
            names = (self._rows[it].choice.accessibleName() for it in held)
            announce(self, tr("In this order: {names}", names=listed(tuple(names))))

    @Slot()
    def _on_row_given_back(self) -> None:
        self._held = None
        self._edges.stop()
        self._arrange((*self._chosen, *(it for it in self._order if it not in self._chosen)))
        self._number(self._chosen)

    @Slot(str, int)
    def _on_row_moved(self, value: str, steps: int) -> None:
        order = [item for item in self._chosen if item != value]
        order.insert(max(self._chosen.index(value) + steps, 0), value)
        self._answer(tuple(order))
