"""Several questions one below the other, of which those are shown that are asked now.

A question is built when it is first shown, or a moment before, one at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.desktop.column import READING_EM
from netplanner.desktop.parts import dress, em, set_shown
from netplanner.desktop.questions.ratings import RatingAsked

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Asked, Say
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown

    Make: TypeAlias = Callable[[Question, Say], Asked]

_GAP = 24
NOTHING: tuple[object, ...] = ("", None, ())


class Series(QWidget):
    """The questions of a page, or of one instance of a repeat.

    Signals:
        intended: an Intent, on every edit.
    """

    intended = Signal(object)

    def __init__(self, questions: tuple[Question, ...], say: Say, make: Make) -> None:
        super().__init__()
        self._questions = {question.name: question for question in questions}
        self._say, self._make = say, make
        self._asked: dict[str, Asked] = {}
        self._shown: tuple[Shown, ...] = ()
        self._advice: Advice | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        self._lines = {name: QHBoxLayout() for name in self._questions}
        for line in self._lines.values():
            column.addLayout(line)

    def draw(self, shown: tuple[Shown, ...], scene: Scene) -> None:
        """Show the questions that are asked, as they now stand."""
        self._shown = tuple(one for one in shown if one.place.name in self._questions)
        known = {one.place.name for one in self._shown}
        for one in self._shown:
            asked = self._asked.get(one.place.name) or self._built(one.place.name)
            asked.draw(one, scene)
        for name, asked in self._asked.items():
            set_shown(asked, shown=name in known)
        _say_ends_once([self._asked[one.place.name] for one in self._shown])

    def prepare(self, shown: tuple[Shown, ...], scene: Scene) -> bool:
        """Build the next small part of what will be shown; false where all of it is there."""
        for one in shown:
            if one.place.name in self._questions and self._prepares(one, scene):
                return True
        return False

    def show_advice(self, advice: Advice) -> None:
        """Show advice beside the questions that have some."""
        self._advice = advice
        for asked in self._asked.values():
            asked.show_advice(advice)

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        for asked in self._asked.values():
            asked.flush()

    def forget_problems(self) -> None:
        """Give back the space of problems that were mended."""
        for asked in self._asked.values():
            asked.forget_problem()

    def first_unanswered(self) -> QWidget | None:
        """Return the control of the first question without an answer, else of the first.

        None stands for the page's heading, from which one reads what a page says.
        """
        for one in self._shown:
            asked = self._asked[one.place.name]
            control = asked.first_control()
            if control is None and asked.informs:
                return None
            if one.value in NOTHING and control is not None:
                return control
        return self.control_of(self._shown[0].place.name) if self._shown else None

    def control_of(self, name: str, inner: str = "") -> QWidget | None:
        """Return a question's control, or None where it is not asked now."""
        asked = self._asked.get(name)
        return asked.control_of(inner) if asked and not asked.isHidden() else None

    def _prepares(self, shown: Shown, scene: Scene) -> bool:
        asked = self._asked.get(shown.place.name)
        if asked is None:
            dress(self._built(shown.place.name))
        return asked is None or asked.prepare(shown, scene)

    def _built(self, name: str) -> Asked:
        """Return a new question, as narrow as reads well unless it has two sides."""
        asked = self._asked[name] = self._make(self._questions[name], self._say)
        if not asked.is_broad:
            asked.setMaximumWidth(READING_EM * em(self))
        self._lines[name].addWidget(asked, 1)
        self._lines[name].addStretch(0)
        asked.intended.connect(self.intended)
        if self._advice is not None:
            asked.show_advice(self._advice)
        return asked


def _say_ends_once(shown: list[Asked]) -> None:
    """Let ratings that follow each other on one scale name its ends once."""
    before: tuple[str, ...] = ()
    for asked in shown:
        scale = asked.scale if isinstance(asked, RatingAsked) else ()
        if isinstance(asked, RatingAsked):
            asked.show_ends(shown=scale != before)
        before = scale
