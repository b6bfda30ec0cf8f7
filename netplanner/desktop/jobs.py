"""Work that takes a moment, done beside the window's own thread."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaMethod, QObject, QRunnable, QThreadPool, Signal, Slot
from typing_extensions import override

from netplanner.desktop.collecting import collecting

if TYPE_CHECKING:
    from collections.abc import Callable


class JobNews(QObject):
    """What a job has to say, in the thread of whoever made it.

    Signals:
        succeeded: what the work returned.
        failed: the Exception it ended with.
        unheard: the same, where nobody asked to be told of failure.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    unheard = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.unheard.connect(self._on_unheard)

    @property
    def is_failure_heard(self) -> bool:
        """Whether somebody asked to be told of failure."""
        return self.isSignalConnected(QMetaMethod.fromSignal(self.failed))

    @Slot(object)
    def _on_unheard(self, error: Exception) -> None:
        """Let the error be told as any other that no part caught."""
        raise error


class Job(QRunnable):
    """Runs a piece of work without arguments once, on a thread of the pool.

    The work takes frozen values and gives one back; it touches no widget and no store. A job has
    no parent: who waits for it may be gone when it ends, and its news is dropped then.
    """

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)  # it would be deleted in its own thread
        self._work = work
        self._is_failure_heard = False
        self._collecting = collecting()
        self.news = JobNews()

    def begin(self) -> None:
        """Start as soon as a thread is free; who wants its news is connected by now."""
        self._is_failure_heard = self.news.is_failure_heard
        self._collecting.keep(self)
        QThreadPool.globalInstance().start(self)

    @override
    def run(self) -> None:
        told, said = self.news.succeeded, None
        try:
            said = self._work()
        except Exception as error:  # noqa: BLE001 - the boundary: handed over, not swallowed
            told, said = self.news.failed if self._is_failure_heard else self.news.unheard, error
        with suppress(RuntimeError):  # the program ends, and those who would listen are gone
            told.emit(said)
            self._collecting.work_ended.emit(self)
