"""Says what it means to delete a person everywhere; a second button does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, literal, looking, named, shortened, words

if TYPE_CHECKING:
    from netplanner.library.values import PersonPage


class DeletePanel(QFrame):
    """Asks once more on the page itself.

    Signals:
        confirmed: whether the person is to be deleted in backups too.
        left: the person is to stay.
    """

    confirmed = Signal(bool)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        looking(named(self, "delete-panel"), "card")
        self._heading = words("", "question")
        self._sentence = words("")
        self._after = words(_after(), "muted")
        self._in_backups = named(QCheckBox(tr("In backups &too")), "in-backups")
        self._without = words(
            tr("Without this, backups keep the name until they are too old to be kept."), "hint"
        )
        self._in_backups.setAccessibleDescription(self._without.text())
        self._confirm = Action("person-delete-confirm", "", "plain", "remove")
        self._leave = Action("person-delete-leave", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        for part in (self._heading, self._sentence, self._after):
            column.addWidget(part)
        column.addWidget(self._in_backups, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._without)
        column.addLayout(Flow((self._confirm, self._leave)))
        self._confirm.clicked.connect(self._on_confirm_clicked)
        self._leave.clicked.connect(self.left)

    def ask(self, page: PersonPage) -> None:
        """Ask whether a person is to be deleted."""
        name = shortened(page.person.name, 60)
        self._heading.setText(tr("Delete {name} everywhere?", name=name))
        self._sentence.setText(_sentence(page))
        button = literal(shortened(page.person.name))
        self._confirm.setText(tr("Delete {name} for &good", name=button))
        self._leave.setText(tr("Keep {name}", name=button))
        self._in_backups.setChecked(False)

    def arrive(self) -> None:
        """Put the focus on what leaves all as it is."""
        self._leave.setFocus()

    @Slot()
    def _on_confirm_clicked(self) -> None:
        self.confirmed.emit(self._in_backups.isChecked())


def _sentence(page: PersonPage) -> str:
    plans, contacts = len(page.plans), len(page.contacts)
    return tr(
        "Plans that lose this person, with answers and ties: {plans}. "
        "Contacts that go too: {contacts}.",
        plans=plans,
        contacts=contacts,
    )


def _after() -> str:
    return "\n".join(
        (
            tr("Actions stay and say someone instead of the name, in earlier versions too."),
            tr("Your own notes are not rewritten. You see which ones still say the name."),
            tr("What is printed or sent stays as it is. This cannot be undone."),
        )
    )
