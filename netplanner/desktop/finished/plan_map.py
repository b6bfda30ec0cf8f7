"""The part Map: the plan's people on their rings, and the reading beside them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Slot
from typing_extensions import override

from netplanner.desktop.column import Column
from netplanner.desktop.finished.part import NOTHING_KNOWN, Part
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.parts import named, words
from netplanner.desktop.planning.drafting import questionnaire_of
from netplanner.desktop.ring.brief_words import brief_words
from netplanner.desktop.ring.map_words import MapWords
from netplanner.desktop.ring.ring_map_view import RingMapView
from netplanner.desktop.who.glance import can_show
from netplanner.guidance.briefing import brief
from netplanner.interview import answers_json
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from netplanner.guidance.brief import Brief
    from netplanner.interview.answers import Answers
    from netplanner.library import SavedPlan
    from netplanner.plan.people import PersonId

_WIDTH_EM = 84
_NESTED = 3  # layouts: words that wrap change their height when those around them have theirs


@dataclass(frozen=True)
class _Drawn:
    """What is drawn, and the words for it."""

    said: Brief
    words: MapWords


def _drawn(saved: SavedPlan) -> _Drawn:
    version = saved.plan.versions[-1]
    questionnaire = questionnaire_of(saved)
    answers = answers_json.loads(version.answers_json)
    said = brief(begin(questionnaire, version.made_on, answers).effective())
    can_word = can_show(questionnaire)  # anybody may have edited it
    return _Drawn(said, brief_words(said, questionnaire) if can_word else MapWords())


class PlanMap(Part):
    """Shows where people stand in the newest version; opening one logs a contact."""

    def __init__(self, saved: SavedPlan) -> None:
        column = Column(_WIDTH_EM)
        super().__init__(column)
        self._names: dict[PersonId, str] = {}
        self._map = named(RingMapView(can_move=False), "ring-map")
        self._about = words(tr("Looking at your people …"), "muted")
        for part in (self._about, self._map):
            column.add(part)
        column.parts.addStretch(1)
        self._map.hide()
        self._map.opened.connect(self._on_map_opened)
        self._job = Job(partial(_drawn, saved))
        self._job.news.succeeded.connect(self._on_job_succeeded)
        self._job.begin()

    @property
    @override
    def known(self) -> Answers:
        person = self._map.stage.current
        return {"person": person.name} if person is not None else NOTHING_KNOWN

    @override
    def arrive(self) -> None:
        self._map.stage.setFocus()

    @Slot(object)
    def _on_job_succeeded(self, drawn: _Drawn) -> None:
        said = drawn.said
        self._names = {one.id: one.name for one in said.people}
        self._map.show_map(said.people, said.ties, said.zones, drawn.words)
        self._map.setVisible(bool(said.people))
        about = tr("As your answers had it. Choose a person and press Enter to log a contact.")
        nobody = tr("This plan has no people yet. Add some under Change answers.")
        self._about.setText(about if said.people else nobody)
        for _ in range(_NESTED):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    @Slot(object)
    def _on_map_opened(self, person: PersonId) -> None:
        self.log_requested.emit({"person": self._names[person]})
