"""Answers as lines for people to read: what was asked, and what was answered in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.checking import is_empty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.answers import Answer
    from netplanner.interview.session import Session
    from netplanner.interview.showing import Shown

_INDENT = "  "


def answer_lines(session: Session) -> Iterator[str]:
    """Yield the answers that count, section by section; what was not answered is left out."""
    for section in session.questionnaire.sections:
        pages = [page for page in section.pages if page in session.path()]
        lines = [
            line for page in pages for it in session.shown(page) for line in _lines(session, it)
        ]
        if lines:
            yield session.questionnaire.say(section.label)
            yield from (f"{_INDENT}{line}" for line in lines)


def _lines(session: Session, shown: Shown) -> Iterator[str]:
    label = session.questionnaire.say(shown.question.label)
    if shown.question.repeat:
        for instance in session.instances(shown.question.name):
            inner = session.shown_in(shown.question.name, instance.id)
            said = [line for it in inner for line in _lines(session, it)]
            yield session.questionnaire.say(shown.question.repeat.item)
            yield from (f"{_INDENT}{line}" for line in said)
    elif not is_empty(shown.value):
        yield f"{label} {_words(session, shown)}"


def _words(session: Session, shown: Shown) -> str:
    if shown.question.pairs_of:
        return "; ".join(_pairs(session, shown))
    if isinstance(shown.value, bool):
        return "Yes" if shown.value else "No"
    values = shown.value if isinstance(shown.value, tuple) else (shown.value,)
    return ", ".join(_word(session, shown, value) for value in values)


def _word(session: Session, shown: Shown, value: object) -> str:
    choice = shown.question.choice(str(value))
    return session.questionnaire.say(choice.label) if choice else str(value)


def _pairs(session: Session, shown: Shown) -> Iterator[str]:
    repeat = session.questionnaire.question(shown.question.pairs_of).repeat
    names: dict[str, Answer] = {
        instance.id: instance.answers.get(repeat.item_name if repeat else "")
        for instance in session.instances(shown.question.pairs_of)
    }
    for pair in shown.value if isinstance(shown.value, tuple) else ():
        if isinstance(pair, tuple):
            yield " and ".join(str(names.get(one) or "?") for one in pair)
