"""Printing a plan's pages: the system's dialog, then page after page without a standstill."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.paper.documents import document_of
from netplanner.desktop.paper.errand import PdfErrand, making
from netplanner.desktop.paper.news import News
from netplanner.desktop.paper.printing import PrintingError, print_dialog, printer_for, printing

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.paper.busy import Busy
    from netplanner.desktop.paper.draft import Draft
    from netplanner.desktop.paper.printing import Progress
    from netplanner.desktop.paper.shelf import Shelf


def _done(file: str) -> News:
    if file:
        return News(tr("Printed into {name}", name=Path(file).name), file=Path(file))
    return News(tr("The plan was sent to the printer."))


class PrintOut(PdfErrand):
    """Prints the pages; between two pages the windows stay alive."""

    def __init__(self, draft: Draft, shelf: Shelf, parent: QWidget | None) -> None:
        super().__init__(draft, shelf, parent)
        self._steps: Generator[Progress, None, None] | None = None
        self._shown: Busy | None = None
        self._pace = QTimer(self)
        self._pace.timeout.connect(self._on_pace)

    @override
    def begin(self) -> None:
        """Wait for the PDF, then ask which printer."""
        self.be_busy(making())
        self.ask()

    @override
    def go_on(self) -> None:
        """Show the system's dialog."""
        self._document = document_of(self._pdf, self)
        self._printer = printer_for(self._document, self.draft.title)
        self._dialog = print_dialog(self._printer, self._document.pageCount(), self.window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._on_answered)
        QDialog.open(self._dialog)  # QPrintDialog hides it behind one that wants a slot's name

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        if answer != QDialog.DialogCode.Accepted:
            self.end()
            return
        self._steps = printing(self._document, self._printer)
        self._shown = self.be_busy(tr("Printing your plan ..."))
        self._pace.start(0)

    @Slot()
    def _on_pace(self) -> None:
        try:
            progress = next(self._steps, None) if self._steps else None
        except PrintingError as error:
            self.tell_error(error)
            return
        if progress is None:
            self.told.emit(_done(self._printer.outputFileName()))
            self.end()
        elif self._shown is not None:
            self._shown.show_progress(progress)

    @override
    @Slot()
    def end(self) -> None:
        """Be over; what is half printed is taken back where the printer can."""
        self._pace.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None
        super().end()
