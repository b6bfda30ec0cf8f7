"""The presenter of the form in which a contact is noted: an interview of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner import knowledge
from netplanner.desktop.contacts.reading import answers_of, contact_of
from netplanner.desktop.planning.intents import Answered, Typed
from netplanner.desktop.planning.scene import Scene
from netplanner.interview.answers import NOTHING
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from netplanner.desktop.planning.intents import Intent
    from netplanner.interview.answers import Answers
    from netplanner.interview.session import Session
    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import PlanId

_NEW = ""


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
    def about(self) -> str:
        """The id of the contact that is being changed, "" for a new one."""
        return self.before.id if self.before else _NEW

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


class Noting(QObject):
    """Holds the drafts of contacts, and the one that is being noted now.

    Signals:
        changed: the Draft that is being noted is another one now.
        stopped: the name of the question that stands in the way of saving.
        noted: the Contact that is to be stored.
    """

    changed = Signal(object)
    stopped = Signal(str)
    noted = Signal(object)

    def __init__(
        self, plan: PlanId, today: Callable[[], date], drafts: Mapping[str, Draft]
    ) -> None:
        super().__init__()
        self._plan = plan
        self._today = today
        self._drafts = dict(drafts)
        self._draft = drafts.get(_NEW) or self._made(NOTHING)

    @property
    def draft(self) -> Draft:
        """What is being noted now."""
        return self._draft

    @property
    def drafts(self) -> Mapping[str, Draft]:
        """What is typed and not stored, by the contact that is being changed, "" for a new one."""
        return {about: draft for about, draft in self._drafts.items() if draft.is_touched}

    def begin(self, known: Answers) -> None:
        """Note a new contact of which something is known; one that was begun is gone on with."""
        self._take(self.drafts.get(_NEW) or self._made(known))

    def change(self, contact: Contact) -> None:
        """Change a contact; a change that was begun is gone on with."""
        self._take(self.drafts.get(contact.id) or self._made(answers_of(contact), contact))

    @Slot()
    def start_again(self) -> None:
        """Forget what was typed, and begin anew."""
        before = self._draft.before
        self._take(self._made(answers_of(before) if before else NOTHING, before))

    def forget(self) -> None:
        """Let go of what is being noted: it is stored."""
        self._drafts.pop(self._draft.about, None)

    @Slot(object)
    def act(self, intent: Intent) -> None:
        """Take in what was answered."""
        session = self._draft.session
        if isinstance(intent, Answered):
            self._become(session.answer(intent.place, intent.value)[0])
        elif isinstance(intent, Typed):
            self._become(session.amend(intent.place, intent.value)[0])

    @Slot()
    def undo(self) -> None:
        """Take the last answer back."""
        self._become(self._draft.session.undo()[0])

    @Slot()
    def redo(self) -> None:
        """Bring back the answer that was taken back last."""
        self._become(self._draft.session.redo()[0])

    @Slot()
    def save(self) -> None:
        """Hand over the contact, or show what stands in the way."""
        problem = self._draft.first_problem
        if problem:
            self._take(replace(self._draft, is_checked=True))
            self.stopped.emit(problem)
        else:
            effective = self._draft.session.effective()
            self.noted.emit(contact_of(effective, self._plan, self._draft.before))

    def _made(self, answers: Answers, before: Contact | None = None) -> Draft:
        session = begin(knowledge.contact(), self._today(), answers)
        return Draft(session, session.answers, before)

    def _become(self, session: Session) -> None:
        if session != self._draft.session:
            self._take(replace(self._draft, session=session))

    def _take(self, draft: Draft) -> None:
        self._draft = self._drafts[draft.about] = draft
        self.changed.emit(draft)
