"""The words of the key: which initials stand for whom, on a page of its own to tear off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.report.wording.printing import printable

if TYPE_CHECKING:
    from netplanner.report.wording.voice import Voice


@dataclass(frozen=True)
class KeyRow:
    """Initials and the name they stand for."""

    initials: str
    name: str


@dataclass(frozen=True)
class KeyWords:
    """The key page."""

    heading: str
    intro: str
    cut: str
    columns: tuple[str, str]
    rows: tuple[KeyRow, ...]


def key_words(voice: Voice) -> KeyWords:
    """Return the words of the key."""
    return KeyWords(
        heading="Key to the initials",
        intro="Tear this page off and keep it apart from the plan.",
        cut="Tear off here",
        columns=("Initials", "Name"),
        rows=tuple(KeyRow(short, printable(name)) for name, short in voice.names.hidden.items()),
    )
