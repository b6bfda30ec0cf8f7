"""Keeps a review as it is answered: stored whole; one that was only opened leaves no trace."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.interview import answers_json

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.interview.answers import Answers
    from netplanner.library import Library
    from netplanner.plan.contacts import Review
    from netplanner.plan.plans import PlanId


class ReviewStore:
    """Keeps the interview of a review.

    Attributes:
        review: the review as it now stands, stored or not.
    """

    def __init__(self, library: Library, plan: PlanId, review: Review) -> None:
        self._library = library
        self._plan = plan
        self.review = review

    @property
    def is_read_only(self) -> bool:
        """Whether the library is only looked at."""
        return self._library.is_read_only

    def save_answers(self, before: Answers, scene: Scene) -> None:  # noqa: ARG002 - stored whole
        """Store the review with its answers."""
        self._save(scene)

    def save_position(self, scene: Scene) -> None:
        """Store the review with its place."""
        self._save(scene)

    def _save(self, scene: Scene) -> None:
        text = answers_json.dumps(scene.session.answers)
        self.review = replace(self.review, answers_json=text, page=scene.page)
        self._library.save_review(self._plan, self.review)
