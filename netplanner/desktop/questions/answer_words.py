"""Answers in words, as the check of all answers shows them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from netplanner.desktop.language import listed, tr
from netplanner.desktop.planning.moved_actions import MOVED_ACTIONS, moves_words
from netplanner.desktop.questions.beginnings import LONGEST_TEXT
from netplanner.desktop.questions.naming import instance_name, names_of
from netplanner.desktop.questions.pairs import pairs_of
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from netplanner.interview.answers import Instance
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Session, Shown

_CHOICES = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE, QuestionType.SELECT_RANKED)


def answer_words(session: Session, shown: Shown) -> str:
    """Return an answer in words; an unanswered question reads "Not answered"."""
    question = shown.question
    if shown.value in ("", None, ()):
        return tr("Not answered")
    if question.name == MOVED_ACTIONS:
        return "\n".join(moves_words(session))
    if question.repeat:
        return "\n".join(_instance_lines(session, question))
    if question.type is QuestionType.PAIRS:
        return _pairs_words(session, shown)
    return _plain_words(session, shown)


def day_words(iso: str) -> str:
    """Return an ISO day as people write it, or the text itself where it is no day."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _plain_words(session: Session, shown: Shown) -> str:
    question, value = shown.question, shown.value
    if question.type in _CHOICES:
        chosen = value if isinstance(value, tuple) else (value,)
        return listed(tuple(_label(session, question, str(item)) for item in chosen))
    match question.type:
        case QuestionType.BOOLEAN:
            return tr("Yes") if value is True else tr("No")
        case QuestionType.DATE:
            return day_words(str(value))
        case QuestionType.RATING if question.choice(str(value)):
            meaning = _label(session, question, str(value))
            return tr("{step}: {meaning}", step=str(value), meaning=meaning)
    return _readable(str(value))


def _readable(text: str) -> str:
    """Return a text that can be looked at without a wait: all of it, or its beginning."""
    more = len(text) - LONGEST_TEXT
    if more <= 0:
        return text
    return tr("{beginning} … ({more} characters more)", beginning=text[:LONGEST_TEXT], more=more)


def _label(session: Session, question: Question, value: str) -> str:
    choice = question.choice(value)
    return session.questionnaire.say(choice.label) if choice else value


def _instance_lines(session: Session, question: Question) -> list[str]:
    found = enumerate(session.instances(question.name), 1)
    return [_instance_line(session, question, one, number) for number, one in found]


def _instance_line(session: Session, question: Question, one: Instance, number: int) -> str:
    name = instance_name(session.questionnaire, question, one, number)
    own = (question.repeat.item_name, question.repeat.key) if question.repeat else ()
    facts = [
        answer_words(session, shown)
        for shown in session.shown_in(question.name, one.id)
        if shown.place.name not in own and shown.value not in ("", None, (), False)
    ]
    return (
        tr("· {name}: {facts}", name=name, facts="; ".join(facts))
        if facts
        else tr("· {name}", name=name)
    )


def _pairs_words(session: Session, shown: Shown) -> str:
    names = names_of(session, shown.question.pairs_of)
    pairs = (tuple(names.get(one, "") for one in pair) for pair in pairs_of(shown.value))
    return "; ".join(listed(pair) for pair in pairs)
