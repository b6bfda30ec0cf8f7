"""The PDFs made lately, so that preview, export and print of one plan make it once."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NewType, Protocol

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from netplanner.desktop.paper.render_process import RenderProcess
    from netplanner.desktop.paper.rendering import JobId, Rendered, RenderFailure

MOST_KEPT = 4
_Key = NewType("_Key", str)


class Waiting(Protocol):
    """Somebody who asked for a PDF."""

    def receive(self, pdf: bytes) -> None:
        """Take the PDF."""

    def refuse(self, failure: RenderFailure) -> None:
        """Take the reason why there is none."""


class Shelf(QObject):
    """Hands out PDFs: those it has at once, the others when the render process made them."""

    def __init__(self, process: RenderProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process
        self._kept: dict[_Key, bytes] = {}
        self._jobs: dict[_Key, JobId] = {}
        self._waiting: dict[_Key, list[Waiting]] = {}
        process.rendered.connect(self._on_rendered)
        process.failed.connect(self._on_failed)

    def ask(self, html: str, waiting: Waiting) -> None:
        """Hand over the PDF of a document, now or later."""
        key = _Key(sha256(html.encode()).hexdigest())
        if key in self._kept:
            waiting.receive(self._kept[key])
            return
        self._waiting.setdefault(key, []).append(waiting)
        if key not in self._jobs:
            self._jobs[key] = self._process.render(html)

    def leave(self, waiting: Waiting) -> None:
        """Take back a wish; a PDF that nobody waits for any more is not made to its end."""
        for key, those in tuple(self._waiting.items()):
            self._waiting[key] = [one for one in those if one is not waiting]
            if not self._waiting[key]:
                del self._waiting[key]
                self._process.cancel(self._jobs.pop(key))

    @Slot(object)
    def _on_rendered(self, done: Rendered) -> None:
        key, those = self._answered(done.job)
        if key is not None:
            self._keep(key, done.pdf)
        for waiting in those:
            waiting.receive(done.pdf)

    @Slot(object)
    def _on_failed(self, failure: RenderFailure) -> None:
        _, those = self._answered(failure.job)
        for waiting in those:
            waiting.refuse(failure)

    def _answered(self, job: JobId) -> tuple[_Key | None, list[Waiting]]:
        key = next((key for key, one in self._jobs.items() if one == job), None)
        if key is None:
            return None, []
        del self._jobs[key]
        return key, self._waiting.pop(key, [])

    def _keep(self, key: _Key, pdf: bytes) -> None:
        self._kept[key] = pdf
        while len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]
