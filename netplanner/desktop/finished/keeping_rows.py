"""Who is due when, in words: overdue first, with the last contact beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.desktop.advice.agenda import AgendaRow, RowKind
from netplanner.desktop.contacts.contact_rows import line_of
from netplanner.desktop.finished.days import distance, long_day, short_day
from netplanner.desktop.finished.todo_rows import span_names, span_of
from netplanner.desktop.language import tr
from netplanner.guidance.clock import key, last_real, restarted, silences
from netplanner.plan.codes import ActionState
from netplanner.report.wording.amounts import every_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from netplanner.desktop.finished.todo_rows import Span
    from netplanner.guidance.advice import KeepInTouch
    from netplanner.guidance.clock import Silence
    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import Action


@dataclass(frozen=True)
class DuePerson:
    """Someone to be in touch with.

    Attributes:
        id: the name as names are compared.
        last: the last real contact or done action in words, or "".
        waiting: what to do about messages without an answer, or "".
    """

    id: str
    name: str
    every_days: int
    due: date
    last: str
    waiting: str


def due_people(
    people: Sequence[KeepInTouch], contacts: Sequence[Contact], actions: Sequence[Action]
) -> tuple[DuePerson, ...]:
    """Return who is due, soonest first, by what really happened."""
    days, silent = last_real(contacts, actions), silences(contacts, actions)
    lines = _lines(contacts, actions)
    return tuple(
        DuePerson(
            (who := key(one.person)),
            one.person,
            one.every_days,
            one.next_due,
            _last(days.get(who), lines.get(who, {})),
            _waiting(silent.get(who)),
        )
        for one in restarted(people, contacts, actions)
    )


def keeping_rows(people: Sequence[DuePerson], today: date) -> tuple[AgendaRow, ...]:
    """Return people as rows, span by span."""
    return tuple(_with_spans(people, today))


def keeping_facts(person: DuePerson, today: date) -> tuple[tuple[str, str], ...]:
    """Return all that is known of when someone is due, each with its label."""
    due = tr("{day}, {distance}", day=long_day(person.due), distance=distance(person.due, today))
    found = (
        (tr("Next"), due),
        (tr("Rhythm"), every_words(person.every_days)),
        (tr("Last real contact"), person.last or tr("None noted yet")),
        (tr("Messages"), person.waiting),
    )
    return tuple((label, said) for label, said in found if said)


def _with_spans(people: Sequence[DuePerson], today: date) -> Iterator[AgendaRow]:
    span: Span | None = None
    names = span_names()
    for person in people:
        its_span = span_of(person.due, today)
        if its_span is not span:
            span = its_span
            yield AgendaRow(RowKind.WEEK, names[span])
        last = tr("last {contact}", contact=person.last) if person.last else ""
        rhythm = every_words(person.every_days)
        facts = " · ".join(filter(None, (rhythm, person.waiting, last)))
        is_late = person.due < today
        yield AgendaRow(
            RowKind.ACTION,
            short_day(person.due),
            person.name,
            facts,
            person.id,
            is_overdue=is_late,
        )


def _lines(
    contacts: Sequence[Contact], actions: Sequence[Action]
) -> Mapping[str, Mapping[date, str]]:
    """Return what was noted of each day with each person; what was said goes before done."""
    found: dict[str, dict[date, str]] = {}
    for action in actions:
        if action.state is ActionState.DONE and action.done_on is not None:
            found.setdefault(key(action.person), {})[action.done_on] = action.outcome or action.what
    for contact in contacts:
        found.setdefault(key(contact.person), {})[contact.on] = line_of(contact)
    return found


def _last(day: date | None, lines: Mapping[date, str]) -> str:
    if day is None:
        return ""
    said = lines.get(day, "")
    return tr("{day}: {said}", day=long_day(day), said=said) if said else long_day(day)


def _waiting(silence: Silence | None) -> str:
    if silence is None:
        return ""
    if silence.until is not None:
        said = tr("{count} messages without an answer: stop asking, and wait until {day}")
        return said.format(count=silence.messages, day=long_day(silence.until))
    if silence.messages == 1:
        return tr("1 message without an answer")
    return tr("{count} messages without an answer", count=silence.messages)
