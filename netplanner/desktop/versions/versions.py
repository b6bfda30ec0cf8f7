"""The part Versions, joined with what is stored and with paper."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from netplanner.desktop.finished.paper_wish import PaperWish, Way
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.versions.choosing import Chosen, comparison_of
from netplanner.desktop.versions.lines import version_lines
from netplanner.desktop.versions.versions_view import VersionsView

if TYPE_CHECKING:
    from netplanner.library import Library
    from netplanner.plan.plans import PlanId, Version
    from netplanner.report.comparing.comparison import Comparison


class Versions(QObject):
    """Compares versions beside the window's thread, and hands an older one on to paper.

    Signals:
        paper_wished: a PaperWish.
    """

    paper_wished = Signal(object)

    def __init__(self, library: Library, plan: PlanId) -> None:
        super().__init__()
        self._library = library
        self._plan = plan
        self._versions: tuple[Version, ...] = ()
        self._pair: tuple[int, int] | None = None
        self._job: Job | None = None
        self.view = VersionsView()
        self.view.came.connect(self.draw)
        self.view.pair_chosen.connect(self._on_pair_chosen)
        self.view.preview.clicked.connect(self._on_preview_clicked)
        self.view.print.clicked.connect(self._on_print_clicked)
        self.view.export.clicked.connect(self._on_export_clicked)

    @Slot()
    def draw(self) -> None:
        """Show the versions as they now stand."""
        self._versions = self._library.plan(self._plan).versions
        self.view.show_lines(version_lines(self._versions, self._library.reviews(self._plan)))
        if self.view.pair is not None:
            self._compare(self.view.pair)

    @Slot(int, int)
    def _on_pair_chosen(self, first: int, second: int) -> None:
        self._compare((first, second))

    def _compare(self, pair: tuple[int, int]) -> None:
        """Work a comparison out; while one is under way the newest wish waits for its end."""
        self._pair = pair
        if pair[0] == pair[1]:
            self.view.show_words(tr("Choose two different versions to compare them."))
        elif self._job is None:
            self._pair = None
            one, other = (self._chosen(number) for number in pair)
            reviews = self._library.reviews(self._plan)
            self._job = Job(partial(comparison_of, one, other, reviews))
            self._job.news.succeeded.connect(self._on_job_succeeded)
            self._job.news.failed.connect(self._on_job_failed)
            self._job.begin()

    def _chosen(self, number: int) -> Chosen:
        version = next(it for it in self._versions if it.number == number)
        return Chosen(version, self._library.definition_of(self._plan, number))

    @Slot(object)
    def _on_job_succeeded(self, found: Comparison) -> None:
        self._job = None
        if not isValid(self.view):  # the person may be elsewhere by now
            return
        if self._pair is None:
            self.view.show_comparison(found)
        else:
            self._compare(self._pair)

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        self._job = None
        raise error

    @Slot()
    def _on_preview_clicked(self) -> None:
        self._wish(Way.PREVIEW)

    @Slot()
    def _on_print_clicked(self) -> None:
        self._wish(Way.PRINT)

    @Slot()
    def _on_export_clicked(self) -> None:
        self._wish(Way.EXPORT)

    def _wish(self, way: Way) -> None:
        """Wish for the chosen version as if it were the newest one."""
        number = int(self.view.versions.current or 0)
        saved = self._library.saved(self._plan)
        upto = tuple(it for it in saved.plan.versions if it.number <= number)
        if upto:
            plan = replace(saved.plan, versions=upto)
            definition = self._library.definition_of(self._plan, number)
            self.paper_wished.emit(PaperWish(way, replace(saved, plan=plan, definition=definition)))
