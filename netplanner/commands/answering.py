"""Answers files as sessions: read, and where a complete one is needed, complete."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from netplanner import knowledge
from netplanner.errors import InputError, Problem
from netplanner.exchange import answered
from netplanner.exchange.answers_file import bring
from netplanner.exchange.plain import LARGEST, shown

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from netplanner.interview.session import Session

Tell: TypeAlias = Callable[[str], object]

_LONGEST_PATH = 400


def _say_nothing(line: str) -> None:
    del line


def session_from(path: Path, today: date, tell: Tell = _say_nothing) -> Session:
    """Return a session with a file's answers; it may be incomplete, but nothing in it is wrong.

    Raises:
        InputError: the file cannot be read or has problems.
    """
    return session_of_content(_content(path), path.suffix, today, tell)


def session_of_content(
    content: bytes, suffix: str, today: date, tell: Tell = _say_nothing
) -> Session:
    """Return a session with the answers of an answers file's content.

    What became of answers to an earlier version of the questions is told, line by line.

    Raises:
        InputError: the content has problems; that something is missing is none.
    """
    questionnaire = knowledge.planning()
    brought = bring(content, questionnaire, knowledge.earlier_planning, suffix)
    for sentence in brought.said:
        tell(f"{sentence}\n")
    return answered.session_of(brought.answers, questionnaire, today)


def complete_session_from(path: Path, today: date, tell: Tell = _say_nothing) -> Session:
    """Return a session with a file's answers, whose plan can be finished.

    Raises:
        InputError: the file cannot be read, has problems or leaves out what is required.
    """
    session = session_from(path, today, tell)
    refuse_incomplete(session)
    return session


def refuse_incomplete(session: Session) -> None:
    """Raise where a session cannot be finished.

    Raises:
        InputError: with all that is missing or wrong.
    """
    answered.refuse(session, session.problems())


def remarks(session: Session) -> str:
    """Return a line for each answer that stands in nobody's way but had better be looked at."""
    issues = (it for it in session.problems() if not it.blocking)
    return "".join(f"{Problem(session.pointer(it.place), it.what)}\n" for it in issues)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        advice = f"Name an answers file that can be read: {error.strerror}."
        raise InputError([Problem(shown(str(path), _LONGEST_PATH), advice)]) from error
