"""Keeps a review as it is answered: stored at once with every change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.language import tr
from netplanner.errors import LibraryError
from netplanner.interview import answers_json

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.library import Library
    from netplanner.plan.contacts import Review
    from netplanner.plan.plans import PlanId


class ReviewKeeper(QObject):
    """Stores a review whenever it changes; one that was only looked at leaves no trace.

    Signals:
        said: whether all is saved, in words.
        failed: the LibraryError that stands in the way; the answers stay in the window.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, library: Library, plan: PlanId, review: Review, scene: Scene) -> None:
        super().__init__()
        self._library = library
        self._plan = plan
        self._scene = scene
        self.review = review

    @Slot(object)
    def keep(self, scene: Scene) -> None:
        """Store the review as it now stands."""
        before, self._scene = self._scene, scene
        if (before.session.answers, before.page) == (scene.session.answers, scene.page):
            return
        text = answers_json.dumps(scene.session.answers)
        self.review = replace(self.review, answers_json=text, page=scene.page)
        try:
            self._library.save_review(self._plan, self.review)
        except LibraryError as error:
            self.said.emit(tr("Not saved"))
            self.failed.emit(error)
        else:
            self.said.emit(tr("Saved just now"))
