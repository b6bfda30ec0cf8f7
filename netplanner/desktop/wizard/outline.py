"""The sections of a scene as lines, each with a word on how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.desktop.language import tr
from netplanner.desktop.planning.scene import CHECK
from netplanner.interview.progress import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.desktop.planning.scene import Scene
    from netplanner.interview.issues import Issue


@dataclass(frozen=True)
class SectionLine:
    """A section as it stands; without a page on the path it cannot be opened."""

    label: str
    status: Status
    page: str
    is_current: bool


def status_words(status: Status) -> str:
    """Return the words of a status."""
    return {
        Status.NOT_STARTED: tr("Not started"),
        Status.IN_PROGRESS: tr("In progress"),
        Status.DONE: tr("Done"),
        Status.NEEDS_ATTENTION: tr("Needs attention"),
    }[status]


def _check_status(scene: Scene, blocking: Sequence[Issue]) -> Status:
    if not blocking:
        return Status.IN_PROGRESS
    return Status.NEEDS_ATTENTION if CHECK in scene.checked else Status.NOT_STARTED


def section_lines(scene: Scene) -> tuple[SectionLine, ...]:
    """Return all sections of a scene, with the check of all answers as the last one.

    What is missing needs attention once the person was told of it.
    """
    session = scene.session
    blocking = [issue for issue in session.problems() if issue.blocking]
    told = {issue.section for issue in blocking if issue.page in scene.checked}
    lines = [
        SectionLine(
            session.questionnaire.say(item.section.label),
            Status.NEEDS_ATTENTION if item.section.name in told else item.status,
            item.first_page if item.may_open else "",
            item.is_current and not scene.at_check,
        )
        for item in session.outline()
    ]
    check = SectionLine(
        tr("Check your answers"), _check_status(scene, blocking), CHECK, scene.at_check
    )
    return (*lines, check)
