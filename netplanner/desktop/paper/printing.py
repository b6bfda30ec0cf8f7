"""Pages on a printer: the same PDF as in the preview, drawn a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

from netplanner.desktop.language import tr
from netplanner.desktop.parts import named
from netplanner.errors import NetPlannerError

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QSizeF
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtWidgets import QWidget

MOST_DPI = 300
"""Dots per inch at which a page is drawn at most; it takes 35 MB of memory on A4, twice that on A3.

A finer page would have to be drawn in bands, and what turns them into dots for a screen or a
printer nibbles at the letters along their edges.
"""


class PrintingError(NetPlannerError):
    """The printer does not take the pages; the text says what to do."""


@dataclass(frozen=True)
class Progress:
    """How far the printing is: so many sheets of so many are drawn."""

    drawn: int
    of: int


def printer_for(document: QPdfDocument, title: str) -> QPrinter:
    """Return the system's usual printer, set to the paper of the document."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = document.pagePointSize(0)
    is_broad = size.width() > size.height()
    upright = size.transposed() if is_broad else size
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if is_broad else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)  # the document has margins of its own
    printer.setDocName(title)
    return printer


def print_dialog(printer: QPrinter, count: int, parent: QWidget | None) -> QPrintDialog:
    """Return the system's dialog: printer, pages from and to, copies, both sides."""
    dialog = named(QPrintDialog(printer, parent), "print-dialog")
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies)
    dialog.setMinMax(1, count)
    return dialog


def sheets(printer: QPrinter, count: int) -> tuple[int, ...]:
    """Return the pages to draw, from 0, in the order they leave the printer."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = tuple(range(first - 1, min(last, count)))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return tuple(page for page in pages for _ in range(copies))


def printing(document: QPdfDocument, printer: QPrinter) -> Generator[Progress, None, None]:
    """Draw the wanted pages, one with each step; half a file is not left where it is ended early.

    Raises:
        PrintingError: the printer refuses the work or stops in the middle.
    """
    wanted = sheets(printer, document.pageCount())
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingError(_refused())
    is_whole = False
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number, page in enumerate(wanted):
            if number and not printer.newPage():
                raise PrintingError(_refused())
            place = _placed(document.pagePointSize(page), paper)
            painter.drawImage(place, _drawn(document, page, place.size(), printer))
            yield Progress(number + 1, len(wanted))
        is_whole = True
    finally:
        if not is_whole:
            printer.abort()
        painter.end()
        if printer.outputFileName() and not is_whole:
            Path(printer.outputFileName()).unlink(missing_ok=True)


def _refused() -> str:
    return tr("The printer does not take the plan. Look whether it is on and has paper.")


def _drawn(document: QPdfDocument, page: int, size: QSizeF, printer: QPrinter) -> QImage:
    dots = (size * (min(printer.resolution(), MOST_DPI) / printer.resolution())).toSize()
    plain, white = QImage.Format.Format_RGB32, Qt.GlobalColor.white
    drawn = document.render(page, dots, QPdfDocumentRenderOptions(), plain, white)
    if printer.colorMode() == QPrinter.ColorMode.GrayScale:
        return drawn.convertToFormat(QImage.Format.Format_Grayscale8)
    return drawn


def _placed(page: QSizeF, paper: QRectF) -> QRectF:
    """Return where a page lies on a sheet: as large as it can be, in the middle."""
    size = page.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(paper.topLeft(), size)
    place.moveCenter(paper.center())
    return place
