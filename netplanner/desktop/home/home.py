"""The home screen joined with the library: the plans, what is due, and news of both.

What an empty home does not show is imported with the first plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.language import tr
from netplanner.desktop.later import later
from netplanner.desktop.parts import Action, set_shown
from netplanner.library import Shelf
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.home.due_board import DueBoard
    from netplanner.desktop.home.home_view import HomeView
    from netplanner.desktop.home.importing import Importing
    from netplanner.desktop.home.plans_board import PlansBoard
    from netplanner.desktop.notices import Notice, NoticeBar
    from netplanner.library import Library


class Home(QObject):
    """Shows what the library holds.

    Signals:
        open_requested: the id of the plan that is to be opened.
        row_requested: a plan's id, and which row of its page is to be chosen, or the look back.
        people_requested: everybody whom plans speak of is to be shown.
    """

    open_requested = Signal(str)
    row_requested = Signal(str, str)
    people_requested = Signal()

    def __init__(self, library: Library, view: HomeView, today: Callable[[], date]) -> None:
        super().__init__()
        self._library = library
        self._today = today
        self._is_over = False
        self._plans: PlansBoard | None = None
        self._due: DueBoard | None = None
        self._importing: Importing | None = None
        self._people: Action | None = None
        self._notices: NoticeBar | None = None
        self.view = view
        self.title = tr("NetPlanner")
        view.import_plan.clicked.connect(self.import_plan)
        if library.is_read_only:
            view.allow_looking_only()

    def arrive(self) -> None:
        """Put the focus where most people go on."""
        self.view.arrive()

    def flush(self) -> None:
        """Nothing that is typed at home waits to be stored."""

    def close(self) -> None:
        """Read no more: the library is about to be closed."""
        self._is_over = True
        if self._plans is not None:
            self._plans.close()

    @Slot()
    def show_plans(self) -> None:
        """Show what the library holds now."""
        if self._plans is None and not self._holds_plans():
            self.view.show_empty()
            return
        self._board().read()
        self.view.show_panel()
        later(self.view, 0, self.show_due)

    @Slot()
    def show_due(self) -> None:
        """Show what is due this week."""
        from netplanner.desktop.home.due_board import DueBoard

        if self._is_over:
            return
        if self._due is None:
            self._due = DueBoard(self._library, self._today)
            self._due.row_requested.connect(self.row_requested)
            self.view.add_due(self._due.card)
        self._due.read()
        self._show_way_to_people()

    @Slot()
    def import_plan(self) -> None:
        """Ask for an answers file, and bring it in as a plan."""
        from netplanner.desktop.home.importing import Importing

        if self._importing is None:
            self._importing = Importing(self._library, self._today, self.view)
            self._importing.imported.connect(self._on_imported)
            self._importing.said.connect(self.say)
            self.view.add_above(self._importing.card)
        self._importing.ask()

    @Slot(object)
    def say(self, notice: Notice) -> None:
        """Say some news at the foot of the screen."""
        from netplanner.desktop.notices import NoticeBar

        if self._notices is None:
            self._notices = NoticeBar()
            self._notices.action_requested.connect(self._on_notices_action_requested)
            self.view.add_notices(self._notices)
        self._notices.show_notice(notice)

    def _show_way_to_people(self) -> None:
        """Offer the screen of people where there are any."""
        has_people = bool(self._library.people(limit=1))
        if self._people is None and has_people:
            self._people = Action("open-people", tr("&People"), "flat", "people")
            self._people.clicked.connect(self.people_requested)
            self.view.add_way(self._people)
        if self._people is not None:
            set_shown(self._people, shown=has_people)

    def _holds_plans(self) -> bool:
        return any(self._library.summaries(shelf=shelf, limit=1) for shelf in Shelf)

    def _board(self) -> PlansBoard:
        """Return the part that shows plans, which is made with the first one."""
        from netplanner.desktop.home.plans_board import PlansBoard

        if self._plans is None:
            self._plans = PlansBoard(self._library, self._today)
            self._plans.open_requested.connect(self.open_requested)
            self._plans.said.connect(self.say)
            self._plans.changed.connect(self.show_due)
            self.view.add_panel(self._plans.panel)
        return self._plans

    @Slot(str)
    def _on_imported(self, plan: str) -> None:
        board = self._board()
        board.show_all()
        board.panel.plans.choose(PlanId(plan))
        self.view.show_panel()
        self.view.arrive()

    @Slot()
    def _on_notices_action_requested(self) -> None:
        if self._plans is not None:
            self._plans.undo()
