"""What a person wants of a finished plan on paper, passed on with the plan's pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.finished.pages import pages_of
from netplanner.desktop.finished.paper_wish import Way
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.finished.paper_wish import PaperWish
    from netplanner.desktop.paper.desk import PaperDesk
    from netplanner.desktop.paper.news import News
    from netplanner.library import SavedPlan
    from netplanner.report.material import Options


class PaperWishes(QObject):
    """Makes the pages beside the window's thread, then previews, exports or prints them.

    Signals:
        noticed: a Notice of what became of a wish.
    """

    noticed = Signal(object)

    def __init__(
        self,
        desk: PaperDesk,
        saved: Callable[[], SavedPlan],
        options: Callable[[], Options],
        window: QWidget,
    ) -> None:
        super().__init__()
        self._options = options
        self._desk = desk
        self._saved = saved
        self._window = window
        self._wish: Callable[[str, str, QWidget], None] = desk.preview
        self._job: Job | None = None
        self._news: News | None = None
        self._of: SavedPlan | None = None
        desk.told.connect(self._on_desk_told)

    @Slot()
    def preview(self) -> None:
        """Show the plan as it will be on paper."""
        self._ask_for(self._desk.preview)

    @Slot()
    def export(self) -> None:
        """Save the plan as a PDF file."""
        self._ask_for(self._desk.export_pdf)

    @Slot()
    def print(self) -> None:
        """Print the plan."""
        self._ask_for(self._desk.print_)

    @Slot(object)
    def grant(self, wish: PaperWish) -> None:
        """Do what is wished for with one version."""
        ways = {
            Way.PREVIEW: self._desk.preview,
            Way.PRINT: self._desk.print_,
            Way.EXPORT: self._desk.export_pdf,
        }
        self._ask_for(ways[wish.way], wish.saved)

    @Slot()
    def follow_up(self) -> None:
        """Do what the last news offered: show the file, or save a web page instead."""
        if self._news is not None and self._news.file is not None:
            self._desk.show_in_folder(self._news.file)
        elif self._news is not None and self._news.offers_html:
            self._ask_for(self._desk.export_html, self._of)

    def _ask_for(
        self, wish: Callable[[str, str, QWidget], None], saved: SavedPlan | None = None
    ) -> None:
        """Make pages for a wish: those of the newest version, unless another one is given."""
        if self._job is None:
            self._wish, self._of = wish, saved
            self._job = Job(partial(pages_of, saved or self._saved(), self._options()))
            self._job.news.succeeded.connect(self._on_job_succeeded)
            self._job.news.failed.connect(self._on_job_failed)
            self._job.begin()

    @Slot(object)
    def _on_job_succeeded(self, html: str) -> None:
        self._job = None
        self._wish(html, self._title(), self._window)

    def _title(self) -> str:
        """Return what the pages are called; an older version does not take the plan's own name."""
        if self._of is None:
            return self._saved().plan.title
        plan = self._of.plan
        return tr("{title}, version {number}", title=plan.title, number=plan.versions[-1].number)

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        self._job = None
        raise error

    @Slot(object)
    def _on_desk_told(self, news: News) -> None:
        self._news = news
        offer = tr("Save a web page") if news.offers_html else ""
        self.noticed.emit(Notice(news.words, tr("Show in folder") if news.file else offer))
