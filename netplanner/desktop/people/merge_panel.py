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
    from netplanner.desktop.people.people_model import PeopleSource
    from netplanner.desktop.people.person_words import PersonLine

_LIST_EM = 11


class MergePanel(QFrame):
    """Lets a person say that somebody else is the one whose page is shown.

    Signals:
        confirmed: the PersonId of the other one.
        left: it is to stay as it is.
    """

    confirmed = Signal(str)
    left = Signal()

    def __init__(self, source: PeopleSource) -> None:
        super().__init__()
        looking(named(self, "merge-panel"), "card")
        self._name = ""
        self._id = ""
        self._heading = words("", "question")
        self._finder = PeopleFinder(source, "merge", tr("Search the same person"))
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
        self._id, self._name = person, name
        self._heading.setText(tr("Who is the same person as {name}?", name=name))
        self._finder.begin_anew()
        self._draw(None)

    def arrive(self) -> None:
        """Put the focus on the search."""
        self._finder.arrive()

    def _draw(self, other: PersonLine | None) -> None:
        can_merge = other is not None and other.id != self._id
        self._confirm.setEnabled(can_merge)
        if other is None:
            said = tr("Choose the other entry of this person.")
        elif not can_merge:
            said = tr("This is the same entry. Choose another one.")
        else:
            said = tr(
                "{other} becomes one with {name}. Every plan calls them {name} then.",
                other=shortened(other.name, 60),
                name=shortened(self._name, 60),
            )
        self._sentence.setText(said)

    @Slot(object)
    def _on_finder_chosen(self, other: PersonLine) -> None:
        self._draw(other)

    @Slot()
    def _on_confirm_clicked(self) -> None:
        if self._finder.current is not None:
            self.confirmed.emit(PersonId(self._finder.current.id))


def _after() -> str:
    return "\n".join(
        (
            tr("Where a plan has both, each fills what the other leaves open; ties stay."),
            tr("Contacts go over. Versions before the newest stay as they were printed."),
            tr("A backup is made first. In the plans this cannot be undone."),
        )
    )
