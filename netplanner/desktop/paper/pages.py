"""The pages of a PDF on the screen: one below the other, larger or smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QPointF, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdfWidgets import QPdfView
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, named

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtPdf import QPdfDocument

STEP = 1.25
SMALLEST, LARGEST = 0.25, 5.0
_POINTS_PER_INCH = 72
_AIR = 16  # pixels around a page
_ZoomMode = QPdfView.ZoomMode


class PagesView(QPdfView):
    """Shows a document; arrows and page keys scroll, as in every reader.

    Signals:
        view_changed: another page is in sight, or the pages have another size.
    """

    view_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        looking(named(self, "preview-pages"), "pages")
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(_ZoomMode.FitToWidth)
        self.setDocumentMargins(QMargins(_AIR, _AIR, _AIR, _AIR))
        self.setPageSpacing(_AIR)
        self.setAccessibleName(tr("Pages"))
        self.pageNavigator().currentPageChanged.connect(self._on_page_changed)
        self.zoomModeChanged.connect(self.view_changed)
        self.zoomFactorChanged.connect(self.view_changed)

    def show_document(self, document: QPdfDocument) -> None:
        """Show a document from its first page."""
        self.setDocument(document)
        self._on_page_changed()

    @property
    def page_count(self) -> int:
        """How many pages there are, 0 while there is no document."""
        document: QPdfDocument | None = self.document()
        return document.pageCount() if document is not None else 0

    @property
    def page(self) -> int:
        """The number of the page in sight; the first is 1."""
        return self.pageNavigator().currentPage() + 1

    @property
    def scale(self) -> float:
        """How large the pages are shown; 1.0 is as large as on paper."""
        if self.zoomMode() == _ZoomMode.Custom or not self.page_count:
            return self.zoomFactor()
        size = self.document().pagePointSize(self.page - 1)
        dots = self.screen().logicalDotsPerInch() / _POINTS_PER_INCH
        across = self._room(self.viewport().width()) / (size.width() * dots)
        if self.zoomMode() == _ZoomMode.FitToWidth:
            return across
        return min(across, self._room(self.viewport().height()) / (size.height() * dots))

    def _room(self, length: int) -> int:
        return max(length - 2 * _AIR, 1)

    def go_to(self, page: int) -> None:
        """Bring a page into sight; the nearest there is, where the number is too high or low."""
        wanted = min(max(page, 1), self.page_count)
        if wanted != self.page:
            self.pageNavigator().jump(wanted - 1, QPointF())

    @Slot()
    def next_page(self) -> None:
        """Bring the next page into sight."""
        self.go_to(self.page + 1)

    @Slot()
    def previous_page(self) -> None:
        """Bring the page before into sight."""
        self.go_to(self.page - 1)

    @Slot()
    def first_page(self) -> None:
        """Bring the first page into sight."""
        self.go_to(1)

    @Slot()
    def last_page(self) -> None:
        """Bring the last page into sight."""
        self.go_to(self.page_count)

    @Slot()
    def zoom_in(self) -> None:
        """Show the pages a step larger."""
        self._zoom(self.scale * STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Show the pages a step smaller."""
        self._zoom(self.scale / STEP)

    @Slot()
    def fit_width(self) -> None:
        """Show the pages as broad as the window."""
        self.setZoomMode(_ZoomMode.FitToWidth)

    @Slot()
    def fit_page(self) -> None:
        """Show a whole page at a time."""
        self.setZoomMode(_ZoomMode.FitInView)

    def _zoom(self, scale: float) -> None:
        self.setZoomMode(_ZoomMode.Custom)
        self.setZoomFactor(min(max(scale, SMALLEST), LARGEST))

    @Slot()
    def _on_page_changed(self) -> None:
        """Give assistive technology, which cannot read a picture, the words of the page."""
        if self.page_count:
            self.setAccessibleDescription(self.document().getAllText(self.page - 1).text())
        self.view_changed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_on_quiet_ground()

    def _draw_on_quiet_ground(self) -> None:
        """Set the white pages off: Qt draws the ground in the dark colour, which is no ground."""
        palette = self.palette()
        grounds = (palette.window().color(), palette.midlight().color())
        ground = min(grounds, key=QColor.lightness)
        if palette.dark().color() != ground:
            palette.setColor(QPalette.ColorRole.Dark, ground)
            self.setPalette(palette)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view_changed.emit()
