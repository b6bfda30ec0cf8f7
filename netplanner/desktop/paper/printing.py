"""Pages on a printer: the same PDF as in the preview, drawn a band at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

from netplanner.desktop.language import tr
from netplanner.desktop.parts import named
from netplanner.errors import NetPlannerError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtCore import QSize, QSizeF
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtWidgets import QWidget

MOST_DPI = 600
"""Dots per inch beyond which letters look no sharper; printers fill in the rest."""
BAND_BYTES = 16 * 1024 * 1024
"""The most memory that a part of a page takes while it is drawn."""
_BYTES_PER_DOT = 4


class PrintingError(NetPlannerError):
    """The printer does not take the pages; the text says what to do."""


@dataclass(frozen=True)
class Progress:
    """How far the printing is: so many sheets of so many are begun."""

    begun: int
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
    """Draw the wanted pages; each step draws a band and takes about a tenth of a second at most.

    Raises:
        PrintingError: the printer refuses the work or stops in the middle.
    """
    wanted = sheets(printer, document.pageCount())
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingError(_refused())
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number, page in enumerate(wanted):
            if number and not printer.newPage():
                raise PrintingError(_refused())
            for _ in _bands(document, page, painter, printer):
                yield Progress(number + 1, len(wanted))
    finally:
        painter.end()


def _refused() -> str:
    return tr("The printer does not take the plan. Look whether it is on and has paper.")


def _bands(
    document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter
) -> Iterator[None]:
    place = _placed(document.pagePointSize(page), printer.paperRect(QPrinter.Unit.DevicePixel))
    dots = min(printer.resolution(), MOST_DPI) / printer.resolution()
    whole = (place.size() * dots).toSize()
    for top, height in _rows(whole):
        band = _drawn(document, page, whole, QRect(0, top, whole.width(), height))
        painter.drawImage(
            QRectF(place.left(), place.top() + top / dots, place.width(), height / dots),
            _inked(band, printer),
        )
        yield


def _placed(page: QSizeF, paper: QRectF) -> QRectF:
    """Return where a page lies on a sheet: as large as it can be, in the middle."""
    size = page.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(paper.topLeft(), size)
    place.moveCenter(paper.center())
    return place


def _rows(whole: QSize) -> Iterator[tuple[int, int]]:
    """Return where bands begin and how high they are; each reaches one row into the next.

    Without that, a viewer of a printed file shows a hair of white between them.
    """
    high = max(BAND_BYTES // (whole.width() * _BYTES_PER_DOT), 1)
    for top in range(0, whole.height(), high):
        yield top, min(high + 1, whole.height() - top)


def _drawn(document: QPdfDocument, page: int, whole: QSize, part: QRect) -> QImage:
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    options.setScaledClipRect(part)
    return document.render(
        page, part.size(), options, QImage.Format.Format_RGB32, Qt.GlobalColor.white
    )


def _inked(band: QImage, printer: QPrinter) -> QImage:
    if printer.colorMode() == QPrinter.ColorMode.GrayScale:
        return band.convertToFormat(QImage.Format.Format_Grayscale8)
    return band
