"""An interview under way: a frozen value that gives the next one and what changed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.interview.answers import NOTHING, Place, is_same
from netplanner.interview.changes import Change, change_between
from netplanner.interview.edits import (
    blank,
    defaults,
    highest_ids,
    with_answer,
    with_instance,
    without_instance,
)
from netplanner.interview.history import History, Moment, Position
from netplanner.interview.issues import Issue
from netplanner.interview.logic import logic_of
from netplanner.interview.positions import sections_before, settled
from netplanner.interview.progress import OutlineItem, Status
from netplanner.interview.reckoning import instances_of
from netplanner.interview.showing import Shown
from netplanner.interview.standing import standing
from netplanner.interview.state import State
from netplanner.interview.steps import Step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.definition import Question, Questionnaire

__all__ = [
    "Change",
    "Issue",
    "OutlineItem",
    "Position",
    "Session",
    "Shown",
    "Status",
    "Step",
    "begin",
]


@dataclass(frozen=True)
class Session(State):
    """One state of an interview, and the ways to the next one.

    Attributes:
        history: what undo and redo bring back.
        highest_ids: the highest number ever given to an instance, by repeat; undo keeps it.
    """

    history: History = field(compare=False, repr=False)
    highest_ids: Mapping[str, int] = field(compare=False, repr=False)

    def answer(self, place: Place, answer: Answer) -> tuple[Session, Change]:
        """Answer a question; what it is answered with is kept whether it is right or not.

        An answer to a calculated or read-only question changes nothing.

        Raises:
            KeyError: there is no such question, or no such instance now.
        """
        question = self.questionnaire.question(place.name, place.repeat)
        answer = "" if answer is None else answer
        answers = _with_stored(self, place)
        if _is_fixed(self.questionnaire, question, place) or is_same(
            _answer_at(answers, place), answer
        ):
            return self, change_between(self.standing, self.standing, place)
        return _changed(self, with_answer(answers, place, answer), place)

    def amend(self, place: Place, answer: Answer) -> tuple[Session, Change]:
        """Answer as `answer` does, in one step of undo with the answers just given there."""
        session, change = self.answer(place, answer)
        goes_on = self.history.is_latest(place) and session is not self
        return (replace(session, history=self.history) if goes_on else session), change

    def add(self, repeat: str) -> tuple[Session, Change]:
        """Add an instance at the end of a repeat; the change names its id."""
        return self.add_all(repeat, (NOTHING,))

    def add_all(self, repeat: str, given: Sequence[Answers]) -> tuple[Session, Change]:
        """Add an instance for each of some answers of their own, in one step of undo.

        The change names the last one's id; adding none changes nothing.
        """
        question, number = self.questionnaire.question(repeat), self.highest_ids[repeat]
        added = [
            blank(question, f"i{at}", self.today, own) for at, own in enumerate(given, number + 1)
        ]
        if not added:
            return self, Change()
        answers = self.answers
        for instance in added:
            answers = with_instance(answers, repeat, instance)
        counted = {**self.highest_ids, repeat: number + len(added)}
        return _changed(replace(self, highest_ids=counted), answers, Place(repeat), added[-1].id)

    def answer_all(self, given: Sequence[tuple[Place, Answer]]) -> tuple[Session, Change]:
        """Answer several questions as `answer` does, in one step of undo.

        Raises:
            KeyError: there is no such question, or no such instance now.
        """
        whole = self
        for place, answer in given:
            whole, _ = whole.answer(place, answer)
        if whole is self:
            return self, Change()
        history = self.history.after(Moment(self.answers, self.position, given[0][0]))
        change = change_between(self.standing, whole.standing, given[0][0])
        return replace(whole, history=history), change

    def remove(self, repeat: str, instance: str) -> tuple[Session, Change]:
        """Remove an instance; pairs with it no longer count, and undo brings all back."""
        return _changed(self, without_instance(self.answers, repeat, instance), Place(repeat))

    def move(self, repeat: str, instance: str, index: int) -> tuple[Session, Change]:
        """Move an instance so that it stands at an index, or at the nearer end.

        Raises:
            KeyError: there is no such instance.
        """
        moved = {str(it.id): it for it in instances_of(self.answers.get(repeat))}[instance]
        others = without_instance(self.answers, repeat, instance)
        return _changed(self, with_instance(others, repeat, moved, max(index, 0)), Place(repeat))

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self.history.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to bring back."""
        return bool(self.history.future)

    def undo(self) -> tuple[Session, Change]:
        """Take the last change back, and return to where it was made."""
        if not self.can_undo:
            return self, Change()
        return _travelled(self, self.history.past[-1], self.history.undone(self.answers))

    def redo(self) -> tuple[Session, Change]:
        """Bring back the change that was taken back last."""
        if not self.can_redo:
            return self, Change()
        return _travelled(self, self.history.future[-1], self.history.redone(self.answers))

    def next(self) -> Session:
        """Go to the next page of the path; on the last one stay."""
        return self if self.is_last else self.open(self.path()[self._index + 1].name)

    def back(self) -> Session:
        """Go to the page before; on the first one stay. Nothing is lost by it."""
        return self if self.is_first else self.open(self.path()[self._index - 1].name)

    def open(self, page: str, instance: str = "") -> Session:
        """Go to any page of the path, and to an instance on it.

        Raises:
            KeyError: the page is not on the path.
        """
        if page not in {it.name for it in self.path()}:
            raise KeyError(page)
        position = settled(Position(page, instance), self.standing)
        there = replace(self, position=position)
        left = {self.section.name} - {there.section.name}
        return replace(there, passed=self.passed | left)


