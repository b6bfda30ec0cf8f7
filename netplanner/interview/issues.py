"""What a session has to say of answers: issues with their place and their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.interview.answers import Place
from netplanner.interview.checking import WARNINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.checking import Fault
    from netplanner.interview.definition import Question
    from netplanner.interview.logic import Group, Logic
    from netplanner.interview.reckoning import Reckoning


@dataclass(frozen=True)
class Issue:
    """One thing to do about an answer.

    Attributes:
        place: where the answer stands.
        page: the name of its page; section: the name of its section.
        what: one sentence in the default language.
        blocking: whether it stands in the way of finishing.
        fault: what is wrong.
    """

    place: Place
    page: str
    section: str
    what: str
    blocking: bool
    fault: Fault


def issue(logic: Logic, question: Question, place: Place, fault: Fault) -> Issue:
    """Return a fault as an issue, in words."""
    home = logic.homes[place.repeat or place.name]
    what = logic.wording.of(question, place.repeat, fault)
    return Issue(place, home.page, home.section, what, fault not in WARNINGS, fault)


def group_issues(
    logic: Logic, group: Group, reckoning: Reckoning, repeat: str = "", instance: str = ""
) -> Iterator[Issue]:
    """Yield a group's issues in the order of its questions."""
    faults = {**reckoning.warnings, **reckoning.faults}
    for question in group.questions if faults else ():
        if fault := faults.get(question.name):
            yield issue(logic, question, Place(question.name, repeat, instance), fault)
