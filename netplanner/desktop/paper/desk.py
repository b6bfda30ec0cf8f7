"""The one face of paper: preview, export and print a plan, and be told what became of it.

What a wish needs is imported when the wish comes: it loads Qt's PDF and printing parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netplanner.desktop.paper.draft import Draft
from netplanner.desktop.paper.shelf import Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.paper.errand import Errand
    from netplanner.desktop.paper.news import News
    from netplanner.desktop.paper.previewing import Previewing
    from netplanner.desktop.paper.render_process import RenderProcess

SOON_MS = 500


class PaperDesk(QObject):
    """Takes wishes for paper and keeps each until it is over.

    Signals:
        told: `News` of a wish that did not come from a preview; a preview tells its own.
    """

    told = Signal(object)

    def __init__(self, process: RenderProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process
        self._shelf = Shelf(process, self)
        self._folder: Path | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(process.start)

    @Slot()
    def prepare(self) -> None:
        """Start what makes PDFs before it is needed, once the plan has come on the screen."""
        self._soon.start()

    @Slot()
    def close(self) -> None:
        """End what makes PDFs, with the program."""
        self._soon.stop()
        self._process.stop()

    def preview(self, html: str, title: str, parent: QWidget | None = None) -> None:
        """Show a plan as it will be on paper."""
        from netplanner.desktop.paper.previewing import Previewing

        preview = Previewing(Draft(html, title), self._shelf, parent)
        preview.export_wanted.connect(self._on_export_wanted)
        preview.html_wanted.connect(self._on_html_wanted)
        preview.print_wanted.connect(self._on_print_wanted)
        self._begin(preview)

    def export_pdf(self, html: str, title: str, parent: QWidget | None = None) -> None:
        """Ask for a place, and save a plan there as a PDF file."""
        self._begin(self._pdf_export(Draft(html, title), parent), self.told)

    def export_html(self, html: str, title: str, parent: QWidget | None = None) -> None:
        """Ask for a place, and save a plan there as a web page."""
        self._begin(self._html_export(Draft(html, title), parent), self.told)

    def print_(self, html: str, title: str, parent: QWidget | None = None) -> None:
        """Ask which printer, and print a plan."""
        self._begin(self._print_out(Draft(html, title), parent), self.told)

    def show_in_folder(self, path: Path) -> None:
        """Open the folder that a saved file lies in."""
        from netplanner.desktop.paper.saving import show_in_folder

        show_in_folder(path)

    @Slot(object)
    def _on_export_wanted(self, preview: Previewing) -> None:
        self._begin(self._pdf_export(preview.draft, preview.window), preview.told)

    @Slot(object)
    def _on_html_wanted(self, preview: Previewing) -> None:
        self._begin(self._html_export(preview.draft, preview.window), preview.told)

    @Slot(object)
    def _on_print_wanted(self, preview: Previewing) -> None:
        self._begin(self._print_out(preview.draft, preview.window), preview.told)

    def _pdf_export(self, draft: Draft, parent: QWidget | None) -> Errand:
        from netplanner.desktop.paper.exporting import ExportPdf

        return ExportPdf(draft, self._shelf, self._usual_folder(), parent)

    def _html_export(self, draft: Draft, parent: QWidget | None) -> Errand:
        from netplanner.desktop.paper.exporting import ExportHtml

        return ExportHtml(draft, self._usual_folder(), parent)

    def _print_out(self, draft: Draft, parent: QWidget | None) -> Errand:
        from netplanner.desktop.paper.printing_out import PrintOut

        return PrintOut(draft, self._shelf, parent)

    def _usual_folder(self) -> Path:
        from netplanner.desktop.paper.saving import documents_folder

        return self._folder or documents_folder()

    def _begin(self, errand: Errand, told: SignalInstance | None = None) -> None:
        if told is not None:
            errand.told.connect(told)
        errand.told.connect(self._on_told)
        errand.ended.connect(self._on_ended)
        errand.setParent(self)
        errand.begin()

    @Slot(object)
    def _on_told(self, news: News) -> None:
        """Offer the folder of this file first the next time."""
        if news.file is not None:
            self._folder = news.file.parent

    @Slot(object)
    def _on_ended(self, errand: Errand) -> None:
        errand.deleteLater()
