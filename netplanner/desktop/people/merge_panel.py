"""Says who is the same person, and what will happen then; a second button does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, looking, named, shortened, words
from netplanner.desktop.people.people_finder import PeopleFinder
from netplanner.plan.people import PersonId

if TYPE_CHECKING:
    from netplanner.desktop.people.people_model import Everybody
    from netplanner.desktop.people.person_words import PersonLine

_LIST_EM = 14
_MOST_LETTERS = 60  # of a name


class MergePanel(QFrame):
    """Lets a person say that somebody else is the one whose page is shown.

    Signals:
        confirmed: the PersonId of the other one.
        left: it is to stay as it is.
    """

    confirmed = Signal(str)
    left = Signal()

    def __init__(self, source: Everybody) -> None:
        super().__init__()
        looking(named(self, "merge-panel"), "card")
        self._name = ""
        self._everybody = source
        self._heading = words("", "question")
        self._finder = PeopleFinder(
            source, "merge", tr("Search the same person"), tr("Your plans name nobody else.")
        )
        self._sentence = words("")
        self._after = words(_after(), "muted")
        self._confirm = Action("person-merge-confirm", tr("&Make them one person"), "primary")
        self._leave = Action("person-merge-leave", tr("Leave them as they are"))
        self._finder.setFixedHeight(_LIST_EM * em(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        for part in (self._heading, self._finder, self._sentence, self._after):
            column.addWidget(part)
        column.addLayout(Flow((self._confirm, self._leave)))
        self._finder.chosen.connect(self._on_finder_chosen)
        self._confirm.clicked.connect(self._on_confirm_clicked)
        self._leave.clicked.connect(self.left)

    def ask(self, person: PersonId, name: str) -> None:
        """Ask who is the same as somebody."""
        self._name = name
        self._heading.setText(tr("Who is the same person as {name}?", name=name))
        self._finder.look_among(self._everybody.others(person))
        self._draw(None)

    def arrive(self) -> None:
        """Put the focus on the search."""
        self._finder.arrive()

    def _draw(self, other: PersonLine | None) -> None:
        self._confirm.setEnabled(other is not None)
        self._sentence.setText(_sentence(other, self._name))

    @Slot(object)
    def _on_finder_chosen(self, other: PersonLine) -> None:
        self._draw(other)

    @Slot()
    def _on_confirm_clicked(self) -> None:
        if self._finder.current is not None:
            self.confirmed.emit(PersonId(self._finder.current.id))


def _sentence(other: PersonLine | None, name: str) -> str:
    if other is None:
        return tr("Choose the other entry of this person.")
    return tr(
        "{other} becomes one with {name}. Every plan calls them {name} then.",
        other=shortened(other.name, _MOST_LETTERS),
        name=shortened(name, _MOST_LETTERS),
    )


def _after() -> str:
    return "\n".join(
        (
            tr("Where a plan has both, each fills what the other leaves open; ties stay."),
            tr("Contacts go over. Versions before the newest stay as they were printed."),
            tr("A backup is made first. In the plans this cannot be undone."),
        )
    )
