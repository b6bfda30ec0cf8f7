"""Looking into backups one after another beside the window's thread, the chosen one first."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.explain import explain
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.errors import (
    LibraryDamagedError,
    LibraryForeignError,
    LibraryTooNewError,
    NetPlannerError,
)
from netplanner.library.outside import look

if TYPE_CHECKING:
    from netplanner.desktop.backups.shelf import BackupLine


class Looking(QObject):
    """Finds out what is in backups.

    Signals:
        found: a BackupLine that says what is in it, or why it cannot be put back.
    """

    found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[BackupLine] = []
        self._job: Job | None = None

    def begin(self, lines: tuple[BackupLine, ...]) -> None:
        """Look into these, in this order; those that still waited wait no more."""
        self._waiting = list(lines)
        self._go_on()

    def prefer(self, line: BackupLine) -> None:
        """Look into this one next."""
        self._waiting.sort(key=lambda it: it.path != line.path)

    def end(self) -> None:
        """Look into no more of them."""
        self._waiting.clear()

    def _go_on(self) -> None:
        if self._job is None and self._waiting:
            self._job = Job(partial(_looked_into, self._waiting.pop(0)))
            self._job.news.succeeded.connect(self._on_job_succeeded)
            self._job.begin()

    @Slot(object)
    def _on_job_succeeded(self, line: BackupLine) -> None:
        self._job = None
        self.found.emit(line)
        self._go_on()


def _looked_into(line: BackupLine) -> BackupLine:
    try:
        return replace(line, look=look(line.path))
    except NetPlannerError as error:
        return replace(line, problem=_problem(error))


def _problem(error: NetPlannerError) -> str:
    match error:
        case LibraryDamagedError():
            return tr("Cannot be put back: this copy is damaged")
        case LibraryForeignError():
            return tr("Cannot be put back: this is no copy of a library")
        case LibraryTooNewError():
            return tr("Cannot be put back: a newer NetPlanner made it")
        case _:
            said = explain(error).headline
            return tr("Cannot be put back: {reason}", reason=said)
