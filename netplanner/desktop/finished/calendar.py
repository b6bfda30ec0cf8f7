"""The part Calendar: the plan's actions week by week, moved by mouse or by keys."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from netplanner.desktop.calendar.move_bar import MoveBar
from netplanner.desktop.calendar.planned import planned_from
from netplanner.desktop.calendar.week_calendar import WeekCalendar
from netplanner.desktop.column import Column
from netplanner.desktop.contacts.reading import known_of
from netplanner.desktop.finished.days import long_day
from netplanner.desktop.finished.part import NOTHING_KNOWN, Part
from netplanner.desktop.finished.steps import ActionStep
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.parts import words
from netplanner.desktop.planning.drafting import questionnaire_of
from netplanner.guidance.briefing import brief
from netplanner.guidance.document import from_json
from netplanner.interview import answers_json
from netplanner.interview.session import begin
from netplanner.plan.moving import moved_to

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.calendar.moves import MovedTo
    from netplanner.desktop.calendar.planned import Planned
    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.steps import Step
    from netplanner.interview.answers import Answers
    from netplanner.library import SavedPlan


_WIDTH_EM = 84


def planned_of(saved: SavedPlan) -> Planned:
    """Return what stands on the calendar of a plan's newest version, from its first day on."""
    version = saved.plan.versions[-1]
    answers = answers_json.loads(version.answers_json)
    session = begin(questionnaire_of(saved), version.made_on, answers)
    guidance = from_json(version.guidance_json)
    return planned_from(brief(session.effective()), guidance, version.made_on, version.actions)


class Calendar(Part):
    """Shows the weeks, and makes a step of every move."""

    def __init__(self, doings: Doings, saved: SavedPlan, today: Callable[[], date]) -> None:
        self._column = Column(_WIDTH_EM)
        super().__init__(self._column)
        self._doings = doings
        self._today = today
        self._planned: Planned | None = None
        self._waiting = words(tr("Looking at your weeks …"), "muted")
        self._bar, self._weeks = MoveBar(can_return=False), WeekCalendar()
        for part in (self._waiting, self._bar, self._weeks):
            self._column.add(part)
        self._column.parts.addStretch(1)
        self._bar.hide()
        self._weeks.hide()
        self._bar.moved.connect(self._on_moved)
        self._weeks.moved.connect(self._on_moved)
        self._weeks.chosen.connect(self._on_weeks_chosen)
        self._job = Job(partial(planned_of, saved))
        self._job.news.succeeded.connect(self._on_job_succeeded)
        self._job.begin()

    @property
    @override
    def known(self) -> Answers:
        entry = self._weeks.view.current
        action = self._doings.action(entry.id) if entry else None
        return known_of(action) if action else NOTHING_KNOWN

    @override
    def arrive(self) -> None:
        self._weeks.view.setFocus()

    @override
    def draw(self) -> None:
        if self._planned is not None:
            now = replace(self._planned, actions=self._doings.actions)
            self._weeks.draw(now, self._today())
            self._draw_bar()

    @override
    def choose(self, row_id: str) -> None:
        self._weeks.choose(row_id)

    @override
    def shows(self, step: Step) -> bool:
        return isinstance(step, ActionStep)

    @override
    def follow(self, step: Step) -> None:
        if isinstance(step, ActionStep):
            self._weeks.choose(step.after.id)

    def _draw_bar(self) -> None:
        self._bar.draw(self._weeks.view.current, self._today())

    @Slot(object)
    def _on_job_succeeded(self, planned: Planned) -> None:
        self._planned = planned
        self._waiting.hide()
        self.draw()
        self._bar.show()
        self._weeks.show()

    @Slot(str)
    def _on_weeks_chosen(self, _action_id: str) -> None:
        self._draw_bar()

    @Slot(object)
    def _on_moved(self, move: MovedTo) -> None:
        before = self._doings.action(move.action)
        if before is not None and (after := moved_to(before, move.day)) != before:
            said = tr("Moved to {day}.", day=long_day(move.day))
            self._doings.do(ActionStep(before, after), said)
        self.draw()
