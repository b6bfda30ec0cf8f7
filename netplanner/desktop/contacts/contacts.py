"""The part Contacts, joined with what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from netplanner.desktop.contacts.contacts_view import ContactsView
from netplanner.desktop.contacts.noting import Noting
from netplanner.desktop.finished.part import OwnUndo, Part
from netplanner.desktop.finished.steps import ContactStep
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice
from netplanner.guidance.clock import key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from netplanner.desktop.contacts.form import ContactForm
    from netplanner.desktop.contacts.noting import Draft
    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.steps import Step
    from netplanner.interview.answers import Answers
    from netplanner.plan.contacts import Contact


class Contacts(Part):
    """Shows what was noted, and makes a step of every contact that is logged.

    Signals:
        left: the form was saved or put aside.
        drafted: something was typed that is not stored, or is stored now.
    """

    left = Signal()
    drafted = Signal()

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
        self._people = people
        self._noting = Noting(doings.plan, today, drafts)
        self._form: ContactForm | None = None
        self._connect()
        self.draw()

    @property
    def drafts(self) -> Mapping[str, Draft]:
        """What is typed and not stored, by the contact that is being changed, "" for a new one."""
        return self._noting.drafts

    @override
    def arrive(self) -> None:
        if self._form is not None and self.view.is_noting:
            self._form.arrive(self._noting.draft)
        else:
            self.view.contacts.setFocus()

    @override
    def flush(self) -> None:
        if self._form is not None:
            self._form.flush()

    @override
    def enter(self) -> None:
        if self.view.is_noting:
            self.save()
        elif self.view.contacts.hasFocus():
            self._on_change()

    def log(self, known: Answers) -> None:
        """Show the form for a new contact of which something is known; go on with one begun."""
        self._noting.begin(known)
        self._show_form()
        begun = str(self._noting.draft.session.answers.get("person") or "")
        if self._noting.draft.is_touched and known.get("person", begun) != begun:
            said = tr("You had begun this contact. Save it, or start again.")
            self.noticed.emit(Notice(said))

    def open_contact(self, contact_id: str) -> None:
        """Show a contact that was noted."""
        self.view.show_lists()
        self.view.contacts.choose(contact_id)

    @property
    @override
    def own_undo(self) -> OwnUndo | None:
        session = self._noting.draft.session
        return OwnUndo(session.can_undo, session.can_redo) if self.view.is_noting else None

    @override
    def undo(self) -> None:
        self.flush()
        self._noting.undo()

    @override
    def redo(self) -> None:
        self._noting.redo()

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

    @Slot()
    def save(self) -> None:
        """Store what is in the form, or show what stands in the way."""
        self.flush()
        self._noting.save()

    def _connect(self) -> None:
        view, noting = self.view, self._noting
        view.contacts.chosen.connect(self._show_chosen)
        view.change.clicked.connect(self._on_change)
        view.remove.clicked.connect(self._on_remove)
        noting.changed.connect(self._on_noting_changed)
        noting.noted.connect(self._on_noted)

    def _made_form(self) -> ContactForm:
        """Return the form, which is made when it is first asked for."""
        if self._form is None:
            from netplanner.desktop.contacts.form import ContactForm

            form = self._form = ContactForm()
            form.intended.connect(self._noting.act)
            form.save_requested.connect(self.save)
            form.put_aside.clicked.connect(self._on_put_aside)
            form.start_again.clicked.connect(self._on_start_again)
            self._noting.stopped.connect(form.go_to)
            form.draw(self._noting.draft)
            self.view.add_form(form)
        return self._form

    def _show_form(self) -> None:
        form = self._made_form()
        form.offer_names(self._names())
        self.view.show_form()
        form.arrive(self._noting.draft)
        self.drafted.emit()

    def _names(self) -> tuple[str, ...]:
        """Return the plan's people, and whoever else a contact was noted with."""
        met = {key(it.person): it.person for it in self._doings.contacts}
        named = met | {key(name): name for name in self._people}
        return tuple(sorted(named.values(), key=key))

    def _chosen(self) -> Contact | None:
        return self._doings.contact(self.view.contacts.current)

    @Slot(str)
    def _show_chosen(self, contact_id: str) -> None:
        self.view.show_contact(self._doings.contact(contact_id))

    @Slot()
    def _on_change(self) -> None:
        if (contact := self._chosen()) is not None:
            self._noting.change(contact)
            self._show_form()

    @Slot()
    def _on_remove(self) -> None:
        if (contact := self._chosen()) is not None:
            said = tr("The contact with {person} was removed.", person=contact.person)
            self._doings.do(ContactStep(contact, None), said)

    @Slot(object)
    def _on_noting_changed(self, draft: Draft) -> None:
        if self._form is not None:
            self._form.draw(draft)
        self.drafted.emit()

    @Slot(object)
    def _on_noted(self, contact: Contact) -> None:
        before = self._doings.contact(self._noting.draft.about)
        said = tr("The contact with {person} is noted.", person=contact.person)
        if self._doings.do(ContactStep(before, contact), said) is not None:
            self._noting.forget()
            self.drafted.emit()
            self.view.show_lists()
            self.left.emit()

    @Slot()
    def _on_put_aside(self) -> None:
        self.flush()
        self.view.show_lists()
        self.left.emit()

    @Slot()
    def _on_start_again(self) -> None:
        self._noting.start_again()
        self.arrive()
