"""One state of an interview, to be asked: where it is, what is shown, and how it stands.

It holds two layers: `answers` keeps all that was ever typed; what counts of it is computed and
never stored. Nothing here asks the clock, saves, or knows what the questions are about.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netplanner.interview.positions import pointer
from netplanner.interview.progress import outline_of, remaining, status_of
from netplanner.interview.reckoning import is_offered
from netplanner.interview.rounds import NO_ROUNDS
from netplanner.interview.showing import shown_questions
from netplanner.interview.steps import step_of

if TYPE_CHECKING:
    from datetime import date

    from netplanner.interview.answers import Answers, Instance, Place
    from netplanner.interview.definition import Generator, Page, Question, Questionnaire, Section
    from netplanner.interview.effective import Effective
    from netplanner.interview.history import Position
    from netplanner.interview.issues import Issue
    from netplanner.interview.progress import OutlineItem, Status
    from netplanner.interview.showing import Shown
    from netplanner.interview.standing import Standing
    from netplanner.interview.steps import Step


@dataclass(frozen=True)
class State:
    """One state of an interview; equal where questionnaire, day, answers and position are.

    Attributes:
        today: the day that "today" means in the questionnaire.
        answers: all that was ever typed, whether it counts or not.
        standing: what counts of it, computed; the methods below answer from it.
        passed: the sections that were left at least once.
    """

    questionnaire: Questionnaire
    today: date
    answers: Answers
    position: Position
    standing: Standing = field(compare=False, repr=False)
    passed: frozenset[str] = field(compare=False, repr=False)

    @property
    def page(self) -> Page:
        """The page that is open; the questionnaire's first where none is on the path."""
        return next(it for it in self.questionnaire.pages if it.name == self.position.page)

    @property
    def section(self) -> Section:
        """The section of the page that is open."""
        return next(it for it in self.questionnaire.sections if self.page in it.pages)

    @property
    def is_first(self) -> bool:
        """Whether there is no page before."""
        return self._index <= 0

    @property
    def is_last(self) -> bool:
        """Whether there is no next page."""
        return self._index >= len(self.path()) - 1

    @property
    def _index(self) -> int:
        names = [page.name for page in self.path()]
        return names.index(self.position.page) if names else 0

    @property
    def step(self) -> Step | None:
        """Which step of how many this page is; None while the number may still change."""
        return step_of(self.standing, self.page)

    def generators(self, repeat: str) -> tuple[Generator, ...]:
        """Return the questions by which instances of a repeat are named quickly, as asked now."""
        found = self.questionnaire.question(repeat).repeat
        asked = found.generators if found else ()
        return tuple(it for it in asked if self._offers(repeat, it.question, it.value))

    def _offers(self, repeat: str, question: str, value: str) -> bool:
        found = self.questionnaire.question(question, repeat)
        choice = found.choice(value)
        is_offered_now = is_offered(found, value, self.standing.scope)
        return choice is not None and not choice.retired and is_offered_now

    def path(self) -> tuple[Page, ...]:
        """Return the pages that are asked now, in order."""
        return self.standing.path

    def instances(self, repeat: str) -> tuple[Instance, ...]:
        """Return the instances that exist now; where one is made for each choice, in its order."""
        return tuple(one.instance for one in self.standing.rounds.get(repeat, NO_ROUNDS).all)

    def shown(self, page: Page, instance: str = "") -> tuple[Shown, ...]:
        """Return the questions of a page that are asked, or those of an instance on it."""
        for question in page.questions if instance else ():
            if self.standing.round(question.name, instance):
                return self.shown_in(question.name, instance)
        return shown_questions(self.standing, page.questions)

    def shown_in(self, repeat: str, instance: str) -> tuple[Shown, ...]:
        """Return the questions of an instance that are asked; none where it does not exist."""
        return shown_questions(self.standing, self._inner(repeat), repeat, instance)

    def _inner(self, repeat: str) -> tuple[Question, ...]:
        return self.standing.logic.groups[repeat].questions

    def effective(self) -> Effective:
        """Return the answers that count."""
        return self.standing.effective

    def problems(self) -> tuple[Issue, ...]:
        """Return all issues of what is asked now, in the order of the questions."""
        return self.standing.issues

    def page_problems(self, page: Page) -> tuple[Issue, ...]:
        """Return the issues of one page."""
        return tuple(it for it in self.standing.issues if it.page == page.name)

    def status(self, section: str) -> Status:
        """Return how a section stands."""
        found = next(it for it in self.questionnaire.sections if it.name == section)
        return status_of(self.standing, found, self.passed)

    def outline(self) -> tuple[OutlineItem, ...]:
        """Return all sections with their status, in order."""
        return outline_of(self.standing, self.section, self.passed)

    def remaining(self) -> int:
        """Return how many required questions are still without a good answer."""
        return remaining(self.standing)

    def pointer(self, place: Place) -> str:
        """Return where an answer stands in an answers file, such as "/answers/people/2/name"."""
        return pointer(self.standing, place)
