"""What an intent to answer makes of a session; every one of them is one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from netplanner.desktop.language import tr
from netplanner.desktop.planning.decisions import method_called, with_decision, with_swap
from netplanner.desktop.planning.intents import (
    Answered,
    AnsweredAll,
    Decided,
    Rescheduled,
    Swapped,
    Typed,
)
from netplanner.desktop.planning.moved_actions import with_move

if TYPE_CHECKING:
    from netplanner.interview.changes import Change
    from netplanner.interview.session import Session

Answering: TypeAlias = Answered | AnsweredAll | Typed | Decided | Swapped | Rescheduled


def answered(session: Session, intent: Answering) -> tuple[Session, Change]:
    """Return the session with one or several answers given, and what that changed."""
    match intent:
        case Answered(place, value):
            return session.answer(place, value)
        case AnsweredAll(answers):
            return session.answer_all(answers)
        case Typed(place, value):
            return session.amend(place, value)
        case Decided(method, choice):
            return with_decision(session, method, choice)
        case Swapped(dropped, kept):
            return with_swap(session, dropped, kept)
        case Rescheduled(action, day):
            return with_move(session, action, day)


def news_of(session: Session, intent: Answering) -> str:
    """Return what is said of an answer that takes something out of sight, or ""."""
    match intent:
        case Decided(method, "drop"):
            return tr("{method} is left out.", method=method_called(session, method))
        case Swapped(dropped, kept):
            new, old = method_called(session, kept), method_called(session, dropped)
            return tr("{new} is in the plan instead of: {old}.", new=new, old=old)
        case _:
            return ""
