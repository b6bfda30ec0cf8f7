"""The home screen joined with the library: what is listed, found, copied and thrown away.

What an empty home does not show is imported with the first plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.language import tr
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from netplanner.desktop.home.home_view import HomeView
    from netplanner.desktop.home.plans_panel import PlansPanel
    from netplanner.desktop.jobs import Job
    from netplanner.desktop.notices import NoticeBar
    from netplanner.library import Library, PlanSummary


class Home(QObject):
    """Keeps the list of plans as the library has it.

    Signals:
        open_requested: the id of the plan that is to be opened.
    """

    open_requested = Signal(str)

    def __init__(self, library: Library, view: HomeView, today: Callable[[], date]) -> None:
        super().__init__()
        self._library = library
        self._today = today
        self._searched = ""
        self._deleted = PlanId("")
        self._found: tuple[PlanSummary, ...] = ()
        self._purposes: Mapping[str, str] = {}
        self._wording: Job | None = None
        self._panel: PlansPanel | None = None
        self._notices: NoticeBar | None = None
        self.view = view
        self.title = tr("NetPlanner")

    def arrive(self) -> None:
        """Put the focus where most people go on."""
        self.view.arrive()

    def flush(self) -> None:
        """Nothing that is typed at home waits to be stored."""

    @Slot()
    def show_plans(self) -> None:
        """Show what the library holds now."""
        self._found = self._library.summaries(self._searched)
        if self._found or self._searched:
            self._draw()
        else:
            self.view.show_empty()

    def _draw(self) -> None:
        from netplanner.desktop.home.plan_lines import plan_line

        if self._panel is None:
            self._add_panel()
            self._word_purposes()
        today = self._today()
        self.view.show_plans(tuple(plan_line(plan, self._purposes, today) for plan in self._found))

    def _add_panel(self) -> None:
        from netplanner.desktop.home.plans_panel import PlansPanel

        self._panel = PlansPanel()
        self._panel.open_requested.connect(self.open_requested)
        self._panel.searched.connect(self._on_panel_searched)
        self._panel.duplicate_requested.connect(self._on_panel_duplicate_requested)
        self._panel.delete_requested.connect(self._on_panel_delete_requested)
        self.view.add_panel(self._panel)

    def _word_purposes(self) -> None:
        """Read what purposes are called, which takes longer than home may wait."""
        from netplanner.desktop.home.purposes import purpose_words
        from netplanner.desktop.jobs import Job

        self._wording = Job(purpose_words)
        self._wording.news.succeeded.connect(self._on_wording_succeeded)
        self._wording.begin()

    def _say(self, text: str) -> None:
        from netplanner.desktop.notices import Notice, NoticeBar

        if self._notices is None:
            self._notices = NoticeBar()
            self._notices.action_requested.connect(self._on_notices_action_requested)
            self.view.add_notices(self._notices)
        self._notices.show_notice(Notice(text, tr("Undo")))

    @Slot(object)
    def _on_wording_succeeded(self, purposes: Mapping[str, str]) -> None:
        self._purposes = purposes
        self._draw()

    @Slot(str)
    def _on_panel_searched(self, words: str) -> None:
        self._searched = words
        self.show_plans()

    @Slot(str)
    def _on_panel_duplicate_requested(self, plan: str) -> None:
        title = self._library.saved(PlanId(plan)).plan.title
        self._library.duplicate(PlanId(plan), tr("Copy of {title}", title=title))
        self.show_plans()

    @Slot(str)
    def _on_panel_delete_requested(self, plan: str) -> None:
        self._deleted = PlanId(plan)
        self._library.trash(self._deleted)
        self.show_plans()
        self._say(tr("The plan is in the trash, and stays there for 30 days."))

    @Slot()
    def _on_notices_action_requested(self) -> None:
        self._library.untrash(self._deleted)
        self.show_plans()
