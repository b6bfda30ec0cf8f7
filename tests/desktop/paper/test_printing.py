from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from netplanner.desktop.paper.documents import document_of
from netplanner.desktop.paper.printing import PrintingError, Progress, printer_for, printing, sheets
from netplanner.report.pdf import write_pdf
from tests.desktop.paper.children import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.slow
SMALL_DPI = 100


@pytest.fixture
def document(qapp: QApplication, three_pages: bytes) -> Iterator[QPdfDocument]:  # noqa: ARG001 - pages need it
    owner = QObject()
    yield document_of(three_pages, owner)
    owner.deleteLater()


@pytest.fixture
def printer(document: QPdfDocument, tmp_path: Path) -> QPrinter:
    printer = printer_for(document, "Find allies")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(SMALL_DPI)
    return printer


def printed(document: QPdfDocument, printer: QPrinter) -> QPdfDocument:
    for _ in printing(document, printer):
        pass
    result = QPdfDocument(document)
    result.load(printer.outputFileName())
    return result


def picture(document: QPdfDocument, number: int = 0) -> QImage:
    options = QPdfDocumentRenderOptions()
    white, plain = Qt.GlobalColor.white, QImage.Format.Format_RGB32
    drawn = document.render(number, QSize(148, 210), options, plain, white)
    return drawn.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> float:
    """Return how far two pictures are apart on average, 0 (the same) to 255."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) for a, b in pairs) / one.sizeInBytes()


def nearest(result: QPdfDocument, number: int, document: QPdfDocument) -> int:
    """Return the page of the document that a printed page looks like."""
    shown = picture(result, number)
    return min(
        range(document.pageCount()), key=lambda page: difference(shown, picture(document, page))
    )


def test_that_every_page_is_printed(document: QPdfDocument, printer: QPrinter) -> None:
    assert printed(document, printer).pageCount() == 3


def test_that_a_printed_page_looks_as_in_the_preview(
    document: QPdfDocument, printer: QPrinter
) -> None:
    printer.setResolution(600)
    result = printed(document, printer)
    assert difference(picture(result, 1), picture(document, 1)) < 0.3


def test_that_only_the_wanted_pages_are_printed(document: QPdfDocument, printer: QPrinter) -> None:
    printer.setFromTo(2, 3)
    result = printed(document, printer)
    assert result.pageCount() == 2
    assert [nearest(result, number, document) for number in range(2)] == [1, 2]


def test_that_a_range_beyond_the_last_page_ends_with_it(
    document: QPdfDocument, printer: QPrinter
) -> None:
    printer.setFromTo(3, 9)
    assert printed(document, printer).pageCount() == 1


@pytest.mark.parametrize(
    ("collated", "order"), [(True, (0, 1, 2, 0, 1, 2)), (False, (0, 0, 1, 1, 2, 2))]
)
def test_that_copies_are_drawn_where_the_printer_makes_none(
    printer: QPrinter, collated: bool, order: tuple[int, ...]
) -> None:
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)
    assert sheets(printer, 3) == order


def test_that_the_last_page_comes_first_where_that_is_wanted(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets(printer, 3) == (2, 1, 0)


def test_that_the_paper_is_the_one_of_the_document(qapp: QApplication, tmp_path: Path) -> None:  # noqa: ARG001 - pages need it
    owner = QObject()
    letter = write_pdf(page("Hello").replace("<body>", "<style>@page{size:letter}</style><body>"))
    printer = printer_for(document_of(letter, owner), "Find allies")
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Letter
    owner.deleteLater()


def test_that_a_broad_document_turns_the_paper(qapp: QApplication) -> None:  # noqa: ARG001 - pages need it
    owner = QObject()
    broad = write_pdf(
        page("Hello").replace("<body>", "<style>@page{size:a4 landscape}</style><body>")
    )
    layout = printer_for(document_of(broad, owner), "Find allies").pageLayout()
    assert layout.pageSize().id() == QPageSize.PageSizeId.A4
    assert layout.orientation() == QPageLayout.Orientation.Landscape
    owner.deleteLater()


def test_that_pages_fit_on_other_paper(document: QPdfDocument, printer: QPrinter) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    result = printed(document, printer)
    assert result.pagePointSize(0).toSize() == QSize(595, 420)
    assert "Ann" not in result.getAllText(0).text()  # a picture of the page, as on paper


def test_that_printing_that_is_ended_early_leaves_no_half_file(
    document: QPdfDocument, printer: QPrinter
) -> None:
    steps = printing(document, printer)
    assert next(steps) == Progress(1, 3)
    steps.close()
    assert not Path(printer.outputFileName()).exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_that_a_printer_that_refuses_is_said_in_words(
    document: QPdfDocument, printer: QPrinter, tmp_path: Path
) -> None:
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with pytest.raises(PrintingError, match="Look whether it is on"):
        printed(document, printer)
