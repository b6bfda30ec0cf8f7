"""The words on and about a ring map: those of the questionnaire, and what is said of a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.desktop.language import inside, tr
from netplanner.plan.codes import TieKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person

_NO_ZONES: Mapping[Zone, str] = MappingProxyType({})
_NO_STEPS: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True)
class MapWords:
    """What stands on a map and beside it.

    Attributes:
        middle: the word in the centre; zones, closeness: what each is called.
        reading: the network in sentences.
    """

    middle: str = ""
    zones: Mapping[Zone, str] = field(default_factory=lambda: _NO_ZONES)
    closeness: Mapping[int, str] = field(default_factory=lambda: _NO_STEPS)
    reading: tuple[str, ...] = ()

    def zone(self, zone: Zone | None) -> str:
        """Return what a sector is called."""
        return self.zones.get(zone, "") or str(zone) if zone else tr("No zone")

    def said(self, person: Person) -> str:
        """Return where a person stands: "Ann: close, my core group"."""
        name = " ".join(person.name.split())
        step = self.closeness.get(person.closeness or 0, "") or tr("Closeness not said")
        return tr(
            "{name}: {closeness}, {zone}",
            name=name,
            closeness=inside(step),
            zone=inside(self.zone(person.zone)),
        )


def tie_words(kind: TieKind) -> str:
    """Return what a kind of dot means."""
    return {
        TieKind.STRONG: tr("Strong: close to me"),
        TieKind.WEAK: tr("Weak: I know them a little"),
        TieKind.DORMANT: tr("Dormant: long silent"),
        TieKind.NEW: tr("New: not yet met"),
    }[kind]
