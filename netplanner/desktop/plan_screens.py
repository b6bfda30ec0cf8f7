"""The screens of one plan: its questions, its page, and the look back at it; each leads to another.

They are imported when they are first asked for, as home shows none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.plan.codes import PlanState
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.finished.finished import Finished
    from netplanner.desktop.finished.kept import KeptPlans
    from netplanner.desktop.paper.desk import PaperDesk
    from netplanner.desktop.stage import Stage
    from netplanner.desktop.window import Window
    from netplanner.library import Library, SavedPlan


class PlanScreens(QObject):
    """Shows a plan as far as it has come, and remembers it as the one that is open.

    Signals:
        closed: the person wants to see all plans.
    """

    closed = Signal()

    def __init__(
        self, library: Library, window: Window, stage: Stage, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._library = library
        self._window = window
        self._stage = stage
        self._today = today
        self._paper: PaperDesk | None = None
        self._pages: KeptPlans | None = None

    @Slot(str)
    def open(self, plan: str) -> None:
        """Show a finished plan, or go on with a draft where it was left."""
        saved = self._library.saved(PlanId(plan))
        if saved.plan.state is PlanState.FINISHED:
            self._show_finished(saved)
        else:
            self._ask(saved)

    @Slot(str, str)
    def open_row(self, plan: str, row_id: str) -> None:
        """Show what is due in a plan: an action or a promise on its page, or the look back."""
        from netplanner.desktop.finished.row_ids import REVIEW

        if row_id == REVIEW:
            self.look_back(plan)
            return
        self.open(plan)
        if (page := self._page) is not None:
            page.show_row(row_id)

    @Slot(str)
    def ask(self, plan: str) -> None:
        """Go on with a plan's questions where they were left."""
        self._ask(self._library.saved(PlanId(plan)))

    @Slot(str)
    def show_finished(self, plan: str) -> None:
        """Show the page of a finished plan."""
        self._show_finished(self._library.saved(PlanId(plan)))

    @Slot(str)
    def look_back(self, plan: str) -> None:
        """Look back at a finished plan, and go on to its next version."""
        from netplanner.desktop.looking_back.reviewing import Reviewing

        reviewing = Reviewing(self._library, PlanId(plan), self._today)
        reviewing.closed.connect(self.show_finished)
        reviewing.left.connect(self.closed)
        reviewing.made.connect(self._on_version_made)
        self._stage.show(reviewing)
        self._window.place = plan

    def look_again(self) -> None:
        """Show what became elsewhere of the plan whose page is shown."""
        if (page := self._page) is not None:
            page.look_again()

    def close(self) -> None:
        """End what makes PDFs, and keep contacts that were begun."""
        self.keep_half_noted()
        if self._paper is not None:
            self._paper.close()

    @Slot()
    def keep_half_noted(self) -> None:
        """Keep contacts that were begun as notes, where names are looked for or the window goes."""
        if self._pages is not None:
            from netplanner.desktop.contacts.half_noted import in_words, keep_as_notes

            keep_as_notes(self._library, in_words(self._pages.drafts))
            self._pages = None

    @property
    def _page(self) -> Finished | None:
        """The page of a finished plan, if it is what is shown."""
        from netplanner.desktop.finished.finished import Finished

        screen = self._stage.screen
        return screen if isinstance(screen, Finished) else None

    def _ask(self, saved: SavedPlan) -> None:
        from netplanner.desktop.planning.drafting import questionnaire_of
        from netplanner.desktop.planning.planning import Planning

        planning = Planning(self._library, saved, questionnaire_of(saved), self._today)
        planning.closed.connect(self.closed)
        planning.finished.connect(self.show_finished)
        self._stage.show(planning)
        self._window.place = saved.plan.id

    def _show_finished(self, saved: SavedPlan) -> None:
        from netplanner.desktop.finished.finished import Finished
        from netplanner.desktop.preferences.paper import preferred

        finished = Finished(self._library, self._desk(), saved, self._today, self._kept_pages())
        finished.view.paper.choose(preferred(self._window.preferences.value))
        finished.closed.connect(self.closed)
        finished.change_requested.connect(self.ask)
        finished.review_requested.connect(self.look_back)
        self._stage.show(finished)
        self._window.place = saved.plan.id

    @Slot(str, str)
    def _on_version_made(self, plan: str, said: str) -> None:
        self.show_finished(plan)
        if (page := self._page) is not None:
            page.tell(said)

    def _kept_pages(self) -> KeptPlans:
        """Return how the pages of finished plans were left in this window."""
        from netplanner.desktop.finished.kept import KeptPlans

        if self._pages is None:
            self._pages = KeptPlans()
            self._pages.drafted.connect(self._on_pages_drafted)
        return self._pages

    @Slot()
    def _on_pages_drafted(self) -> None:
        """Write down what is half noted, for the day when the program is ended in the middle."""
        from netplanner.desktop.contacts.half_noted import in_words
        from netplanner.library.half_noted import hold

        if self._pages is not None and not self._library.is_read_only:
            hold(self._library.folder, in_words(self._pages.drafts))

    def _desk(self) -> PaperDesk:
        """Return the desk for paper; what makes PDFs is started before it is asked for."""
        from netplanner.desktop.paper.desk import PaperDesk
        from netplanner.desktop.paper.render_process import RenderProcess

        if self._paper is None:
            self._paper = PaperDesk(RenderProcess(), self)
        self._paper.prepare()
        return self._paper
