"""One wish of a person on its way: it asks, waits, does, tells, and is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.paper.busy import Busy
from netplanner.desktop.paper.news import News

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.paper.draft import Draft
    from netplanner.desktop.paper.rendering import RenderFailure
    from netplanner.desktop.paper.shelf import Shelf
    from netplanner.errors import NetPlannerError


class Errand(QObject):
    """What all wishes have in common.

    Signals:
        told: `News` for the person.
        ended: the errand itself, once, when it is over.
    """

    told = Signal(object)
    ended = Signal(object)

    def __init__(self, draft: Draft, parent: QWidget | None) -> None:
        super().__init__()
        self.draft = draft
        self.window = parent
        self._is_over = False

    def begin(self) -> None:
        """Set out."""
        raise NotImplementedError

    def tell_error(self, error: NetPlannerError) -> None:
        """Tell what stood in the way, and be over."""
        self.told.emit(News(str(error), is_trouble=True))
        self.end()

    @Slot()
    def end(self) -> None:
        """Be over."""
        if not self._is_over:
            self._is_over = True
            self.ended.emit(self)


class PdfErrand(Errand):
    """A wish that needs the PDF first; while it waits, the person may cancel."""

    def __init__(self, draft: Draft, shelf: Shelf, parent: QWidget | None) -> None:
        super().__init__(draft, parent)
        self._shelf = shelf
        self._busy: Busy | None = None
        self._pdf = b""

    def ask(self) -> None:
        """Ask for the PDF."""
        self._shelf.ask(self.draft.html, self)

    def be_busy(self, text: str) -> Busy:
        """Say what is being done, where it takes longer than a moment."""
        self._busy = Busy(text, self.window)
        self._busy.cancelled.connect(self.end)
        self._busy.begin()
        return self._busy

    def receive(self, pdf: bytes) -> None:
        """Take the PDF and go on."""
        self._pdf = pdf
        self._end_busy()
        self.go_on()

    def refuse(self, failure: RenderFailure) -> None:
        """Tell why there is no PDF, and be over."""
        self.told.emit(News(failure.words, is_trouble=True, offers_html=failure.offers_html))
        self.end()

    def go_on(self) -> None:
        """Do what the PDF was needed for."""
        raise NotImplementedError

    @override
    @Slot()
    def end(self) -> None:
        """Be over, and wait for nothing any more."""
        self._shelf.leave(self)
        self._end_busy()
        super().end()

    def _end_busy(self) -> None:
        if self._busy is not None:
            self._busy.end()
            self._busy = None


def making() -> str:
    """Return the words for the time in which a PDF is made."""
    return tr("Making your plan ...")
