"""The parts of a plan page in which a person works: made when first shown, and joined."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.finished.part import NOTHING_KNOWN, Part
from netplanner.desktop.finished.steps import ActionStep, ContactStep
from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.contacts.contacts import Contacts
    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.kept import Left
    from netplanner.desktop.finished.plan_view import PlanView
    from netplanner.desktop.finished.steps import Step
    from netplanner.guidance.advice import Guidance
    from netplanner.interview.answers import Answers
    from netplanner.library import SavedPlan

TODO, CALENDAR, KEEPING = "todo", "calendar", "keeping"
CONTACTS, NOTES = "contacts", "notes"


@dataclass(frozen=True)
class Shared:
    """What all parts of one plan page work with.

    Attributes:
        saved: the plan as it was when the page was opened.
        people: the names of the plan's people.
    """

    doings: Doings
    saved: SavedPlan
    guidance: Guidance
    people: tuple[str, ...]
    today: Callable[[], date]


class JoinedParts(QObject):
    """Leads from one part of a page to the other.

    Signals:
        noticed: a Notice.
        left: a Left, whenever the page would be found again in another way.
    """

    noticed = Signal(object)
    left = Signal(object)

    def __init__(self, shared: Shared, view: PlanView, left: Left) -> None:
        super().__init__()
        self._shared = shared
        self._view = view
        self._left = left
        self._came_from = TODO
        self._parts: dict[str, Part] = {}
        self._stale: set[str] = set()
        self._contacts: Contacts | None = None
        shared.doings.changed.connect(self._on_changed)
        shared.doings.travelled.connect(self._on_travelled)
        view.part_shown.connect(self._on_part_shown)
        self._add()

    def flush(self) -> None:
        """Store at once what was typed."""
        for part in self._parts.values():
            part.flush()
        self._shared.doings.catch_up()

    def choose(self, row_id: str) -> None:
        """Choose a row of the part that is shown, where it has one of this id."""
        self._part.choose(row_id)

    @Slot()
    def enter(self) -> None:
        """Do what Enter does in the part that is shown."""
        self._part.enter()

    @Slot()
    def undo(self) -> None:
        """Take back the last change: of the form one is in, else of the plan."""
        if self._part.own_undo is not None:
            self._part.undo()
        else:
            self.flush()
            self._shared.doings.undo()

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        if self._part.own_undo is not None:
            self._part.redo()
        else:
            self._shared.doings.redo()

    @Slot()
    def draw_undo(self) -> None:
        """Show whether there is something to take back."""
        own = self._part.own_undo or self._shared.doings
        self._view.show_undo(can_undo=own.can_undo, can_redo=own.can_redo)

    @Slot()
    def log(self) -> None:
        """Log a contact with whoever is chosen in the part that is shown."""
        self._part.request_log()
        if self._left.part not in self._parts:
            self._log(NOTHING_KNOWN)

    @property
    def _part(self) -> Part:
        return self._parts.get(self._left.part) or Part(self._view)

    def _add(self) -> None:
        view = self._view
        view.add_part(TODO, tr("To do"), self._make_todo)
        view.add_part(KEEPING, tr("Keep in touch"), self._make_keeping)
        view.add_part(CALENDAR, tr("Calendar"), self._make_calendar)
        view.add_part(CONTACTS, tr("Contacts"), self._make_contacts)
        view.add_part(NOTES, tr("Notes"), self._make_notes)

    def _make_todo(self) -> QWidget:
        from netplanner.desktop.finished.todo import Todo

        shared = self._shared
        return self._join(TODO, Todo(shared.doings, shared.guidance, shared.today))

    def _make_calendar(self) -> QWidget:
        from netplanner.desktop.finished.calendar import Calendar

        shared = self._shared
        return self._join(CALENDAR, Calendar(shared.doings, shared.saved, shared.today))

    def _make_keeping(self) -> QWidget:
        from netplanner.desktop.finished.keeping import Keeping

        shared = self._shared
        people = shared.guidance.keep_in_touch
        return self._join(KEEPING, Keeping(shared.doings, people, shared.today))

    def _make_contacts(self) -> QWidget:
        from netplanner.desktop.contacts.contacts import Contacts

        shared, drafts = self._shared, self._left.drafts
        self._contacts = Contacts(shared.doings, shared.people, shared.today, drafts)
        self._contacts.left.connect(self._on_contacts_left)
        self._contacts.drafted.connect(self._on_contacts_drafted)
        return self._join(CONTACTS, self._contacts)

    def _make_notes(self) -> QWidget:
        from netplanner.desktop.finished.notes import Notes

        return self._join(NOTES, Notes(self._shared.doings))

    def _join(self, name: str, part: Part) -> QWidget:
        self._parts[name] = part
        part.log_requested.connect(self._log)
        part.contact_opened.connect(self._open_contact)
        part.noticed.connect(self.noticed)
        return part.widget

    def _show_contacts(self) -> None:
        if self._left.part != CONTACTS:
            self._came_from = self._left.part
        self._view.show_part(CONTACTS)

    @Slot(object)
    def _log(self, known: Answers) -> None:
        self._show_contacts()
        if self._contacts is not None:
            self._contacts.log(known)

    @Slot(str)
    def _open_contact(self, contact_id: str) -> None:
        self._show_contacts()
        if self._contacts is not None:
            self._contacts.open_contact(contact_id)

    @Slot()
    def _on_contacts_left(self) -> None:
        self._view.show_part(self._came_from)
        self._part.arrive()
        self.draw_undo()

    @Slot()
    def _on_contacts_drafted(self) -> None:
        if self._contacts is not None:
            self._keep(replace(self._left, drafts=self._contacts.drafts))

    @Slot(str)
    def _on_part_shown(self, part: str) -> None:
        self._keep(replace(self._left, part=part))
        self._refresh()

    @Slot()
    def _on_changed(self) -> None:
        self._stale = set(self._parts)
        self._refresh()
        self.draw_undo()

    def _refresh(self) -> None:
        """Draw the part that is shown, where something has changed since it was drawn."""
        if self._left.part in self._stale:
            self._stale.remove(self._left.part)
            self._part.draw()

    @Slot(object)
    def _on_travelled(self, step: Step) -> None:
        if not self._part.shows(step):
            self._view.show_part(_home_of(step))
        self._part.follow(step)

    def _keep(self, left: Left) -> None:
        self._left = left
        self.draw_undo()
        self.left.emit(left)


def _home_of(step: Step) -> str:
    if isinstance(step, ActionStep):
        return TODO
    return CONTACTS if isinstance(step, ContactStep) else NOTES
