"""Finding words on the pages of a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtPdf import QPdfSearchModel

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

    from netplanner.desktop.paper.pages import PagesView


class Search(QObject):
    """Finds words, marks all places on the pages and goes from one to the next.

    Signals:
        changed: there are more or other places, or another one is shown.
    """

    changed = Signal()

    def __init__(self, pages: PagesView) -> None:
        super().__init__(pages)
        self._pages = pages
        self._model = QPdfSearchModel(self)
        pages.setSearchModel(self._model)
        # Queued, because the view searches while it paints: to scroll it then would crash it.
        for news in (self._model.countChanged, self._model.statusChanged):
            news.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    def search_in(self, document: QPdfDocument) -> None:
        """Search in a document from now on."""
        self._model.setDocument(document)

    @property
    def words(self) -> str:
        """What is searched for, "" for nothing."""
        return self._model.searchString()

    @property
    def count(self) -> int:
        """How many places were found so far."""
        return self._model.count()

    @property
    def is_done(self) -> bool:
        """Whether all pages were looked through."""
        return self._model.status() == QPdfSearchModel.Status.Finished

    @property
    def shown(self) -> int:
        """The number of the place that is shown; the first is 1, and 0 is none."""
        return self._pages.currentSearchResultIndex() + 1

    @Slot(str)
    def search(self, words: str) -> None:
        """Search for words, and show the first place as soon as it is found."""
        self._pages.setCurrentSearchResultIndex(-1)
        self._model.setSearchString(words.strip())
        self.changed.emit()

    @Slot()
    def show_next(self) -> None:
        """Show the next place; after the last comes the first."""
        self._show(self.shown)

    @Slot()
    def show_previous(self) -> None:
        """Show the place before; before the first comes the last."""
        self._show(self.shown - 2)

    def _show(self, index: int) -> None:
        if self.count:
            place = index % self.count
            self._pages.setCurrentSearchResultIndex(place)
            self._pages.pageNavigator().jump(self._model.resultAtIndex(place))
            self.changed.emit()

    @Slot()
    def _on_found(self) -> None:
        if self.count and not self.shown:
            self._show(0)
        self.changed.emit()
