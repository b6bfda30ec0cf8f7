"""The window that shows a plan as it will be on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.paper.documents import document_of
from netplanner.desktop.paper.foot import Foot
from netplanner.desktop.paper.pages import PagesView
from netplanner.desktop.paper.panel import Panel
from netplanner.desktop.paper.search import Search
from netplanner.desktop.paper.waiting import FailureView, MakingView
from netplanner.desktop.parts import named

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from netplanner.desktop.paper.news import News
    from netplanner.desktop.paper.rendering import RenderFailure

_LEAST = (760, 480)
_FIRST = (1180, 800)


class PreviewWindow(QMainWindow):
    """Shows that a plan's pages are being made, then the pages, or why there are none.

    Signals:
        export_requested: the PDF is to be saved.
        html_requested: a web page is to be saved.
        print_requested: the pages are to be printed.
        retry_requested: the pages are to be made once more.
        folder_requested: the file whose folder is to be shown, a `Path`.
        closed: the window was closed, or the making cancelled.
    """

    export_requested = Signal()
    html_requested = Signal()
    print_requested = Signal()
    retry_requested = Signal()
    folder_requested = Signal(object)
    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "preview-window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("{title} - preview", title=title))
        self.setMinimumSize(*_LEAST)
        self.resize(*_FIRST)
        self._build(title)
        self._connect()
        self._add_shortcuts()
        self.show_making()

    def _build(self, title: str) -> None:
        self._panel, self._foot = Panel(title), Foot()
        self._pages, self._making, self._failure = PagesView(), MakingView(), FailureView()
        self._search = Search(self._pages)
        self._views = QStackedWidget()
        for view in (self._making, self._pages, self._failure):
            self._views.addWidget(view)
        ground = QWidget()
        column, line = QVBoxLayout(ground), QHBoxLayout()
        for layout in (column, line):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        line.addWidget(self._panel, 1)
        line.addWidget(self._views, 2)
        column.addLayout(line, 1)
        column.addWidget(self._foot)
        self.setCentralWidget(ground)

    def _connect(self) -> None:
        self._connect_panel()
        self._foot.close_button.clicked.connect(self.close)
        self._foot.print_button.clicked.connect(self.print_requested)
        self._foot.export.clicked.connect(self.export_requested)
        self._foot.folder_requested.connect(self.folder_requested)
        self._making.cancel.clicked.connect(self.close)
        self._failure.retry.clicked.connect(self.retry_requested)
        self._failure.html.clicked.connect(self.html_requested)
        self._pages.view_changed.connect(self._draw_place)
        self._search.changed.connect(self._draw_search)

    def _connect_panel(self) -> None:
        pages, page, zoom, words = (
            self._pages,
            self._panel.page,
            self._panel.zoom,
            self._panel.words,
        )
        page.page_wanted.connect(pages.go_to)
        page.page_wanted.connect(self._draw_place)
        page.previous.clicked.connect(pages.previous_page)
        page.next.clicked.connect(pages.next_page)
        zoom.smaller.clicked.connect(pages.zoom_out)
        zoom.larger.clicked.connect(pages.zoom_in)
        zoom.fit_width.clicked.connect(pages.fit_width)
        zoom.fit_page.clicked.connect(pages.fit_page)
        words.words_typed.connect(self._search.search)
        words.previous.clicked.connect(self._search.show_previous)
        words.next_wanted.connect(self._search.show_next)
        words.previous_wanted.connect(self._search.show_previous)
        words.next.clicked.connect(self._search.show_next)

    def _add_shortcuts(self) -> None:
        pages, search = self._pages, self._search
        for keys, slot in (
            ("Ctrl++", pages.zoom_in),
            ("Ctrl+=", pages.zoom_in),
            ("Ctrl+-", pages.zoom_out),
            ("Ctrl+0", pages.fit_page),
            ("Ctrl+1", pages.fit_width),
            ("Ctrl+PgDown", pages.next_page),
            ("Ctrl+PgUp", pages.previous_page),
            ("Ctrl+Home", pages.first_page),
            ("Ctrl+End", pages.last_page),
            ("Ctrl+G", self._panel.page.focus_number),
            ("Ctrl+F", self._panel.words.focus_words),
            ("F3", search.show_next),
            ("Shift+F3", search.show_previous),
            ("Ctrl+P", self._foot.print_button.click),
            ("Ctrl+S", self._foot.export.click),
            ("Ctrl+W", self.close),
            ("Escape", self._on_escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @Slot()
    def show_making(self) -> None:
        """Show that the pages are being made."""
        self._show(self._making)
        self._making.arrive()

    def show_pdf(self, pdf: bytes) -> None:
        """Show the pages."""
        document = document_of(pdf, self)
        self._search.search_in(document)
        self._pages.show_document(document)
        self._show(self._pages)
        self._pages.setFocus()
        announce(self._foot, tr("Your plan is ready. Pages: {count}", count=document.pageCount()))

    def show_failure(self, failure: RenderFailure) -> None:
        """Show why there are no pages."""
        self._show(self._failure)
        self._failure.show_failure(failure)
        announce(self._foot, failure.words)

    @Slot(object)
    def show_news(self, news: News) -> None:
        """Say at the foot what became of a wish."""
        self._foot.show_news(news)

    def _show(self, view: QWidget) -> None:
        self._views.setCurrentWidget(view)
        self._panel.offer_pages(ready=view is self._pages)
        self._foot.offer_paper(ready=view is self._pages)

    @Slot()
    def _draw_place(self) -> None:
        self._panel.page.draw(self._pages)
        self._panel.zoom.draw(self._pages)

    @Slot()
    def _draw_search(self) -> None:
        self._panel.words.draw(self._search)

    @Slot()
    def _on_escape(self) -> None:
        """Leave a field for the pages; from there, or while there are none, leave the window."""
        if self._views.currentWidget() is self._pages and not self._pages.hasFocus():
            self._pages.setFocus()
        else:
            self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
