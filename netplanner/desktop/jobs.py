"""Work that takes a moment, done beside the window's own thread."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable


class JobNews(QObject):
    """What a job has to say, in the thread of whoever made it.

    Signals:
        succeeded: what the work returned.
        failed: the Exception it ended with.
    """

    succeeded = Signal(object)
    failed = Signal(object)


class Job(QRunnable):
    """Runs a piece of work without arguments once, on a thread of the pool.

    The work takes frozen values and gives one back; it touches no widget and no store. A job has
    no parent: who waits for it may be gone when it ends, and its news is dropped then.
    """

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work
        self.news = JobNews()

    def begin(self) -> None:
        """Start as soon as a thread is free."""
        QThreadPool.globalInstance().start(self)

    @override
    def run(self) -> None:
        try:
            is_done, said = True, self._work()
        except Exception as error:  # noqa: BLE001 - the boundary: handed over, not swallowed
            is_done, said = False, error
        with suppress(RuntimeError):  # the program ends, and those who would listen are gone
            (self.news.succeeded if is_done else self.news.failed).emit(said)
