"""Saving of itself: every change of an interview is stored as it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.language import tr
from netplanner.errors import LibraryError

if TYPE_CHECKING:
    from netplanner.desktop.scene import Scene
    from netplanner.library.library import Library
    from netplanner.plan.plans import PlanId


class Autosave(QObject):
    """Stores a plan's answers and place whenever they change.

    Signals:
        said: whether all is saved, in words.
        failed: the LibraryError that stands in the way; the answers stay in the window.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, library: Library, plan: PlanId, scene: Scene) -> None:
        super().__init__()
        self._library = library
        self._plan = plan
        self._answers = scene.session.answers
        self._position = (scene.page, scene.session.position.instance)

    @Slot(object)
    def save(self, scene: Scene) -> None:
        """Store what differs from what was stored last."""
        try:
            self._save_answers(scene)
            self._save_position(scene)
        except LibraryError as error:
            self.said.emit(tr("Not saved"))
            self.failed.emit(error)

    def _save_answers(self, scene: Scene) -> None:
        answers = scene.session.answers
        if answers != self._answers:
            self._library.save_answers(self._plan, self._answers, answers)
            self._answers = answers
            self.said.emit(tr("Saved just now"))

    def _save_position(self, scene: Scene) -> None:
        position = (scene.page, scene.session.position.instance)
        if position != self._position:
            self._library.save_position(self._plan, *position)
            self._position = position
