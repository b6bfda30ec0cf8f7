"""A small questionnaire on the stage: one page, drawn from a real session."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netplanner.desktop.planning.intents import Answered, Typed
from netplanner.desktop.planning.scene import Scene
from netplanner.desktop.questions.making import asked_for
from netplanner.interview.answers import NOTHING
from netplanner.interview.definition import Choice, Page, Questionnaire, Section
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from netplanner.desktop.planning.intents import Intent
    from netplanner.desktop.questions.asked import Asked
    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.definition import Question

CHOICES = tuple(Choice(value, {"en": value.title()}) for value in ("red", "green", "blue"))


class Stage:
    """One question's widget, joined with a session as a page joins them."""

    def __init__(self, question: Question, *others: Question, answers: Answers = NOTHING) -> None:
        page = Page("page", {"en": "Page"}, (question, *others))
        whole = Questionnaire(
            "small", 1, {"en": "Small"}, (Section("section", {"en": "Section"}, (page,)),)
        )
        self.scene = Scene(begin(whole, date(2026, 11, 23), answers))
        self.intents: list[Intent] = []
        self.asked: Asked = asked_for(question, whole.say)
        self.asked.intended.connect(self._on_intended)
        self.draw()

    @property
    def answer(self) -> Answer:
        """What the session holds as the question's answer."""
        return self.scene.session.answers.get(self.asked.question.name)

    def draw(self) -> None:
        session = self.scene.session
        name = self.asked.question.name
        shown = next(it for it in session.shown(session.page) if it.place.name == name)
        self.asked.draw(shown, self.scene)

    def _on_intended(self, intent: Intent) -> None:
        self.intents.append(intent)
        if isinstance(intent, Answered | Typed):
            session, _ = self.scene.session.answer(intent.place, intent.value)
            self.scene = Scene(session)
            self.draw()
