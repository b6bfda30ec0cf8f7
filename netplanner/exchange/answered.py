"""Answers from a file as a session, whichever door they came in by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.errors import InputError, Problem
from netplanner.interview.checking import Fault
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netplanner.interview.answers import Answers
    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.issues import Issue
    from netplanner.interview.session import Session


def session_of(answers: Answers, questionnaire: Questionnaire, today: date) -> Session:
    """Return a session with answers that were read; that something is missing is no problem.

    Raises:
        InputError: an answer is wrong.
    """
    session = begin(questionnaire, today, answers)
    refuse(session, (it for it in session.problems() if it.fault is not Fault.MISSING))
    return session


def refuse(session: Session, issues: Iterable[Issue]) -> None:
    """Raise where some issues stand in the way.

    Raises:
        InputError: with all of these that do.
    """
    problems = [Problem(session.pointer(it.place), it.what) for it in issues if it.blocking]
    if problems:
        raise InputError(problems)
