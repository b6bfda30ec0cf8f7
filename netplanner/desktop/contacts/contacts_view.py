"""The part Contacts on the screen: what was noted, or the form in which one is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from netplanner.desktop.contacts.contact_rows import contact_facts, contact_rows
from netplanner.desktop.finished.day_rows import DayRows
from netplanner.desktop.finished.days import long_day
from netplanner.desktop.finished.labelled import Labelled
from netplanner.desktop.finished.two_sides import TwoSides
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, named, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.desktop.contacts.form import ContactForm
    from netplanner.plan.contacts import Contact

_EDGE = 28


class ContactsView(QStackedWidget):
    """Contacts, newest first, with the chosen one in full; or the form."""

    def __init__(self) -> None:
        super().__init__()
        self.contacts = DayRows("contacts", tr("Contacts"))
        self.change = Action("change-contact", tr("C&hange this contact"), "plain", "edit")
        self.remove = Action("remove-contact", tr("Re&move it"), "quiet", "remove")
        self._form: ContactForm | None = None
        self._name, self._day = words("", "heading"), words("", "muted")
        self._facts = Labelled()
        self._card = looking(named(QFrame(), "contact"), "card")
        self._empty = words(_about(), "muted")
        self._sides = TwoSides(self.contacts, self._card)
        self._lists = self._lay_out()
        self.addWidget(self._lists)

    @property
    def is_noting(self) -> bool:
        """Whether the form is on the screen."""
        return self._form is not None and self.currentWidget() is self._form

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Show contacts, newest first."""
        self.contacts.show_rows(contact_rows(contacts))
        self._sides.setVisible(bool(contacts))
        self._empty.setVisible(not contacts)
        self.contacts.choose_first()

    def show_contact(self, contact: Contact | None) -> None:
        """Show one contact in full, or none."""
        self._card.setVisible(contact is not None)
        if contact is not None:
            self._name.setText(contact.person)
            self._day.setText(long_day(contact.on))
            self._facts.show_pairs(contact_facts(contact))

    def add_form(self, form: ContactForm) -> None:
        """Take in the form, which is made when it is first asked for."""
        self._form = form
        self.addWidget(form)

    def show_form(self) -> None:
        """Show the form."""
        if self._form is not None:
            self.setCurrentWidget(self._form)

    def show_lists(self) -> None:
        """Show what was noted."""
        self.setCurrentWidget(self._lists)

    def _lay_out(self) -> QWidget:
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        inside.addWidget(self._name)
        inside.addWidget(self._day)
        inside.addWidget(self._facts)
        inside.addLayout(Flow((self.change, self.remove)))
        inside.addStretch(1)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(_EDGE, 12, _EDGE, 12)
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._sides, 1)
        return lists


def _about() -> str:
    return tr("Nothing is noted yet. Press Ctrl+L after you met, called or wrote to someone.")
