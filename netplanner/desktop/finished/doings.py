"""What became of a finished plan: stored with every change, taken back and brought back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.explain import explain
from netplanner.desktop.finished.steps import (
    ActionStep,
    ContactStep,
    NoteStep,
    is_same,
    joined,
    stored,
    turned,
)
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice
from netplanner.errors import LibraryError

if TYPE_CHECKING:
    from datetime import date

    from netplanner.desktop.finished.steps import Step
    from netplanner.library import Library
    from netplanner.plan.contacts import Contact, Note
    from netplanner.plan.plans import Action, Plan, PlanId

    T = TypeVar("T", Contact, Note)


@dataclass(frozen=True)
class _Done:
    """A step that was made; steps of one run, such as one text that is typed, are taken as one."""

    step: Step
    run: str


class Doings(QObject):
    """Holds the actions, contacts and notes of one plan as they are stored.

    Signals:
        changed: something is different now, or can be taken back now.
        travelled: the Step that was just taken back or brought back.
        noticed: a Notice.
    """

    changed = Signal()
    travelled = Signal(object)
    noticed = Signal(object)

    def __init__(self, library: Library, plan: Plan) -> None:
        super().__init__()
        self._library = library
        self.plan: PlanId = plan.id
        self.actions: tuple[Action, ...] = plan.actions
        self.contacts: tuple[Contact, ...] = library.contacts(plan.id)
        self.notes: tuple[Note, ...] = library.notes(plan.id)
        self._unstored: dict[str, Step] = {}
        self._past: tuple[_Done, ...] = ()
        self._future: tuple[_Done, ...] = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to bring back."""
        return bool(self._future)

    def action(self, action_id: str) -> Action | None:
        """Return an action as it now stands."""
        return next((it for it in self.actions if it.id == action_id), None)

    def contact(self, contact_id: str) -> Contact | None:
        """Return a contact as it now stands."""
        return next((it for it in self.contacts if it.id == contact_id), None)

    def note(self, note_id: str) -> Note | None:
        """Return a note as it now stands."""
        return next((it for it in self.notes if it.id == note_id), None)

    def do(self, step: Step, said: str = "", run: str = "") -> Step | None:
        """Store a step and say what happened; return it as stored, None where it was not.

        What was typed in a run counts although it was not stored; it is tried again.
        """
        self.catch_up()
        made = self._store(step)
        if made is None:
            self._keep_typed(step, run)
            return None
        last = self._past[-1] if self._past else None
        if last is not None and run and last.run == run:
            self._past = (*self._past[:-1], _Done(joined(last.step, made), run))
        else:
            self._past = (*self._past, _Done(made, run))
        self._future = ()
        self.changed.emit()
        if said:
            self.noticed.emit(Notice(said, tr("Undo")))
        return made

    def catch_up(self) -> None:
        """Store what was typed and could not be stored before."""
        for step in tuple(self._unstored.values()):
            self._store(step)

    def look_again(self) -> None:
        """Take in what became of the plan elsewhere; what is typed here and not stored stays."""
        before = (self.actions, self.contacts, self.notes)
        self.actions = self._library.plan(self.plan).actions
        self.contacts, self.notes = (
            self._library.contacts(self.plan),
            self._library.notes(self.plan),
        )
        for step in self._unstored.values():
            self._take_in(step)
        if before != (self.actions, self.contacts, self.notes):
            self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._past and (made := self._store(turned(self._past[-1].step))) is not None:
            self._past, self._future = self._past[:-1], (*self._future, self._past[-1])
            self._arrive(made, tr("Taken back."))

    @Slot()
    def redo(self) -> None:
        """Bring back the step that was taken back last."""
        if self._future and (made := self._store(self._future[-1].step)) is not None:
            self._future, self._past = self._future[:-1], (*self._past, self._future[-1])
            self._arrive(made, tr("Brought back."))

    def _arrive(self, made: Step, said: str) -> None:
        self.changed.emit()
        self.travelled.emit(made)
        self.noticed.emit(Notice(said))

    def _store(self, step: Step) -> Step | None:
        try:
            made = stored(step, self._library, self.plan)
        except LibraryError as error:
            self.noticed.emit(Notice(explain(error).said))
            return None
        self._take_in(made)
        self._unstored = {run: it for run, it in self._unstored.items() if not is_same(it, made)}
        return made

    def _keep_typed(self, step: Step, run: str) -> None:
        if run:
            self._unstored[run] = step
            self._take_in(step)

    def _take_in(self, made: Step) -> None:
        match made:
            case ActionStep(_, after):
                self.actions = tuple(after if it.id == after.id else it for it in self.actions)
            case ContactStep(before, after):
                kept = _others(self.contacts, before, after)
                self.contacts = tuple(sorted(kept, key=_met_on, reverse=True))
            case NoteStep(before, after):
                kept_notes = _others(self.notes, before, after)
                self.notes = tuple(sorted(kept_notes, key=_written_at, reverse=True))


def _others(known: tuple[T, ...], before: T | None, after: T | None) -> list[T]:
    """Return all but the one before a step, with the one after it first."""
    gone = [it.id for it in (before, after) if it is not None]
    made: list[T] = [] if after is None else [after]
    return made + [it for it in known if it.id not in gone]


def _met_on(contact: Contact) -> date:
    return contact.on


def _written_at(note: Note) -> str:
    return note.written_at_utc
