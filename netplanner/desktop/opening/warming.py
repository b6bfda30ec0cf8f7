"""What the next press will need, read while home is looked at.

What is shipped is read beside the window's own thread. Modules of Qt are imported in that thread,
one at a time: imported in another, they ended the program where assistive technology listened.
"""

from __future__ import annotations

import gc
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QScrollArea

from netplanner import knowledge
from netplanner.desktop.jobs import Job

if TYPE_CHECKING:
    from datetime import date

_AFTER_MS, _REST_MS = 300, 15  # home has been painted, and the person has begun to read it
_ROOMS = (
    "netplanner.library.saving",
    "netplanner.desktop.planning.planning",
    "netplanner.desktop.advice.methods_asked",
    "netplanner.desktop.advice.own_methods",
    "netplanner.desktop.calendar.grid",
    "netplanner.desktop.calendar.carrying",
    "netplanner.desktop.calendar.canvas",
    "netplanner.desktop.calendar.moves_asked",
    "netplanner.desktop.who.people_asked",
    "netplanner.desktop.planning.sampling",
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
        self._left = list(_ROOMS)
        self._shipped, self._sample = Job(read_shipped), Job(partial(work_out_sample, today))
        self._shipped.news.succeeded.connect(self._on_shipped_read)
        self._rest = QTimer(self)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest_over)
        QTimer.singleShot(_AFTER_MS, self, self.begin)

    @Slot()
    def begin(self) -> None:
        """Begin now."""
        meet_parts()
        self._shipped.begin()

    @Slot(object)
    def _on_shipped_read(self, _nothing: object) -> None:
        self._rest.start()

    @Slot()
    def _on_rest_over(self) -> None:
        """Import one more room; with the last one, work the sample out."""
        if self._left:
            import_module(self._left.pop(0))
            return
        self._rest.stop()
        self._sample.begin()


def warm_up(today: date) -> None:
    """Read all that `Warming` reads, at once."""
    meet_parts()
    read_shipped()
    for room in _ROOMS:
        import_module(room)
    work_out_sample(today)


def meet_parts() -> None:
    """Get the kinds of widgets ready: PySide does so where it first meets one that Qt has made."""
    QScrollArea().viewport()


def read_shipped() -> None:
    """Read the questionnaire and the catalogue, and load what advises; no Qt is in it."""
    for room in ("netplanner.guidance.advising", "netplanner.guidance.finishing"):
        import_module(room)
    knowledge.planning()
    knowledge.catalogue()


def work_out_sample(today: date) -> None:
    """Work the sample plan out, and keep all this out of the search for garbage."""
    from netplanner.desktop.planning.sampling import sample_plan

    sample_plan(today)
    gc.freeze()  # looking through what stays for ever would stop the window for 50 ms
