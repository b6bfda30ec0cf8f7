"""A promise that was made to someone: to keep it, and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.desktop.finished.days import long_day
from netplanner.desktop.finished.labelled import Labelled
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, named, words

if TYPE_CHECKING:
    from netplanner.plan.contacts import Contact


class PromisePanel(QFrame):
    """One promise."""

    def __init__(self) -> None:
        super().__init__()
        looking(named(self, "promise-panel"), "card")
        self._promise = words("", "heading")
        self._facts = Labelled()
        self.kept = Action("promise-kept", "", "plain", "check")
        self.see = Action("see-contact", tr("See the contact"), "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._promise)
        column.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._facts)
        column.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_promise(self, contact: Contact) -> None:
        """Show the promise that was made at a contact."""
        self._promise.setText(contact.promise)
        kept = tr("Not kept after all") if contact.promise_kept_on else tr("Mark as &kept")
        self.kept.setText(kept)
        due, on = contact.promise_due, contact.promise_kept_on
        found = (
            (tr("Promised to"), contact.person),
            (tr("On"), long_day(contact.on)),
            (tr("By"), long_day(due) if due else ""),
            (tr("Kept on"), long_day(on) if on else ""),
            (tr("What you noted"), contact.what),
        )
        self._facts.show_pairs(tuple((label, said) for label, said in found if said))
