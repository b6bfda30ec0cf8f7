"""The part Contacts, joined with what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from netplanner.desktop.contacts.contacts_view import ContactsView
from netplanner.desktop.contacts.writing import Writing
from netplanner.desktop.finished.part import Part
from netplanner.desktop.finished.steps import ContactStep
from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from netplanner.desktop.contacts.noting import Draft
    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.part import OwnUndo
    from netplanner.desktop.finished.steps import Step
    from netplanner.plan.contacts import Contact


class Contacts(Part):
    """Shows what was noted, and hands on what is to be written down or mended."""

    def __init__(
        self,
        doings: Doings,
        people: tuple[str, ...],
        today: Callable[[], date],
        drafts: Mapping[str, Draft],
    ) -> None:
        self.view = ContactsView()
        super().__init__(self.view)
        self._doings = doings
        self.writing = Writing(doings, self.view, people, today, drafts)
        self.writing.noticed.connect(self.noticed)
        self.view.contacts.chosen.connect(self._show_chosen)
        self.view.change.clicked.connect(self._on_change)
        self.view.remove.clicked.connect(self._on_remove)
        self.draw()

    @property
    @override
    def own_undo(self) -> OwnUndo | None:
        return self.writing.own_undo

    @override
    def arrive(self) -> None:
        if self.view.is_noting:
            self.writing.arrive()
        else:
            self.view.contacts.setFocus()

    @override
    def flush(self) -> None:
        self.writing.flush()

    @override
    def enter(self) -> None:
        if self.view.is_noting:
            self.writing.save()
        elif self.view.contacts.hasFocus():
            self._on_change()

    @override
    def undo(self) -> None:
        self.writing.undo()

    @override
    def redo(self) -> None:
        self.writing.redo()

    def open_contact(self, contact_id: str) -> None:
        """Show a contact that was noted."""
        self.view.show_lists()
        self.view.contacts.choose(contact_id)

    @override
    def draw(self) -> None:
        self.view.show_contacts(self._doings.contacts)
        self._show_chosen(self.view.contacts.current)

    @override
    def shows(self, step: Step) -> bool:
        return isinstance(step, ContactStep)

    @override
    def follow(self, step: Step) -> None:
        if isinstance(step, ContactStep) and step.after is not None:
            self.view.contacts.choose(step.after.id)

    def _chosen(self) -> Contact | None:
        return self._doings.contact(self.view.contacts.current)

    @Slot(str)
    def _show_chosen(self, contact_id: str) -> None:
        self.view.show_contact(self._doings.contact(contact_id))

    @Slot()
    def _on_change(self) -> None:
        if (contact := self._chosen()) is not None:
            self.writing.change(contact)

    @Slot()
    def _on_remove(self) -> None:
        if (contact := self._chosen()) is not None:
            said = tr("The contact with {person} was removed.", person=contact.person)
            self._doings.do(ContactStep(contact, None), said)
