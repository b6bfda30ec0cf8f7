"""Showing a plan's pages in a window of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from netplanner.desktop.paper.errand import Errand
from netplanner.desktop.paper.preview import PreviewWindow
from netplanner.desktop.paper.saving import show_in_folder

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.paper.draft import Draft
    from netplanner.desktop.paper.rendering import RenderFailure
    from netplanner.desktop.paper.shelf import Shelf


class Previewing(Errand):
    """Keeps a window until it is closed.

    Signals:
        export_wanted, html_wanted, print_wanted: this errand; the wish came from its window.
    """

    export_wanted = Signal(object)
    html_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, draft: Draft, shelf: Shelf, parent: QWidget | None) -> None:
        self._shown = PreviewWindow(draft.title, parent)
        super().__init__(draft, self._shown)
        self._shelf = shelf
        self.told.connect(self._shown.show_news)
        self._shown.closed.connect(self.end)
        self._shown.export_requested.connect(self._on_export_requested)
        self._shown.html_requested.connect(self._on_html_requested)
        self._shown.print_requested.connect(self._on_print_requested)
        self._shown.retry_requested.connect(self._on_retry_requested)
        self._shown.folder_requested.connect(self._on_folder_requested)

    @override
    def begin(self) -> None:
        """Show the window, and the pages in it as soon as they are made."""
        self._shown.show()
        self._shelf.ask(self.draft.html, self)

    def receive(self, pdf: bytes) -> None:
        """Show the pages."""
        self._shown.show_pdf(pdf)

    def refuse(self, failure: RenderFailure) -> None:
        """Show why there are no pages."""
        self._shown.show_failure(failure)

    @override
    @Slot()
    def end(self) -> None:
        """Be over, because the window was closed."""
        self._shelf.leave(self)
        super().end()

    @Slot()
    def _on_export_requested(self) -> None:
        self.export_wanted.emit(self)

    @Slot()
    def _on_html_requested(self) -> None:
        self.html_wanted.emit(self)

    @Slot()
    def _on_print_requested(self) -> None:
        self.print_wanted.emit(self)

    @Slot()
    def _on_retry_requested(self) -> None:
        self._shown.show_making()
        self._shelf.ask(self.draft.html, self)

    @Slot(object)
    def _on_folder_requested(self, path: Path) -> None:
        show_in_folder(path)
