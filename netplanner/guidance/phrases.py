"""Words that plans are put together from: what codes are called within a sentence, and scripts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netplanner.guidance.reading import Fields
    from netplanner.plan.codes import Purpose, TieKind, Zone


@dataclass(frozen=True)
class ScriptWords:
    """Words to start from; square brackets mark what only the person knows."""

    id: str
    title: str
    methods: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Phrases:
    """The words for codes inside a sentence, by code."""

    groups: Mapping[str, Mapping[str, str]]
    scripts: tuple[ScriptWords, ...]

    @classmethod
    def of(cls, fields: Fields) -> Phrases:
        """Return the phrases of a catalogue file."""
        names = tuple(name for name in fields.names() if name != "scripts")
        scripts = tuple(
            ScriptWords(
                entry.text("id"), entry.text("title"), entry.texts("methods"), entry.text("text")
            )
            for entry in fields.entries("scripts")
        )
        return cls({name: fields.mapping(name) for name in names}, scripts)

    def word(self, group: str, code: str) -> str:
        """Return what a code is called; a code without words is read as plain words."""
        return self.groups[group].get(code) or code.replace("_", " ")

    def listed(self, words: Sequence[str]) -> str:
        """Return words as one list: “a, b and c”."""
        if len(words) < 2:  # noqa: PLR2004 - two is where joining begins
            return "".join(words)
        joins = self.groups["joins"]
        return joins["and"].join((joins["comma"].join(words[:-1]), words[-1]))

    def purposes(self, purposes: Iterable[Purpose]) -> str:
        """Return purposes as they stand in a sentence."""
        return self.listed([self.word("purposes", purpose) for purpose in purposes])

    def ties(self, ties: Iterable[TieKind]) -> str:
        """Return kinds of ties as the people they are."""
        return self.listed([self.word("ties", tie) for tie in ties])

    def where(self, zone: Zone | str) -> str:
        """Return where a zone is, as it stands in a sentence."""
        return self.word("where", zone) if zone else ""

    def sentence(self, name: str, **gaps: str) -> str:
        """Return a sentence with its gaps filled."""
        return self.groups["sentences"][name].format(**gaps)
