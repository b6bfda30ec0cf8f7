"""A question answered by choosing values and putting them in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, looking, words
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.choices import WordedBox

if TYPE_CHECKING:
    from netplanner.desktop.questions.asked import Say
    from netplanner.desktop.scene import Scene
    from netplanner.interview.definition import Choice, Question
    from netplanner.interview.session import Shown


class RankedChoice(WordedBox):
    """A value with its place in the order; pressing it takes it in or out."""

    def __init__(self, label: str, hint: str) -> None:
        super().__init__()
        self._label = label
        self._hint = hint
        self._place = words("", "hint")
        self._place.setMinimumWidth(2 * em(self))
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.setSpacing(8)
        inside.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(2)
        inside.addLayout(said, 1)
        for text, look in ((label, "body"), (hint, "hint")):
            if text:
                said.addWidget(words(text, look))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_rank(self, rank: int, count: int) -> None:
        """Show the place in the order, from 1, or with 0 that it is not chosen."""
        self.setChecked(rank > 0)
        self._place.setText(str(rank) if rank else "+")
        looking(self._place, "badge" if rank else "hint")
        place = tr("{rank} of {count}", rank=rank, count=count) if rank else tr("Not chosen")
        self.setAccessibleName(self._label)
        self.setAccessibleDescription(". ".join(filter(None, (place, self._hint))))


class RankedRow(QWidget):
    """A value and the buttons that move it.

    Signals:
        moved: (value, steps) with -1 up, 1 down; toggled: the value.
    """

    moved = Signal(str, int)
    toggled = Signal(str)

    def __init__(self, question: str, value: str, choice: RankedChoice, label: str) -> None:
        super().__init__()
        self._value = value
        self._is_ranked = False
        self.choice = choice
        choice.setObjectName(f"{question}-{value}")
        self._up = Action(f"{question}-{value}-up", "", "quiet", "up")
        self._down = Action(f"{question}-{value}-down", "", "quiet", "down")
        self._remove = Action(f"{question}-{value}-remove", "", "quiet", "close")
        self._up.setAccessibleName(tr("Move up: {label}", label=label))
        self._down.setAccessibleName(tr("Move down: {label}", label=label))
        self._remove.setAccessibleName(tr("Remove: {label}", label=label))
        self._lay_out()
        choice.toggled.connect(self._on_choice_toggled)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._up.clicked.connect(self._on_up_clicked)
        self._down.clicked.connect(self._on_down_clicked)

    def draw(self, rank: int, count: int, *, is_full: bool) -> None:
        """Show the place in an order of `count` values, from 1, or 0 where it is not chosen."""
        self._is_ranked = rank > 0
        self.choice.show_rank(rank, count)
        self.choice.setEnabled(rank > 0 or not is_full)
        for button in (self._up, self._down, self._remove):
            button.setVisible(rank > 0)
        self._up.setEnabled(rank > 1)
        self._down.setEnabled(rank < count)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.choice, 1)
        for button in (self._up, self._down, self._remove):
            line.addWidget(button)

    @Slot(bool)
    def _on_choice_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked != self._is_ranked:  # else it is only drawn
            self.toggled.emit(self._value)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.toggled.emit(self._value)

    @Slot()
    def _on_up_clicked(self) -> None:
        self.moved.emit(self._value, -1)

    @Slot()
    def _on_down_clicked(self) -> None:
        self.moved.emit(self._value, 1)


class SelectRankedAsked(Asked):
    """Values in order: the chosen ones first, the rest below to add."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._chosen: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
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
        most = int(self.question.maximum or len(self._rows))
        for name, row in self._rows.items():
            rank = self._chosen.index(name) + 1 if name in self._chosen else 0
            row.draw(rank, len(self._chosen), is_full=len(self._chosen) >= most)
        self._said.setText(tr("{count} of {most} chosen", count=len(self._chosen), most=most))

    def _row(self, choice: Choice) -> RankedRow:
        label = self._say(choice.label)
        button = RankedChoice(label, self._say(choice.hint))
        row = RankedRow(self.question.name, choice.value, button, label)
        row.moved.connect(self._on_row_moved)
        row.toggled.connect(self._on_row_toggled)
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

    @Slot(str, int)
    def _on_row_moved(self, value: str, steps: int) -> None:
        order = [item for item in self._chosen if item != value]
        order.insert(max(self._chosen.index(value) + steps, 0), value)
        self._answer(tuple(order))
