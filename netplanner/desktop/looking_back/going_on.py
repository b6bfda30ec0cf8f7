"""Makes the next version of a plan from a review, and stores all of it in one step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.jobs import Job
from netplanner.desktop.looking_back.following import followed
from netplanner.errors import LibraryError
from netplanner.guidance.since import since_last_review

if TYPE_CHECKING:
    from datetime import date

    from netplanner.desktop.looking_back.following import Following
    from netplanner.interview.session import Session
    from netplanner.library import Library
    from netplanner.plan.contacts import Review
    from netplanner.plan.plans import PlanId


class GoingOn(QObject):
    """Works one next version out at a time.

    Signals:
        made: the Following, once it is stored.
        failed: the LibraryError that stands in the way; nothing is stored then.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, plan: PlanId) -> None:
        super().__init__()
        self._library = library
        self._plan = plan
        self._review: Review | None = None
        self._job: Job | None = None

    def begin(self, session: Session, review: Review, today: date) -> None:
        """Work the version out; while one is under way nothing more is begun."""
        if self._job is not None:
            return
        self._review = review
        library, plan = self._library, self._plan
        saved = library.saved(plan)
        since = since_last_review(saved.plan, library.contacts(plan), library.reviews(plan))
        self._job = Job(partial(followed, saved, since, session.effective(), today))
        self._job.news.succeeded.connect(self._on_job_succeeded)
        self._job.news.failed.connect(self._on_job_failed)
        self._job.begin()

    @Slot(object)
    def _on_job_succeeded(self, found: Following) -> None:
        self._job = None
        try:
            self._store(found)
        except LibraryError as error:
            self.failed.emit(error)
        else:
            self.made.emit(found)

    def _store(self, found: Following) -> None:
        library, plan, asked = self._library, self._plan, found.asked
        before = library.saved(plan)
        with library.one_step():
            if asked.definition != before.definition:
                questions = asked.questionnaire
                library.take_up(plan, questions.id, questions.version, asked.definition)
            library.save_answers(plan, before.answers, found.following.answers)
            library.finish(plan, found.following.version)
            if self._review is not None:
                library.save_review(plan, replace(self._review, is_finished=True))

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        self._job = None
        raise error
