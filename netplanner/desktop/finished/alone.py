"""Questions that the plan page asks one at a time, outside any interview, drawn as all others."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner import knowledge
from netplanner.desktop.language import tr
from netplanner.desktop.planning.intents import Answered, Typed
from netplanner.desktop.planning.scene import Scene
from netplanner.desktop.questions.kinds import asked
from netplanner.interview.answers import Place
from netplanner.interview.conditions import ALWAYS
from netplanner.interview.definition import Question, QuestionType
from netplanner.interview.session import Shown, begin

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer


class Alone(QWidget):
    """One question.

    Signals:
        answered: the answer as it was chosen or typed, or None.
    """

    answered = Signal(object)

    def __init__(self, question: Question, today: date) -> None:
        super().__init__()
        self._scene = _scene(today)
        self._question = question
        self._asked = asked(question, knowledge.contact().say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._asked)
        self._asked.intended.connect(self._on_intended)

    def show_answer(self, value: Answer, problem: str = "") -> None:
        """Show an answer, and what to do about it."""
        question = self._question
        needed = question.required is ALWAYS
        place = Place(question.name)
        shown = Shown(place, question, value, question.choices, needed, problem)
        self._asked.draw(shown, self._scene)

    def arrive(self) -> None:
        """Put the focus on the question."""
        control = self._asked.first_control()
        if control is not None:
            control.setFocus()

    def flush(self) -> None:
        """Hand over at once what was typed."""
        self._asked.flush()

    @Slot(object)
    def _on_intended(self, intent: object) -> None:
        if isinstance(intent, Answered | Typed):
            self.answered.emit(intent.value)


class DayAlone(QWidget):
    """A question for a day, which tells only of days that can be read.

    Signals:
        chosen: the date.
    """

    chosen = Signal(object)

    def __init__(self, name: str, label: str, today: date) -> None:
        super().__init__()
        words = {knowledge.contact().default_language: label}
        self._question = Alone(Question(name, QuestionType.DATE, words, required=ALWAYS), today)
        self._written: Answer = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._question)
        self._question.answered.connect(self._on_question_answered)

    @property
    def day(self) -> date | None:
        """The day as it was written last, or None where it cannot be read."""
        return _day(self._written)

    def show_day(self, day: date | None, problem: str = "") -> None:
        """Show a day, and what to do about it."""
        self._written = day.isoformat() if day else None
        self._question.show_answer(self._written, problem)

    def show_problem(self, problem: str) -> None:
        """Say what to do about the day that stands there."""
        self._question.show_answer(self._written, problem)

    def arrive(self) -> None:
        """Put the focus on the field."""
        self._question.arrive()

    def flush(self) -> None:
        """Hand over at once what was typed."""
        self._question.flush()

    @Slot(object)
    def _on_question_answered(self, value: Answer) -> None:
        self._written = value
        day = _day(value)
        self.show_problem("" if day else tr("Write a day such as 2026-12-31"))
        if day is not None:
            self.chosen.emit(day)


@lru_cache(maxsize=1)
def _scene(today: date) -> Scene:
    """Return the scene that all are drawn in; their answers come from the plan, not from it."""
    session = begin(knowledge.contact(), today)
    return Scene(session, checked=frozenset({session.position.page}))


def _day(written: Answer) -> date | None:
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None
