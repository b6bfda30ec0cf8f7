"""The part of home that shows plans: search, shelves, cards, what to do with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netplanner.desktop.flow import Flow
from netplanner.desktop.home.plan_list import PlanList
from netplanner.desktop.home.plan_ways import PlanWays, PlanWish, Verb
from netplanner.desktop.home.shelves import Shelves
from netplanner.desktop.language import tr
from netplanner.desktop.parts import em, named, words
from netplanner.library import Shelf

if TYPE_CHECKING:
    from netplanner.desktop.home.plan_lines import PlanLine
    from netplanner.plan.plans import PlanId

_SEARCH_EM = 20
LONGEST_SEARCH = 200  # letters


class PlansPanel(QWidget):
    """The plans of one shelf, or those found on it.

    Signals:
        wished: a PlanWish.
        searched: the words to look for.
        shelf_wanted: the Shelf that is to be shown.
        more_wanted: how many plans are there, where those after them are to be added.
        search_cut: more was pasted than a search takes.
    """

    wished = Signal(object)
    searched = Signal(str)
    shelf_wanted = Signal(object)
    more_wanted = Signal(int)
    search_cut = Signal()

    def __init__(self, *, may_change: bool) -> None:
        super().__init__()
        self._shelf = Shelf.CURRENT
        self._may_change = may_change
        self._search = named(QLineEdit(), "search")
        self._shelves = Shelves()
        self._plans = PlanList()
        self._none = named(words("", "muted"), "no-plans")
        self._ways = PlanWays(may_change=may_change)
        self._lay_out()
        self._connect()
        self.show_shelf(Shelf.CURRENT)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show on which shelf the plans are, and what can be done with them there."""
        self._shelf = shelf
        self._shelves.show_shelf(shelf)
        self._ways.show_shelf(shelf)

    def show_lines(self, lines: tuple[PlanLine, ...], *, has_more: bool) -> None:
        """Show plans, all of the shelf or those that were found."""
        self._plans.show_lines(lines, has_more=has_more)
        self._draw_emptiness()

    def show_all(self) -> None:
        """Forget what was searched for, and show the list's own shelf."""
        self._search.clear()
        self.show_shelf(Shelf.CURRENT)

    def remove(self, plan: PlanId) -> None:
        """Take a plan off the list."""
        self._plans.remove(plan)
        self._draw_emptiness()

    def arrive(self) -> None:
        """Put the focus on the plans, or where there are none on the search."""
        (self._plans if self._plans.count else self._search).setFocus()

    @property
    def plans(self) -> PlanList:
        """The list itself."""
        return self._plans

    def _draw_emptiness(self) -> None:
        has_plans = self._plans.count > 0
        self._none.setText(_emptiness(self._shelf, self._search.text()))
        self._none.setVisible(not has_plans)
        self._plans.setVisible(has_plans)
        self._ways.show_chosen(chosen=has_plans)

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(tr("Search"))
        self._search.setAccessibleName(tr("Search plans"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaxLength(LONGEST_SEARCH)
        self._search.setFixedWidth(_SEARCH_EM * em(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(Flow((self._search, self._shelves)))
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._plans, 1)
        column.addWidget(self._ways)

    def _connect(self) -> None:
        self._search.textEdited.connect(self.searched)
        self._search.inputRejected.connect(self.search_cut)
        self._shelves.shown.connect(self.shelf_wanted)
        self._plans.more_wanted.connect(self.more_wanted)
        self._plans.opened.connect(self.open_current)
        self._plans.discarded.connect(self._on_discarded)
        self._ways.wished.connect(self._on_ways_wished)

    @Slot()
    def open_current(self) -> None:
        """Open the plan that is chosen, unless it is in the trash."""
        if self._shelf is not Shelf.TRASH:
            self._on_ways_wished(Verb.OPEN)

    @Slot()
    def _on_discarded(self) -> None:
        if self._may_change and self._shelf is not Shelf.TRASH:
            self._on_ways_wished(Verb.DELETE)

    @Slot(object)
    def _on_ways_wished(self, verb: Verb) -> None:
        if self._plans.current is not None:
            self.wished.emit(PlanWish(verb, self._plans.current))


def _emptiness(shelf: Shelf, searched: str) -> str:
    if searched:
        return tr("No plan has these words.")
    match shelf:
        case Shelf.CURRENT:
            return tr("There is no plan here. Press New plan to begin one.")
        case Shelf.ARCHIVE:
            return tr("The archive is empty. It keeps plans that you are done with.")
        case Shelf.TRASH:
            return tr("The trash is empty. It keeps deleted plans for 30 days.")
