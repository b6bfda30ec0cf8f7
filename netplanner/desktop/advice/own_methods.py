"""Methods that a person adds, asked beneath the methods that are advised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.language import tr
from netplanner.desktop.planning.decisions import OWN_METHODS
from netplanner.desktop.questions.repeats import RepeatAsked

if TYPE_CHECKING:
    from netplanner.desktop.questions.asked import Say
    from netplanner.guidance.advice import MethodFit
    from netplanner.interview.definition import Question, Repeat
    from netplanner.interview.session import Session

_PREFIX = "own-"


class OwnMethodsAsked(RepeatAsked):
    """A method's name, hours and energy; its card stands among the others."""

    def __init__(self, question: Question, repeat: Repeat, say: Say) -> None:
        super().__init__(question, repeat, say)
        self._add.setText(tr("Add a method of your own"))


def own_instance(session: Session, method: MethodFit) -> str:
    """Return which instance an own method's card is about, or "" for any other method."""
    if not method.id.startswith(_PREFIX):
        return ""
    number = int(method.id.removeprefix(_PREFIX))
    counted = session.effective().records(OWN_METHODS)
    return counted[number - 1].id if number <= len(counted) else ""