def begin(
    questionnaire: Questionnaire,
    today: date,
    answers: Answers = NOTHING,
    position: Position | None = None,
) -> Session:
    """Start an interview, or take one up again where it was left.

    Raises:
        CircleError: the questionnaire's questions depend on each other in a circle.
    """
    answers = MappingProxyType({**defaults(questionnaire.questions.values(), today), **answers})
    stands = standing(logic_of(questionnaire), answers, today)
    place = settled(position or Position(""), stands)
    return Session(
        questionnaire,
        today,
        answers,
        place,
        standing=stands,
        history=History(),
        highest_ids=highest_ids(questionnaire, answers),
        passed=frozenset(sections_before(stands, place)) if position else frozenset(),
    )


def _changed(
    session: Session, answers: Answers, touched: Place, instance: str = ""
) -> tuple[Session, Change]:
    history = session.history.after(Moment(session.answers, session.position, touched))
    after = _become(session, answers, session.position, history)
    return after, change_between(session.standing, after.standing, touched, instance)


def _travelled(session: Session, moment: Moment, history: History) -> tuple[Session, Change]:
    after = _become(session, moment.answers, moment.position, history)
    return after, change_between(session.standing, after.standing, moment.touched)


def _become(session: Session, answers: Answers, position: Position, history: History) -> Session:
    before = session.standing
    stands = standing(before.logic, answers, session.today, before)
    place = settled(position, stands)
    return replace(session, answers=answers, position=place, standing=stands, history=history)


def _with_stored(session: Session, place: Place) -> Answers:
    """Return answers in which the place's instance is stored; one made by a choice may not be."""
    if not place.repeat:
        return session.answers
    found = session.standing.round(place.repeat, place.instance)
    if found is None:
        raise KeyError(place.instance)
    if found.instance in instances_of(session.answers.get(place.repeat)):
        return session.answers
    return with_instance(session.answers, place.repeat, found.instance)


def _answer_at(answers: Answers, place: Place) -> Answer:
    if place.repeat:
        found = (
            it.answers for it in instances_of(answers[place.repeat]) if it.id == place.instance
        )
        return next(found).get(place.name)
    return answers.get(place.name)


def _is_fixed(questionnaire: Questionnaire, question: Question, place: Place) -> bool:
    repeat = questionnaire.question(place.repeat).repeat if place.repeat else None
    is_key = repeat is not None and bool(repeat.for_each) and repeat.key == question.name
    return is_key or question.read_only or question.calculate is not None
