"""The words of the people: who they are, how they are tied, what to offer and what to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.plan.codes import Channel, TieKind
from netplanner.report.wording.amounts import count_words
from netplanner.report.wording.ring import TIE_WORDS, ring_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.guidance.brief import Brief
    from netplanner.plan.people import Person, PersonId
    from netplanner.report.material import Material
    from netplanner.report.wording.ring import RingWords
    from netplanner.report.wording.voice import Voice

_INTRODUCERS_AT_MOST = 2
_NAME_LETTERS = 24


@dataclass(frozen=True)
class PersonRow:
    """One person of the plan; empty offers and asks leave room to write.

    Attributes:
        facts: zone and last contact; tie: its kind and the closeness.
        introducers: who of the others knows them.
    """

    number: int
    name: str
    facts: str
    tie: str
    channel: str
    offer: str
    ask: str
    introducers: str


@dataclass(frozen=True)
class PeopleWords:
    """Everyone of the plan, and who is missing.

    Attributes:
        missing: "" where the reading says it already; `missing_is_open` where nobody said.
    """

    heading: str
    intro: str
    ring: RingWords | None
    reading_heading: str
    reading: tuple[str, ...]
    missing_label: str
    missing: str
    missing_is_open: bool
    columns: tuple[str, ...]
    rows: tuple[PersonRow, ...]
    nobody: str


def people_words(material: Material, voice: Voice, *, large: bool) -> PeopleWords:
    """Return the words of the people; large print has larger letters on the ring map."""
    brief = material.brief
    reading = tuple(voice.text(sentence) for sentence in material.guidance.network.reading)
    missing = voice.text(brief.missing)
    return PeopleWords(
        heading="People",
        intro="Offer something before you ask. Empty lines are for a pen.",
        ring=ring_words(brief, voice, large=large),
        reading_heading="What the picture says",
        reading=reading,
        missing_label="Still missing",
        missing=missing if missing not in " ".join(reading) else "",
        missing_is_open=not missing,
        columns=("Who", "Tie, closeness", "Contact", "I offer", "I ask"),
        rows=tuple(_rows(brief, voice)),
        nobody="" if brief.people else "Nobody is named yet. Write the first names here:",
    )


def _rows(brief: Brief, voice: Voice) -> Iterator[PersonRow]:
    known_by = _known_by(brief)
    for number, person in enumerate(brief.people, start=1):
        yield PersonRow(
            number=number,
            name=voice.name(person.name),
            facts=_facts(person, voice),
            tie=_tie(person),
            channel=channel_words(person.channel, voice),
            offer=voice.text(person.offer),
            ask=voice.text(person.ask),
            introducers=_introducers(person, known_by, voice),
        )


def channel_words(channel: str, voice: Voice) -> str:
    """Return how someone likes to be in touch; what is not known is the first thing to ask."""
    if channel == Channel.UNKNOWN:
        return "Ask how"
    return voice.label("channel", channel)


def _facts(person: Person, voice: Voice) -> str:
    zone = voice.label("zones", person.zone or "")
    last = voice.label("last_contact", person.last_contact or "")
    return " · ".join(part for part in (zone, last) if part)


def _tie(person: Person) -> str:
    closeness = f", {person.closeness} of 5" if person.closeness else ""
    return f"{TIE_WORDS[person.tie]}{closeness}"


def _known_by(brief: Brief) -> Mapping[PersonId, tuple[str, ...]]:
    names = {person.id: person.name for person in brief.people if person.tie is not TieKind.NEW}
    known: dict[PersonId, tuple[str, ...]] = {}
    for tie in brief.ties:
        for one, other in ((tie.first, tie.second), (tie.second, tie.first)):
            if other in names:
                known[one] = (*known.get(one, ()), names[other])
    return known


def _introducers(person: Person, known_by: Mapping[PersonId, tuple[str, ...]], voice: Voice) -> str:
    names = [_brief_name(voice.name(name)) for name in known_by.get(person.id, ())]
    if not names or person.tie is TieKind.STRONG:
        return ""
    more = len(names) - _INTRODUCERS_AT_MOST
    also = f" and {count_words(more, 'other')}" if more > 0 else ""
    listed = f"{', '.join(names[:_INTRODUCERS_AT_MOST])}{also}"
    return f"{listed} can introduce us" if person.tie is TieKind.NEW else f"Known to {listed}"


def _brief_name(name: str) -> str:
    return name if len(name) <= _NAME_LETTERS else f"{name[: _NAME_LETTERS - 1].rstrip()}…"
