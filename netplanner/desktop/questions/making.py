"""The one door to all question widgets, those that repeat and pair included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.planning.decisions import METHOD_CHOICES, OWN_METHODS
from netplanner.desktop.planning.moved_actions import MOVED_ACTIONS
from netplanner.desktop.questions.kinds import asked
from netplanner.desktop.questions.pairs import PairsAsked
from netplanner.desktop.questions.repeats import RepeatAsked
from netplanner.desktop.who.naming import nobody
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from netplanner.desktop.questions.asked import Asked, Say
    from netplanner.desktop.who.naming import Known
    from netplanner.interview.definition import Question


def asked_for(question: Question, say: Say, known: Known = nobody) -> Asked:
    """Return the widget of a question of any type; `known` are people from elsewhere."""
    if question.type is QuestionType.PAIRS:
        return PairsAsked(question, say)
    if question.repeat is None:
        return asked(question, say)
    if question.repeat.generators:
        from netplanner.desktop.who.people_asked import PeopleAsked

        return PeopleAsked(question, question.repeat, say, known)
    return _beside_advice(question, say) or RepeatAsked(question, question.repeat, say)


def _beside_advice(question: Question, say: Say) -> Asked | None:
    """Return the widget of a repeat that is answered on what the guidance says, if it is one."""
    if question.name == METHOD_CHOICES:
        from netplanner.desktop.advice.methods_asked import MethodsAsked

        return MethodsAsked(question, say)
    if question.name == MOVED_ACTIONS:
        from netplanner.desktop.calendar.moves_asked import MovesAsked

        return MovesAsked(question, say)
    if question.name == OWN_METHODS and question.repeat:
        from netplanner.desktop.advice.own_methods import OwnMethodsAsked

        return OwnMethodsAsked(question, question.repeat, say)
    return None
