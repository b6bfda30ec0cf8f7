"""How far an interview has come, section by section, in at most four words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netplanner.interview.checking import Fault, is_empty
from netplanner.interview.edits import defaults
from netplanner.interview.reckoning import instances_of

if TYPE_CHECKING:
    from netplanner.interview.answers import Place
    from netplanner.interview.definition import Question, Section
    from netplanner.interview.standing import Standing


class Status(StrEnum):
    """How a section stands; the desktop has the words."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    NEEDS_ATTENTION = "needs_attention"


@dataclass(frozen=True)
class OutlineItem:
    """One line of the list of sections; without a page on the path it may not be opened."""

    section: Section
    status: Status
    first_page: str
    is_current: bool
    may_open: bool


def status_of(standing: Standing, section: Section, passed: frozenset[str]) -> Status:
    """Return a section's status.

    A wrong answer needs attention. What is only missing leaves a section in progress, or not
    started where nothing was answered beyond the initial answers. A section that asks for nothing
    more is done as soon as something was answered or it was passed.
    """
    faults = {it.fault for it in standing.issues if it.section == section.name and it.blocking}
    if faults - {Fault.MISSING}:
        return Status.NEEDS_ATTENTION
    if not any(page.questions for page in section.pages):
        return Status.NOT_STARTED if _blocked(standing) else Status.DONE
    if section.name in passed or _is_begun(standing, section):
        return Status.IN_PROGRESS if faults else Status.DONE
    return Status.NOT_STARTED


def outline_of(
    standing: Standing, current: Section, passed: frozenset[str]
) -> tuple[OutlineItem, ...]:
    """Return all sections of a questionnaire with their status."""
    on_path = {page.name for page in standing.path}
    items = []
    for section in standing.logic.questionnaire.sections:
        pages = [page.name for page in section.pages if page.name in on_path]
        status = status_of(standing, section, passed)
        first = pages[0] if pages else ""
        items.append(OutlineItem(section, status, first, section == current, bool(pages)))
    return tuple(items)


def remaining(standing: Standing) -> int:
    """Return how many required questions are still without a good answer."""
    return sum(1 for it in standing.issues if it.blocking and _is_required(standing, it.place))


def _is_required(standing: Standing, place: Place) -> bool:
    reckoning = standing.reckoning_of(place)
    return reckoning is not None and place.name in reckoning.required


def _blocked(standing: Standing) -> bool:
    return any(it.blocking for it in standing.issues)


def _is_begun(standing: Standing, section: Section) -> bool:
    return any(
        question.name in standing.top.relevant and _has_own_answer(question, standing)
        for page in section.pages
        for question in page.questions
    )


def _has_own_answer(question: Question, standing: Standing) -> bool:
    answer = standing.answers.get(question.name)
    if question.repeat and question.repeat.for_each:
        return any(not is_empty(it) for one in instances_of(answer) for it in one.answers.values())
    initial = defaults((question,), standing.scope.today)
    return not is_empty(answer) and answer != initial.get(question.name)
