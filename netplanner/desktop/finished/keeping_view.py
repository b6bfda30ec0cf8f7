"""The part Keep in touch on the screen: who is due, and the chosen person beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from netplanner.desktop.contacts.contact_rows import line_of
from netplanner.desktop.finished.day_rows import DayRows
from netplanner.desktop.finished.days import long_day
from netplanner.desktop.finished.keeping_rows import keeping_facts, keeping_rows
from netplanner.desktop.finished.labelled import Labelled
from netplanner.desktop.finished.two_sides import TwoSides
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, named, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netplanner.desktop.finished.keeping_rows import DuePerson
    from netplanner.plan.contacts import Contact

_EDGE = 28
_MOST_CONTACTS = 10


class KeepingView(QWidget):
    """Who is due when."""

    def __init__(self) -> None:
        super().__init__()
        self.people = DayRows("keep-in-touch", tr("Keep in touch"))
        self.log = Action("log-contact-due", tr("Log a contact"), "plain", "plus")
        self._name = named(words("", "heading"), "due-person")
        self._facts, self._contacts = Labelled(), Labelled()
        self._before = words(tr("Noted so far"), "question")
        self._card = looking(QFrame(), "card")
        self._empty = words(tr("Nobody is due yet."), "muted")
        self._lay_out()

    def show_people(self, people: Sequence[DuePerson], today: date) -> None:
        """Show who is due."""
        self.people.show_rows(keeping_rows(people, today))
        self.people.setVisible(bool(people))
        self._empty.setVisible(not people)
        self.people.choose_first()

    def show_person(
        self, person: DuePerson | None, contacts: Sequence[Contact], today: date
    ) -> None:
        """Show one person with the newest contacts, or nobody."""
        self._card.setVisible(person is not None)
        if person is None:
            return
        self._name.setText(person.name)
        self._facts.show_pairs(keeping_facts(person, today))
        newest = contacts[:_MOST_CONTACTS]
        self._before.setVisible(bool(newest))
        self._contacts.show_pairs(tuple((long_day(it.on), line_of(it)) for it in newest))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        inside.addWidget(self._name)
        inside.addWidget(self.log, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._facts, self._before, self._contacts):
            inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 12, _EDGE, 12)
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(TwoSides(self.people, self._card), 1)
