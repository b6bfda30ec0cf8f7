"""The home screen joined with the library: what is listed, found, copied and thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.home.plan_lines import plan_line
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from netplanner.library import Library


class Home(QObject):
    """Keeps the list of plans as the library has it."""

    def __init__(self, library: Library, today: Callable[[], date]) -> None:
        super().__init__()
        self._library = library
        self._today = today
        self._searched = ""
        self._deleted = PlanId("")
        self._purposes: Mapping[str, str] = {}
        self._wording: Job | None = None
        self.view = HomeView()
        self.view.searched.connect(self._on_view_searched)
        self.view.duplicate_requested.connect(self._on_view_duplicate_requested)
        self.view.delete_requested.connect(self._on_view_delete_requested)
        self.view.notices.undo_requested.connect(self._on_notices_undo_requested)

    @Slot()
    def show_plans(self) -> None:
        """Show what the library holds now."""
        found = self._library.summaries(self._searched)
        if found and self._wording is None:
            self._word_purposes()
        today = self._today()
        self.view.show_plans(tuple(plan_line(plan, self._purposes, today) for plan in found))

    def _word_purposes(self) -> None:
        """Read what purposes are called, which takes longer than home may wait."""
        from netplanner.desktop.home.purposes import purpose_words

        self._wording = Job(purpose_words)
        self._wording.news.succeeded.connect(self._on_wording_succeeded)
        self._wording.begin()

    @Slot(object)
    def _on_wording_succeeded(self, purposes: Mapping[str, str]) -> None:
        self._purposes = purposes
        self.show_plans()

    @Slot(str)
    def _on_view_searched(self, words: str) -> None:
        self._searched = words
        self.show_plans()

    @Slot(str)
    def _on_view_duplicate_requested(self, plan: str) -> None:
        title = self._library.saved(PlanId(plan)).plan.title
        self._library.duplicate(PlanId(plan), tr("Copy of {title}", title=title))
        self.show_plans()

    @Slot(str)
    def _on_view_delete_requested(self, plan: str) -> None:
        self._deleted = PlanId(plan)
        self._library.trash(self._deleted)
        self.show_plans()
        said = tr("The plan is in the trash, and stays there for 30 days.")
        self.view.notices.show_notice(Notice(said, is_undoable=True))

    @Slot()
    def _on_notices_undo_requested(self) -> None:
        self._library.untrash(self._deleted)
        self.show_plans()
