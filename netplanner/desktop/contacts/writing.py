"""The form of a contact joined with its presenter and with what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.contacts.noting import Noting
from netplanner.desktop.finished.part import OwnUndo
from netplanner.desktop.finished.steps import ContactStep
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice
from netplanner.guidance.clock import key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from netplanner.desktop.contacts.contacts_view import ContactsView
    from netplanner.desktop.contacts.form import ContactForm
    from netplanner.desktop.contacts.noting import Draft
    from netplanner.desktop.finished.doings import Doings
    from netplanner.interview.answers import Answers
    from netplanner.plan.contacts import Contact


class Writing(QObject):
    """Shows the form when a contact is to be written down; it is made with the first one.

    Signals:
        left: the form was saved or put aside.
        drafted: something was typed that is not stored, or is stored now.
        noticed: a Notice.
    """

    left = Signal()
    drafted = Signal()
    noticed = Signal(object)

    def __init__(
        self,
        doings: Doings,
        view: ContactsView,
        people: tuple[str, ...],
        today: Callable[[], date],
        drafts: Mapping[str, Draft],
    ) -> None:
        super().__init__()
        self._doings = doings
        self._view = view
        self._people = people
        self._noting = Noting(doings.plan, today, drafts)
        self._form: ContactForm | None = None
        self._noting.changed.connect(self._on_noting_changed)
        self._noting.noted.connect(self._on_noted)

    @property
    def drafts(self) -> Mapping[str, Draft]:
        """What is typed and not stored, by the contact that is being changed, "" for a new one."""
        return self._noting.drafts

    @property
    def own_undo(self) -> OwnUndo | None:
        """What can be taken back in the form, or None while it is not shown."""
        session = self._noting.draft.session
        return OwnUndo(session.can_undo, session.can_redo) if self._view.is_noting else None

    def begin(self, known: Answers) -> None:
        """Write down a new contact of which something is known; go on with one begun."""
        self._noting.begin(known)
        self._show()
        begun = str(self._noting.draft.session.answers.get("person") or "")
        if self._noting.draft.is_touched and known.get("person", begun) != begun:
            said = tr("You had begun this contact. Save it, or start again.")
            self.noticed.emit(Notice(said))

    def change(self, contact: Contact) -> None:
        """Mend a contact that was written down."""
        self._noting.change(contact)
        self._show()

    def arrive(self) -> None:
        """Put the focus on the first question without an answer."""
        if self._form is not None:
            self._form.arrive(self._noting.draft)

    def flush(self) -> None:
        """Take in at once what was typed."""
        if self._form is not None:
            self._form.flush()

    def undo(self) -> None:
        """Take back the last answer."""
        self.flush()
        self._noting.undo()

    def redo(self) -> None:
        """Bring back the answer that was taken back last."""
        self._noting.redo()

    @Slot()
    def save(self) -> None:
        """Store what is in the form, or show what stands in the way."""
        self.flush()
        self._noting.save()

    def _show(self) -> None:
        form = self._made_form()
        form.offer_names(self._names())
        self._view.show_form()
        self.arrive()
        self.drafted.emit()

    def _made_form(self) -> ContactForm:
        if self._form is None:
            from netplanner.desktop.contacts.form import ContactForm

            form = self._form = ContactForm()
            form.intended.connect(self._noting.act)
            form.save_requested.connect(self.save)
            form.put_aside.clicked.connect(self._on_put_aside)
            form.start_again.clicked.connect(self._on_start_again)
            self._noting.stopped.connect(form.go_to)
            form.draw(self._noting.draft)
            self._view.add_form(form)
        return self._form

    def _names(self) -> tuple[str, ...]:
        """Return the plan's people, and whoever else a contact was noted with."""
        met = {key(it.person): it.person for it in self._doings.contacts}
        named = met | {key(name): name for name in self._people}
        return tuple(sorted(named.values(), key=key))

    def _leave(self) -> None:
        self._view.show_lists()
        self.left.emit()

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
            self._leave()

    @Slot()
    def _on_put_aside(self) -> None:
        self.flush()
        self._leave()

    @Slot()
    def _on_start_again(self) -> None:
        self._noting.start_again()
        self.arrive()
