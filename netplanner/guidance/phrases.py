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
    """Words to start from; square brackets mark what only the person knows.

    Attributes:
        methods: the methods they help with; is_always: whether they are given in any case.
    """

    id: str
    title: str
    methods: tuple[str, ...]
    text: str
    is_always: bool = False


def in_sentence(name: str) -> str:
    """Return a method's name as it stands within a sentence: small, unless it is an acronym."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


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
                entry.text("id"),
                entry.text("title"),
                entry.texts("methods"),
                entry.text("text"),
                entry.is_set("always"),
            )
            for entry in fields.entries("scripts")
        )
        return cls({name: fields.mapping(name) for name in names}, scripts)

    def word(self, group: str, code: str) -> str:
        """Return what a code is called; a code without words is read as plain words."""
        return self.groups[group].get(code) or code.replace("_", " ")

    def listed(self, words: Sequence[str]) -> str:
        """Return words as one list: “a, b and c”."""
        return self._joined(words, "and")

    def either(self, words: Sequence[str]) -> str:
        """Return words as a choice: “a, b or c”."""
        return self._joined(words, "or")

    def _joined(self, words: Sequence[str], last: str) -> str:
        joins = self.groups["joins"]
        head = joins["comma"].join(words[:-1])
        return joins[last].join((head, words[-1])) if head else "".join(words)

    def purposes(self, purposes: Iterable[Purpose]) -> str:
        """Return purposes as they stand in a sentence."""
        return self.listed([self.word("purposes", purpose) for purpose in purposes])

    def ties(self, ties: Iterable[TieKind]) -> str:
        """Return kinds of ties as the people they are."""
        return self.listed([self.word("ties", tie) for tie in ties])

    def where(self, zone: Zone | str) -> str:
        """Return where a zone is, as it stands in a sentence."""
        return self.word("where", zone or "nowhere")

    def short(self, words: str, most: int) -> str:
        """Return words cut at a space so that they have at most this many characters."""
        plain = " ".join(words.split())
        if len(plain) <= most:
            return plain
        return plain[: most - 1].rsplit(" ", 1)[0].rstrip(",;:.") + "…"

    def sentence(self, name: str, **gaps: str) -> str:
        """Return a sentence with its gaps filled; a sentence without gaps given stays as it is."""
        words = self.groups["sentences"][name]
        return words.format(**gaps) if gaps else words
