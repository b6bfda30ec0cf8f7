"""What the next press will need, read beside the window's own thread while home is looked at."""

from __future__ import annotations

import gc
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from netplanner import knowledge
from netplanner.desktop.jobs import Job

if TYPE_CHECKING:
    from datetime import date

_AFTER_MS = 300  # home has been painted, and the person has begun to read it
_ROOMS = (
    "netplanner.desktop.planning",
    "netplanner.desktop.advice.methods_asked",
    "netplanner.desktop.advice.own_methods",
    "netplanner.desktop.calendar.moves_asked",
    "netplanner.desktop.who.people_asked",
    "netplanner.desktop.finishing",
    "netplanner.desktop.finished.finished",
    "netplanner.desktop.finished.todo",
    "netplanner.desktop.finished.keeping",
    "netplanner.desktop.finished.calendar",
    "netplanner.desktop.finished.notes",
    "netplanner.desktop.finished.plan_map",
    "netplanner.desktop.contacts.contacts",
    "netplanner.desktop.versions.versions",
    "netplanner.desktop.looking_back.reviewing",
    "netplanner.desktop.people.people",
    "netplanner.desktop.preferences.preferring",
    "netplanner.desktop.paper.desk",
)


class Warming(QObject):
    """Begins a moment after it is made; a press that comes sooner reads for itself."""

    def __init__(self, today: date, owner: QObject) -> None:
        super().__init__(owner)
        self._job = Job(partial(warm_up, today))
        moment = QTimer(self)
        moment.setSingleShot(True)
        moment.setInterval(_AFTER_MS)
        moment.timeout.connect(self.begin)
        moment.start()

    @Slot()
    def begin(self) -> None:
        """Begin now."""
        self._job.begin()


def warm_up(today: date) -> None:
    """Load the rooms that home leads to, and read what is shipped for them."""
    for room in _ROOMS:
        import_module(room)
    knowledge.planning()
    knowledge.catalogue()
    from netplanner.desktop.sampling import sample_plan

    sample_plan(today)
    gc.freeze()  # all this stays; looking through it for garbage would stop the window for 50 ms
