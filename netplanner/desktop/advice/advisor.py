"""Asks the guidance again whenever answers have changed and somebody looks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.advice.advice import advice_for
from netplanner.desktop.jobs import Job

if TYPE_CHECKING:
    from datetime import date

    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.planning.scene import Scene
    from netplanner.interview.answers import Answers
    from netplanner.interview.session import Session

ADVISED = frozenset({"method_choices", "working_days"})  # questions that advice stands beside


class Advisor(QObject):
    """Works advice out beside the window's thread, one piece of work at a time.

    Signals:
        advised: an Advice for the newest answers.
    """

    advised = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._job: Job | None = None
        self._wanted: Session | None = None
        self._given: Answers | None = None

    @Slot(object)
    def consider(self, scene: Scene) -> None:
        """Give advice for a scene's answers, where its page shows advice."""
        session = scene.session
        shows = any(question.name in ADVISED for question in session.page.questions)
        if shows and not scene.at_check and session.answers is not self._given:
            self._wanted = session
            self._begin()

    def _begin(self) -> None:
        if self._job is None and self._wanted is not None:
            self._given = self._wanted.answers
            self._job = Job(partial(advice_for, self._wanted, self._today))
            self._job.news.succeeded.connect(self._on_job_succeeded)
            self._job.news.failed.connect(self._on_job_failed)
            self._wanted = None
            self._job.begin()

    @Slot(object)
    def _on_job_succeeded(self, advice: Advice) -> None:
        self._job = None
        if self._wanted is None:
            self.advised.emit(advice)
        self._begin()

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        self._job = None
        raise error
