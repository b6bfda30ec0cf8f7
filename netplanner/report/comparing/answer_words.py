"""Answers in words, by the labels of their questionnaire."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netplanner.interview.checking import is_empty
from netplanner.interview.definition import QuestionType
from netplanner.report.wording.dates import plain_day_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.core import Locale

    from netplanner.interview.answers import Answer, Instance
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Session
    from netplanner.interview.showing import Shown

NOT_ANSWERED = "Not answered"


def answer_words(session: Session, shown: Shown, locale: Locale) -> str:
    """Return an answer in words, a repeat's with one line for each of its rounds."""
    question = shown.question
    if is_empty(shown.value):
        return NOT_ANSWERED
    if question.repeat:
        rounds = session.instances(question.name)
        return "\n".join(round_words(session, question, one, locale) for one in rounds)
    if question.pairs_of:
        return "\n".join(_pairs(session, shown))
    if isinstance(shown.value, bool):
        return "Yes" if shown.value else "No"
    if question.type is QuestionType.DATE:
        return _day(str(shown.value), locale)
    values = shown.value if isinstance(shown.value, tuple) else (shown.value,)
    return ", ".join(_word(session, question, value) for value in values)


def round_words(session: Session, question: Question, one: Instance, locale: Locale) -> str:
    """Return a round of a repeat in words: what it is called, and what else is said of it."""
    facts = facts_of(session, question, one, locale)
    said = "; ".join(facts.values())
    name = name_of(session, question, one)
    return f"{name}: {said}" if said else name


def name_of(session: Session, question: Question, one: Instance) -> str:
    """Return what a round is called, in the words of what was chosen where it is a choice."""
    repeat = question.repeat
    if repeat is None:
        return ""
    naming = _naming(question)
    given = one.id if repeat.for_each else one.answers.get(naming)
    if is_empty(given):
        return session.questionnaire.say(repeat.item)
    return _word(session, session.questionnaire.question(naming, question.name), given)


def facts_of(
    session: Session, question: Question, one: Instance, locale: Locale
) -> Mapping[str, str]:
    """Return the answered questions of a round but for its name, in words by question."""
    naming = _naming(question)
    return {
        it.place.name: answer_words(session, it, locale)
        for it in session.shown_in(question.name, one.id)
        if it.place.name != naming and _tells(it)
    }


def _tells(shown: Shown) -> bool:
    """Whether an answer says more than what is so anyway."""
    return shown.value not in ("", None, (), False, shown.question.default)


def _naming(question: Question) -> str:
    repeat = question.repeat
    return (repeat.key if repeat.for_each else repeat.item_name) if repeat else ""


def _word(session: Session, question: Question, value: object) -> str:
    choice = question.choice(str(value))
    return session.questionnaire.say(choice.label) if choice else str(value)


def _day(iso: str, locale: Locale) -> str:
    try:
        return plain_day_words(date.fromisoformat(iso), locale)
    except ValueError:
        return iso


def _pairs(session: Session, shown: Shown) -> Iterator[str]:
    people = session.questionnaire.question(shown.question.pairs_of)
    rounds = session.instances(people.name)
    names: dict[str, str] = {str(one.id): name_of(session, people, one) for one in rounds}
    for pair in _each(shown.value):
        if all(one in names for one in pair):
            yield " and ".join(names[one] for one in pair)


def _each(answer: Answer) -> Iterator[tuple[str, ...]]:
    for pair in answer if isinstance(answer, tuple) else ():
        if isinstance(pair, tuple):
            yield tuple(str(one) for one in pair)
