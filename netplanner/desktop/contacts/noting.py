"""The presenter of the form in which a contact is noted: an interview of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner import knowledge
from netplanner.desktop.contacts.reading import answers_of, contact_of
from netplanner.desktop.intents import Answered, Typed
from netplanner.desktop.scene import Scene
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from datetime import date

    from netplanner.desktop.intents import Intent
    from netplanner.interview.answers import Answers
    from netplanner.interview.session import Session
    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import PlanId


@dataclass(frozen=True)
class Draft:
    """A contact that is being noted.

    Attributes:
        session: the interview about it.
        start: the answers that nobody typed, which it began with.
        before: the contact that is being changed, or None for a new one.
        is_checked: whether it was to be saved, and its problems are shown.
    """

    session: Session
    start: Answers
    before: Contact | None = None
    is_checked: bool = False

    @property
    def is_touched(self) -> bool:
        """Whether something was typed or chosen that is not stored yet."""
        return self.session.answers != self.start

    @property
    def scene(self) -> Scene:
        """The draft as question widgets draw it."""
        page = self.session.position.page
        return Scene(self.session, frozenset({page} if self.is_checked else ()))

    @property
    def first_problem(self) -> str:
        """The name of the first question that stands in the way of saving, or ""."""
        found = (issue.place.name for issue in self.session.problems() if issue.blocking)
        return next(found, "")


def new_draft(today: date, answers: Answers) -> Draft:
    """Return the beginning of a contact, some of which is known already."""
    session = begin(knowledge.contact(), today, answers)
    return Draft(session, session.answers)


def draft_of(contact: Contact, today: date) -> Draft:
    """Return a contact that is to be changed."""
    return replace(new_draft(today, answers_of(contact)), before=contact)


class Noting(QObject):
    """Holds the draft of one contact.

    Signals:
        changed: the Draft is another one now.
        stopped: the name of the question that stands in the way of saving.
        noted: the Contact that is to be stored.
    """

    changed = Signal(object)
    stopped = Signal(str)
    noted = Signal(object)

    def __init__(self, plan: PlanId, draft: Draft) -> None:
        super().__init__()
        self._plan = plan
        self.draft = draft

    def take(self, draft: Draft) -> None:
        """Go on with another draft."""
        self.draft = draft
        self.changed.emit(draft)

    @Slot(object)
    def act(self, intent: Intent) -> None:
        """Take in what was answered."""
        session = self.draft.session
        if isinstance(intent, Answered):
            self._become(session.answer(intent.place, intent.value)[0])
        elif isinstance(intent, Typed):
            self._become(session.amend(intent.place, intent.value)[0])

    @Slot()
    def undo(self) -> None:
        """Take the last answer back."""
        self._become(self.draft.session.undo()[0])

    @Slot()
    def redo(self) -> None:
        """Bring back the answer that was taken back last."""
        self._become(self.draft.session.redo()[0])

    @Slot()
    def save(self) -> None:
        """Hand over the contact, or show what stands in the way."""
        problem = self.draft.first_problem
        if problem:
            self.take(replace(self.draft, is_checked=True))
            self.stopped.emit(problem)
        else:
            effective = self.draft.session.effective()
            self.noted.emit(contact_of(effective, self._plan, self.draft.before))

    def _become(self, session: Session) -> None:
        if session != self.draft.session:
            self.take(replace(self.draft, session=session))
