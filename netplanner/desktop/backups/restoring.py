"""Putting a backup in the library's place, which nobody has open meanwhile."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netplanner.desktop.column import Column
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.parts import named, words
from netplanner.library.restoring import restore

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


class Restoring(QObject):
    """One backup on its way back.

    Signals:
        succeeded: the path of what keeps the state before, or None where there was none.
        failed: the Exception it ended with; the library is as it was.
    """

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, source: Path, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.view = Column()
        said = tr("Your plans are being put back")
        self.view.add(named(words(said, "page-title"), "page-title"))
        self.view.add(words(tr("This takes a moment. Leave NetPlanner open until it is done.")))
        self.view.parts.addStretch(1)
        self._job = Job(partial(restore, folder, source, now))
        self._job.news.succeeded.connect(self.succeeded)
        self._job.news.failed.connect(self.failed)

    def begin(self) -> None:
        """Put it back, beside the window's thread."""
        self._job.begin()
