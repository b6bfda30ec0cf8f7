"""The sections of a scene as lines, each with a word on how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.desktop.language import tr
from netplanner.desktop.planning.scene import CHECK
from netplanner.interview.progress import Status

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene


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


def section_lines(scene: Scene) -> tuple[SectionLine, ...]:
    """Return all sections of a scene, with the check of all answers as the last one."""
    session = scene.session
    lines = [
        SectionLine(
            session.questionnaire.say(item.section.label),
            item.status,
            item.first_page if item.may_open else "",
            item.is_current and not scene.at_check,
        )
        for item in session.outline()
    ]
    ready = not any(issue.blocking for issue in session.problems())
    status = Status.IN_PROGRESS if ready else Status.NOT_STARTED
    check = SectionLine(tr("Check your answers"), status, CHECK, scene.at_check)
    return (*lines, check)
