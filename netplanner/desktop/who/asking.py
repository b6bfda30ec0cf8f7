"""The questions that bring people to mind, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, named, words

if TYPE_CHECKING:
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.definition import Generator


class Asking(QWidget):
    """One question and the ways to the others.

    Signals:
        turned: another question is asked now.
    """

    turned = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._asked: tuple[Generator, ...] = ()
        self._at = 0
        self._words = named(words("", "question"), "generator")
        self._place = words("", "hint")
        self._place.setWordWrap(False)
        self._back = Action("previous-generator", "", "quiet", "left")
        self._on = Action("next-generator", "", "quiet", "right")
        self._back.setAccessibleName(tr("The question before"))
        self._on.setAccessibleName(tr("Another question"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._words, 1)
        for part in (self._back, self._place, self._on):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_next)

    @property
    def generator(self) -> Generator | None:
        """The question that is asked now."""
        return self._asked[self._at] if self._asked else None

    @property
    def text(self) -> str:
        """What is asked now, in words."""
        return self._words.text()

    def show_generators(self, asked: tuple[Generator, ...]) -> None:
        """Ask one of these; the one that is asked stays, where it is among them."""
        if asked != self._asked:
            now = self.generator
            self._asked = asked
            self._at = asked.index(now) if now in asked else 0
        self._draw()

    def _draw(self) -> None:
        now = self.generator
        self._words.setText(self._say(now.ask) if now else tr("Who comes to mind?"))
        count = len(self._asked)
        self._place.setText(tr("{number} of {count}", number=self._at + 1, count=count))
        for part in (self._back, self._place, self._on):
            part.setVisible(count > 1)

    def _turn(self, steps: int) -> None:
        self._at = (self._at + steps) % len(self._asked)
        self._draw()
        self.turned.emit()

    @Slot()
    def _on_back(self) -> None:
        self._turn(-1)

    @Slot()
    def _on_next(self) -> None:
        self._turn(1)
