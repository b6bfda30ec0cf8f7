"""The backup of the day, made without being asked for, and the look at the library's file.

Both happen once home has been on the screen for a quiet moment, beside the window's thread.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netplanner.desktop.jobs import Job
from netplanner.errors import LibraryDamagedError, LibraryLockedError, NetPlannerError
from netplanner.library import Shelf
from netplanner.library.backups import made_at
from netplanner.library.copies import newest_first

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.library import Library

QUIET_MS: Final = 2000
AGAIN_MS: Final = 60 * 60 * 1000  # a program that stays open for days makes each day's backup


class Keeping(QObject):
    """Sees that there is a backup of each day on which NetPlanner is used.

    Signals:
        kept: there is one, and the file is in order.
        damaged: the LibraryDamagedError that was found; no backup was made.
        failed: the NetPlannerError that stood in the way of a backup, told once.
    """

    kept = Signal()
    damaged = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        today: Callable[[], date],
        parent: QObject | None = None,
        wants_backups: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._wants_backups = wants_backups
        self._library = library
        self._today = today
        self._job: Job | None = None
        self._has_told = False
        self._timer = QTimer(self)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Look at the file, and make today's backup where there is none."""
        self._timer.setInterval(AGAIN_MS)
        if self._job is None:
            wanted = self._wants_backups()
            self._job = Job(partial(keep, self._library, self._today(), backs_up=wanted))
            self._job.news.succeeded.connect(self._on_job_succeeded)
            self._job.news.failed.connect(self._on_job_failed)
            self._job.begin()

    @Slot()
    def _on_job_succeeded(self) -> None:
        self._job = None
        self.kept.emit()

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, LibraryDamagedError):
            self._timer.stop()
            self.damaged.emit(error)
        elif not isinstance(error, NetPlannerError):
            raise error
        elif not self._has_told and not isinstance(error, LibraryLockedError):
            self._has_told = True
            self.failed.emit(error)


def keep(library: Library, today: date, *, backs_up: bool = True) -> None:
    """Check a library's file, and back it up where that is wanted and was not done today.

    Raises:
        LibraryDamagedError: the file is not whole; the backups stay as they are.
        NetPlannerError: no backup can be made.
    """
    with library.again() as mine:
        mine.check_quickly()
        if backs_up and not _has_backup_of(mine, today) and _holds_plans(mine):
            mine.back_up()


def _has_backup_of(library: Library, today: date) -> bool:
    made = (made_at(path) for path in newest_first(library.folder))
    return any(it.astimezone().date() == today for it in made if it)


def _holds_plans(library: Library) -> bool:
    return any(library.summaries(shelf=shelf, limit=1) for shelf in Shelf)
