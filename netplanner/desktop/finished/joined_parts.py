"""The parts of a plan page, joined: what is done in one leads to another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.finished.made_parts import CONTACTS, NOTES, TODO, MadeParts
from netplanner.desktop.finished.steps import ActionStep, ContactStep

if TYPE_CHECKING:
    from netplanner.desktop.finished.kept import Left
    from netplanner.desktop.finished.made_parts import Shared
    from netplanner.desktop.finished.part import Part
    from netplanner.desktop.finished.plan_view import PlanView
    from netplanner.desktop.finished.steps import Step
    from netplanner.interview.answers import Answers


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
        self._stale: set[str] = set()
        self._parts = MadeParts(shared, view, left.drafts)
        self._parts.made.connect(self._on_made)
        shared.doings.changed.connect(self._on_changed)
        shared.doings.travelled.connect(self._on_travelled)
        view.part_shown.connect(self._on_part_shown)

    def flush(self) -> None:
        """Store at once what was typed."""
        self._parts.flush()
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
        self._part.flush()
        self._log(self._part.known)

    @property
    def _part(self) -> Part:
        return self._parts.of(self._left.part)

    @Slot(object)
    def _on_made(self, part: Part) -> None:
        part.log_requested.connect(self._log)
        part.contact_opened.connect(self._open_contact)
        part.noticed.connect(self.noticed)
        if (contacts := self._parts.contacts) is part and contacts is not None:
            contacts.writing.left.connect(self._on_contacts_left)
            contacts.writing.drafted.connect(self._on_contacts_drafted)

    def _show_contacts(self) -> None:
        if self._left.part != CONTACTS:
            self._came_from = self._left.part
        self._view.show_part(CONTACTS)

    @Slot(object)
    def _log(self, known: Answers) -> None:
        self._show_contacts()
        if self._parts.contacts is not None:
            self._parts.contacts.writing.begin(known)

    @Slot(str)
    def _open_contact(self, contact_id: str) -> None:
        self._show_contacts()
        if self._parts.contacts is not None:
            self._parts.contacts.open_contact(contact_id)

    @Slot()
    def _on_contacts_left(self) -> None:
        self._view.show_part(self._came_from)
        self._part.arrive()
        self.draw_undo()

    @Slot()
    def _on_contacts_drafted(self) -> None:
        if self._parts.contacts is not None:
            self._keep(replace(self._left, drafts=self._parts.contacts.writing.drafts))

    @Slot(str)
    def _on_part_shown(self, part: str) -> None:
        self._keep(replace(self._left, part=part))
        self._refresh()

    @Slot()
    def _on_changed(self) -> None:
        self._stale = set(self._parts.names)
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
