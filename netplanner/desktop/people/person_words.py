"""What the screen of people says of a person, in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.advice.agenda import AgendaRow, RowKind
from netplanner.desktop.finished.days import long_day, short_day
from netplanner.desktop.language import tr
from netplanner.desktop.parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from netplanner.library.values import PersonPage, PersonPlan, PersonSummary
    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import PlanId

_NONE: Mapping[str, str] = MappingProxyType({})
_MOST_LETTERS = 120  # of what was noted, in a list


@dataclass(frozen=True)
class PersonLine:
    """A person as one line of the list."""

    id: str
    name: str
    facts: str

    @property
    def said(self) -> str:
        """The line as it is read aloud."""
        return f"{self.name}. {self.facts}"


@dataclass(frozen=True)
class CodeWords:
    """What codes are called: of zones, and of ways to be in touch."""

    zones: Mapping[str, str] = field(default_factory=lambda: _NONE)
    channels: Mapping[str, str] = field(default_factory=lambda: _NONE)


@dataclass(frozen=True)
class PersonRow:
    """A row of a person's page, and the plan that it comes from; a heading has none."""

    row: AgendaRow
    plan: PlanId | None = None


def code_words() -> CodeWords:
    """Return what codes are called; it takes longer than a window may wait."""
    zones = knowledge.planning().question("zones").choices
    channels = knowledge.contact().question("channel").choices
    return CodeWords(
        zones={it.value: knowledge.planning().say(it.label) for it in zones},
        channels={it.value: knowledge.contact().say(it.label) for it in channels},
    )


def person_line(person: PersonSummary, today: date) -> PersonLine:
    """Return a person as a line of the list."""
    return PersonLine(person.id, _in_line(person.name), " · ".join(_facts(person, today)))


def details(page: PersonPage) -> tuple[tuple[str, str], ...]:
    """Return what the plan that changed last says of a person, each with its question."""
    person = page.person
    found = ((tr("Email"), person.email), (tr("Phone"), person.phone), (tr("Notes"), person.notes))
    return tuple((label, said) for label, said in found if said)


def person_rows(page: PersonPage, words: CodeWords) -> tuple[PersonRow, ...]:
    """Return what there is to do with a person, the plans, and the contacts, each below a word."""
    parts = (
        (tr("To do"), tuple(_to_do(page))),
        (tr("You promised"), tuple(_promises(page))),
        (tr("Plans"), tuple(_plans(page, words))),
        (tr("Contacts"), tuple(_contacts(page, words))),
    )
    return tuple(row for heading, rows in parts if rows for row in (_heading(heading), *rows))


def _facts(person: PersonSummary, today: date) -> Iterator[str]:
    yield tr("Plans: {count}", count=person.plans)
    if person.last_contact:
        yield tr("last contact {day}", day=long_day(person.last_contact))
    if person.next_due and person.next_due < today:
        yield tr("overdue since {day}", day=long_day(person.next_due))
    elif person.next_due:
        yield tr("next {day}", day=long_day(person.next_due))


def _heading(text: str) -> PersonRow:
    return PersonRow(AgendaRow(RowKind.WEEK, text))


def _to_do(page: PersonPage) -> Iterator[PersonRow]:
    for item in page.actions:
        if item.action:
            row = _row(item.due, item.action.what, item.title, f"{item.plan}/{item.action.id}")
            yield PersonRow(row, item.plan)


def _promises(page: PersonPage) -> Iterator[PersonRow]:
    owed = [it for it in page.contacts if it.is_owed]
    for it in sorted(owed, key=_by_day):
        yield PersonRow(
            _row(it.promise_due, it.promise, _title(page, it), f"owed/{it.id}"), it.plan
        )


def _by_day(contact: Contact) -> tuple[bool, str]:
    day = contact.promise_due
    return (day is None, day.isoformat() if day else "")


def _plans(page: PersonPage, words: CodeWords) -> Iterator[PersonRow]:
    for plan in page.plans:
        facts = " · ".join(_standing(plan, words))
        yield PersonRow(_row(None, plan.title, facts, plan.plan), plan.plan)


def _standing(plan: PersonPlan, words: CodeWords) -> Iterator[str]:
    if plan.zone in words.zones:
        yield words.zones[plan.zone]
    if plan.closeness:
        yield tr("closeness {level} of 5", level=plan.closeness)


def _contacts(page: PersonPage, words: CodeWords) -> Iterator[PersonRow]:
    for it in page.contacts:
        what = shortened(_in_line(it.what), _MOST_LETTERS)
        said = " · ".join(filter(None, (words.channels.get(it.channel, ""), what)))
        title = _title(page, it)
        yield PersonRow(_row(it.on, said or title, title if said else "", it.id), it.plan)


def _title(page: PersonPage, contact: Contact) -> str:
    return next((it.title for it in page.plans if it.plan == contact.plan), "")


def _row(day: date | None, what: str, facts: str, row_id: str) -> AgendaRow:
    said = short_day(day) if day else ""
    return AgendaRow(RowKind.ACTION, said, _in_line(what), _in_line(facts), row_id)


def _in_line(text: str) -> str:
    return " ".join(text.split())
