"""From answers to a version of the plan, worked out beside the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netplanner import knowledge
from netplanner.desktop.jobs import Job
from netplanner.errors import LibraryError
from netplanner.guidance.advising import advise
from netplanner.guidance.briefing import brief
from netplanner.guidance.finishing import version_from
from netplanner.guidance.going_on import changed_version
from netplanner.guidance.since import Since
from netplanner.interview import answers_json

if TYPE_CHECKING:
    from datetime import date

    from netplanner.interview.session import Session
    from netplanner.library import Library
    from netplanner.plan.plans import PlanId, Version


def version_of(session: Session, since: Since | None, today: date) -> Version:
    """Return the version of a plan that a session's answers make: its first, or the next one."""
    catalogue = knowledge.catalogue()
    if since is not None:
        return changed_version(session, since, catalogue, today).version
    guidance = advise(brief(session.effective()), catalogue, today)
    return version_from(guidance, 1, today, answers_json.dumps(session.answers))


class Finishing(QObject):
    """Makes the next version of one plan and stores it.

    Signals:
        finished: the id of the plan.
        failed: the LibraryError that stands in the way; nothing is stored then.
    """

    finished = Signal(str)
    failed = Signal(object)

    def __init__(self, library: Library, plan: PlanId) -> None:
        super().__init__()
        self._library = library
        self._plan = plan
        self._job: Job | None = None

    def begin(self, session: Session, today: date) -> None:
        """Work the version out; while one is under way nothing more is begun."""
        if self._job is not None:
            return
        versions = self._library.saved(self._plan).plan.versions
        contacts = self._library.contacts(self._plan)
        since = Since(versions[-1], contacts) if versions else None
        self._job = Job(partial(version_of, session, since, today))
        self._job.news.succeeded.connect(self._on_job_succeeded)
        self._job.news.failed.connect(self._on_job_failed)
        self._job.begin()

    @Slot(object)
    def _on_job_succeeded(self, version: Version) -> None:
        try:
            self._library.finish(self._plan, version)
        except LibraryError as error:
            self._job = None
            self.failed.emit(error)
        else:
            QTimer.singleShot(0, self, self._tell)  # storing it was enough for one turn

    @Slot()
    def _tell(self) -> None:
        self._job = None
        self.finished.emit(self._plan)

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        self._job = None
        raise error
