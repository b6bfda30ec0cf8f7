"""The screen of people: everybody on the side where reading starts, one person's page beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.enter import Enter
from netplanner.desktop.finished.two_sides import TwoSides
from netplanner.desktop.language import tr
from netplanner.desktop.notices import NoticeBar
from netplanner.desktop.parts import Action, named, words
from netplanner.desktop.people.people_finder import PeopleFinder
from netplanner.desktop.people.person_view import PersonView

if TYPE_CHECKING:
    from netplanner.desktop.people.people_model import Everybody


class PeopleView(QWidget):
    """Everybody whom plans speak of, and one of them."""

    def __init__(self, source: Everybody, *, may_change: bool) -> None:
        super().__init__()
        self.leave = Action("leave-people", tr("Bac&k"), "quiet", "left")
        self.finder = PeopleFinder(source, "people", tr("Search people"), _about())
        self.person = PersonView(source, may_change=may_change)
        self.notices = NoticeBar(0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 24, 20, 8)
        column.setSpacing(12)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeading)
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 0, 12, 0)
        inside.setSpacing(12)
        inside.addWidget(named(words(tr("People"), "page-title"), "page-title"))
        inside.addWidget(TwoSides(self.finder, self.person), 1)
        inside.addWidget(self.notices)
        column.addLayout(inside, 1)
        Enter(self).went_on.connect(self._on_enter)

    def arrive(self) -> None:
        """Put the focus on the search."""
        self.finder.arrive()

    @Slot()
    def _on_enter(self) -> None:
        if self.person.has_rows_focused:
            self.person.open_current()


def _about() -> str:
    return tr("The people of your plans stand here. You name them under Who.")
