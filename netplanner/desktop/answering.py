"""What an intent to answer makes of a session; every one of them is one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from netplanner.desktop.decisions import with_decision
from netplanner.desktop.intents import Answered, AnsweredAll, Decided, Typed

if TYPE_CHECKING:
    from netplanner.interview.changes import Change
    from netplanner.interview.session import Session

Answering: TypeAlias = Answered | AnsweredAll | Typed | Decided


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
