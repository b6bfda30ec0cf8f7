"""Saving a plan's pages: where to is asked while the PDF is being made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.paper.errand import Errand, PdfErrand, making
from netplanner.desktop.paper.news import News
from netplanner.desktop.paper.saving import file_name, html_file, pdf_file, save, save_dialog
from netplanner.errors import TargetError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from netplanner.desktop.paper.draft import Draft
    from netplanner.desktop.paper.saving import FileKind
    from netplanner.desktop.paper.shelf import Shelf


class ExportHtml(Errand):
    """Saves the pages as a web page."""

    def __init__(self, draft: Draft, folder: Path, parent: QWidget | None) -> None:
        super().__init__(draft, parent)
        self._folder = folder
        self._dialog: QFileDialog | None = None

    @override
    def begin(self) -> None:
        """Ask where to."""
        self._dialog = _asking(self, html_file(), self._folder)
        self._dialog.fileSelected.connect(self._on_file_chosen)

    @Slot(str)
    def _on_file_chosen(self, chosen: str) -> None:
        from netplanner.report.html import standalone

        _write(self, Path(chosen), standalone(self.draft.html).encode())


class ExportPdf(PdfErrand):
    """Saves the pages as a PDF file."""

    def __init__(self, draft: Draft, shelf: Shelf, folder: Path, parent: QWidget | None) -> None:
        super().__init__(draft, shelf, parent)
        self._folder = folder
        self._path: Path | None = None
        self._dialog: QFileDialog | None = None

    @override
    def begin(self) -> None:
        """Ask where to, and for the PDF meanwhile."""
        self._dialog = _asking(self, pdf_file(), self._folder)
        self._dialog.fileSelected.connect(self._on_file_chosen)
        self.ask()

    @Slot(str)
    def _on_file_chosen(self, chosen: str) -> None:
        self._path, self._dialog = Path(chosen), None
        if not self._pdf:
            self.be_busy(making())
        self.go_on()

    @override
    def go_on(self) -> None:
        """Save the file as soon as both are there, the PDF and its place."""
        if self._pdf and self._path is not None:
            _write(self, self._path, self._pdf)

    @override
    @Slot()
    def end(self) -> None:
        """Be over; a dialog that still asks has nothing left to ask for."""
        dialog, self._dialog = self._dialog, None
        super().end()
        if dialog is not None:
            dialog.close()


def _asking(errand: Errand, kind: FileKind, folder: Path) -> QFileDialog:
    dialog = save_dialog(kind, folder / file_name(errand.draft.title, kind.ending), errand.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.rejected.connect(errand.end)
    dialog.open()
    return dialog


def _write(errand: Errand, path: Path, content: bytes) -> None:
    try:
        save(path, content)
    except TargetError as error:
        errand.tell_error(error)
    else:
        errand.told.emit(News(tr("Saved as {name}", name=path.name), file=path))
        errand.end()
