"""From one instance of a repeat to the next, with how many there are and how many are left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.desktop.language import inside, tr
from netplanner.desktop.parts import Action, literal, words
from netplanner.desktop.questions.series import NOTHING

if TYPE_CHECKING:
    from netplanner.interview.answers import Instance
    from netplanner.interview.definition import Repeat


@dataclass(frozen=True)
class Turn:
    """Where one stands among instances.

    Attributes:
        number: from 1; left: how many still lack an answer to what is asked first.
        before, after: the neighbours' ids, "" at an end.
    """

    number: int
    count: int
    left: int
    before: str
    after: str


def turn_of(found: tuple[Instance, ...], instance: str, repeat: Repeat) -> Turn:
    """Return where an instance stands among the others."""
    ids = ("", *(str(one.id) for one in found), "")
    at = ids.index(instance, 1)
    asked = repeat.first or (repeat.item_name,)
    left = sum(any(one.answers.get(it) in NOTHING for it in asked) for one in found)
    return Turn(at, len(found), left, ids[at - 1], ids[at + 1])


class Turns(QWidget):
    """Two buttons, and where one stands in words.

    Signals:
        wanted: the id of the instance to show.
    """

    wanted = Signal(str)

    def __init__(self, item: str) -> None:
        super().__init__()
        self._turn = Turn(1, 1, 0, "", "")
        self._back = Action("", "", "plain", "up")
        self._on = Action("", "", "plain", "down")
        self._back.setText(literal(tr("Previous {item}", item=inside(item))))
        self._on.setText(literal(tr("Next {item}", item=inside(item))))
        self._said = words("", "hint")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._back)
        line.addWidget(self._on)
        line.addWidget(self._said, 1)
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_next)

    def show_turn(self, turn: Turn, slug: str) -> None:
        """Show where one stands; `slug` ends the names of the buttons."""
        self._turn = turn
        self._back.setObjectName(f"previous-{slug}")
        self._on.setObjectName(f"next-{slug}")
        self._back.setEnabled(bool(turn.before))
        self._on.setEnabled(bool(turn.after))
        place = tr("{number} of {count}", number=turn.number, count=turn.count)
        left = tr("{left} still to fill in", left=turn.left) if turn.left else tr("all filled in")
        self._said.setText(tr("{place}, {left}", place=place, left=left))

    @Slot()
    def _on_back(self) -> None:
        self.wanted.emit(self._turn.before)

    @Slot()
    def _on_next(self) -> None:
        self.wanted.emit(self._turn.after)
