"""The words on the ring map, with the places they are drawn at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from netplanner.plan.codes import TieKind
from netplanner.plan.ring_map import EM, ring_map
from netplanner.report.wording.amounts import count_words

if TYPE_CHECKING:
    from netplanner.guidance.brief import Brief
    from netplanner.plan.ring_map import RingMap
    from netplanner.report.wording.voice import Voice

TIE_WORDS = {
    TieKind.STRONG: "Strong",
    TieKind.WEAK: "Weak",
    TieKind.DORMANT: "Dormant",
    TieKind.NEW: "New",
}
_AIRY_EM = 0.056
_AIRY_PEOPLE = 30
_LARGE_EM = 0.1


@dataclass(frozen=True)
class Legend:
    """What one kind of dot means."""

    tie: TieKind
    word: str
    text: str


@dataclass(frozen=True)
class RingWords:
    """The ring map and every word on and about it.

    Attributes:
        description: the map in words, for those who cannot see it.
        middle: the word in its centre; zones: a name for each sector, in order.
    """

    description: str
    middle: str
    zones: tuple[str, ...]
    legend: tuple[Legend, ...]
    places: RingMap


def ring_words(brief: Brief, voice: Voice, *, large: bool) -> RingWords | None:
    """Return the ring map's words, or None where there is nobody to show."""
    if not brief.people:
        return None
    people = [replace(person, name=voice.name(person.name)) for person in brief.people]
    usual = _AIRY_EM if len(people) <= _AIRY_PEOPLE else EM
    places = ring_map(people, brief.zones, _LARGE_EM if large else usual)
    return RingWords(
        description=f"Ring map of {count_words(len(people), 'person', 'people')}: "
        "the nearer the middle, the closer the tie. The list below holds the same.",
        middle="me" if brief.acting_for == "self" else "us",
        zones=tuple(
            voice.label("zones", sector.zone) if sector.zone else "No zone"
            for sector in places.sectors
        ),
        legend=tuple(Legend(kind, TIE_WORDS[kind], _meaning(kind)) for kind in TieKind),
        places=places,
    )


def _meaning(kind: TieKind) -> str:
    return {
        TieKind.STRONG: "strong: close to me",
        TieKind.WEAK: "weak: I know them a little",
        TieKind.DORMANT: "dormant: long silent",
        TieKind.NEW: "new: not yet met",
    }[kind]
