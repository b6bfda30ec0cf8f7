"""Contacts in words: as rows of a list, and one of them in full."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.advice.agenda import AgendaRow, RowKind
from netplanner.desktop.contacts.reading import answers_of
from netplanner.desktop.finished.days import long_day, month_words, short_day
from netplanner.desktop.language import tr
from netplanner.desktop.parts import shortened
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.interview.answers import Answer
    from netplanner.interview.definition import Question
    from netplanner.plan.contacts import Contact

_MOST_LETTERS = 120  # of what was noted, in a list
_IN_THE_HEADING = frozenset({"person", "date"})


def contact_rows(contacts: Sequence[Contact]) -> tuple[AgendaRow, ...]:
    """Return contacts as rows under their months, in the order they come in."""
    return tuple(_with_months(contacts))


def line_of(contact: Contact) -> str:
    """Return what there is to say of a contact in one line: the way, and what was noted."""
    label = knowledge.contact().label_of("channel", contact.channel)
    return " · ".join(filter(None, (label, shortened(_in_line(contact.what), _MOST_LETTERS))))


def contact_facts(contact: Contact) -> tuple[tuple[str, str], ...]:
    """Return the answers a contact holds, each with its question."""
    questionnaire = knowledge.contact()
    found = [
        (questionnaire.say(question.label), said_of(question, answers_of(contact).get(name)))
        for name, question in questionnaire.questions.items()
        if name not in _IN_THE_HEADING
    ]
    if contact.promise_kept_on:
        found.append((tr("Promise kept on"), long_day(contact.promise_kept_on)))
    return tuple((label, said) for label, said in found if said)


def said_of(question: Question, answer: Answer) -> str:
    """Return an answer about a contact as it is read; what is no day stays as it was typed."""
    if not isinstance(answer, str):
        return ""
    if question.type is QuestionType.DATE:
        with suppress(ValueError):
            return long_day(date.fromisoformat(answer))
    return knowledge.contact().label_of(question.name, answer) if question.choices else answer


def _with_months(contacts: Sequence[Contact]) -> Iterator[AgendaRow]:
    month = ""
    for contact in contacts:
        its_month = month_words(contact.on)
        if its_month != month:
            month = its_month
            yield AgendaRow(RowKind.WEEK, month)
        day = short_day(contact.on)
        yield AgendaRow(RowKind.ACTION, day, contact.person, line_of(contact), contact.id)


def _in_line(text: str) -> str:
    return " ".join(text.split())
