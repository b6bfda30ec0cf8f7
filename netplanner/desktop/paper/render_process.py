"""The process that makes PDFs: started early, watched, restarted, ended with the program.

Nothing here waits on the window's thread, except for a moment when the program ends.
"""

from __future__ import annotations

import sys
from collections import deque
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netplanner.desktop.language import tr
from netplanner.desktop.paper.child import Child
from netplanner.desktop.paper.rendering import Cause, JobId, Rendered, RenderFailure
from netplanner.report.frames import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.report.frames import Frame

WORKER = (sys.executable, "-m", "netplanner.report.worker")
LIMIT_MS = 60_000
MOST_DEATHS = 3
MOST_DOCUMENTS = 50
"""After so many, a process makes room for a fresh one: WeasyPrint 70 keeps 0.25 MB of each."""


@dataclass(frozen=True)
class _Job:
    id: JobId
    html: str


class RenderProcess(QObject):
    """Turns HTML into PDF, one document after the other, in a process of its own.

    A process that dies is started again, but no more than `MOST_DEATHS` times without a PDF
    between; after that it is started only when somebody asks for a PDF.

    Signals:
        rendered: a `Rendered`.
        failed: a `RenderFailure`.
    """

    rendered = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        command: Sequence[str] = WORKER,
        limit_ms: int = LIMIT_MS,
        most_documents: int = MOST_DOCUMENTS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ids = count(1)
        self._waiting: deque[_Job] = deque()
        self._current: _Job | None = None
        self._deaths = self._documents = 0
        self._most_documents = most_documents
        self._missing_part = ""
        self._is_warm = self._is_dismissed = self._is_stopped = False
        self._child = Child(command, self)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(limit_ms)
        self._child.heard.connect(self._on_heard)
        self._child.gone.connect(self._on_gone)
        self._limit.timeout.connect(self._on_limit)

    @property
    def process_id(self) -> int:
        """The operating system's number of the process, 0 while there is none."""
        return self._child.number

    @Slot()
    def start(self) -> None:
        """Start the process before it is needed, so that it is warm when the first job comes."""
        self._is_stopped = False
        self._child.start()

    def render(self, html: str) -> JobId:
        """Ask for a document's PDF; `rendered` or `failed` answers with the same id."""
        job = _Job(JobId(next(self._ids)), html)
        self._waiting.append(job)
        self.start()
        self._go_on()
        return job.id

    def cancel(self, job: JobId) -> None:
        """Forget a job; nothing more is heard of it. Where it is running, it is ended."""
        if self._current is None or self._current.id != job:
            self._waiting = deque(one for one in self._waiting if one.id != job)
            return
        self._end_current()
        if self._is_warm:
            self._dismiss()
        self._go_on()

    @Slot()
    def stop(self) -> None:
        """End the process with the program: ask it to go, and after a moment make it go."""
        self._is_stopped = True
        self._waiting.clear()
        self._end_current()
        self._child.part()

    def _go_on(self) -> None:
        if self._current is None and self._waiting:
            self._current = self._waiting.popleft()
            self._limit.start()
            if self._is_warm:
                self._child.send(self._current.html)

    def _end_current(self) -> _Job | None:
        job, self._current = self._current, None
        self._limit.stop()
        return job

    def _dismiss(self) -> None:
        """Kill the process; when it is gone, the next one is started."""
        self._is_warm, self._is_dismissed, self._documents = False, True, 0
        self._child.kill()

    @Slot(object)
    def _on_heard(self, frame: Frame) -> None:
        if frame.kind is Kind.READY:
            self._is_warm = True
            if self._current is not None:
                self._child.send(self._current.html)
        elif self._is_warm:
            self._answer(frame)
        else:
            self._missing_part = frame.text

    def _answer(self, frame: Frame) -> None:
        self._deaths = 0
        self._documents += 1
        if (job := self._end_current()) is not None:
            if frame.kind is Kind.PDF:
                self.rendered.emit(Rendered(job.id, frame.content))
            else:
                self.failed.emit(RenderFailure(job.id, Cause.REFUSED, frame.text))
        if self._documents >= self._most_documents and self._current is None:
            self._dismiss()
        self._go_on()

    @Slot()
    def _on_gone(self) -> None:
        was_warm, was_dismissed = self._is_warm, self._is_dismissed
        self._is_warm = self._is_dismissed = False
        if self._is_stopped:
            return
        if was_dismissed:
            self._child.start()
        elif self._missing_part:
            self._fail_all(Cause.MISSING_PART, self._missing_part)
        else:
            self._survive(self._end_current() if was_warm else None)

    def _survive(self, lost: _Job | None) -> None:
        """Start the next process, unless they die all the time; say which job was lost."""
        self._deaths += 1
        if self._deaths >= MOST_DEATHS:
            self._fail_all(Cause.GAVE_UP, _gave_up(), lost)
            return
        self._child.start()
        self._fail(lost, Cause.STOPPED, _stopped())
        self._go_on()

    @Slot()
    def _on_limit(self) -> None:
        job = self._end_current()
        self._dismiss()
        self._fail(job, Cause.TOO_SLOW, _too_slow())
        self._go_on()

    def _fail_all(self, cause: Cause, words: str, lost: _Job | None = None) -> None:
        self._missing_part = ""
        jobs = (lost, self._end_current(), *self._waiting)
        self._waiting.clear()
        for job in jobs:
            self._fail(job, cause, words)

    def _fail(self, job: _Job | None, cause: Cause, words: str) -> None:
        if job is not None:
            self.failed.emit(RenderFailure(job.id, cause, words))


def _stopped() -> str:
    return tr("Making the PDF stopped half-way. Try again.")


def _gave_up() -> str:
    return tr("Making the PDF stops again and again. Export a web page, or run: netplanner check")


def _too_slow() -> str:
    return tr("The plan takes too long to lay out. Shorten its longest texts, then try again.")
