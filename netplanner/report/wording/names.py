"""What people are called on the page: by their names, or by initials that are told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from netplanner.guidance.brief import Brief

NO_NAMES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Names:
    """The names that are hidden, and what is printed for each.

    Attributes:
        hidden: a name to its initials; none where names are printed as they are.
        parts: a part of a person's name ("Ann" of "Ann Lee") to the person's initials.
    """

    hidden: Mapping[str, str] = field(default_factory=lambda: NO_NAMES)
    parts: Mapping[str, str] = field(default_factory=lambda: NO_NAMES)

    def of(self, name: str) -> str:
        """Return what someone is called on the page."""
        return self.hidden.get(name, name)

    def within(self, text: str) -> str:
        """Return a text in which every hidden name, or part of one, reads as initials."""
        if not self._one:
            return text
        names_in_a_row = rf"(?<!\w){self._one}(?:\s+{self._one})*(?!\w)"
        return re.sub(names_in_a_row, self._initials, text)

    @cached_property
    def _one(self) -> str:
        """The pattern of one hidden name, the longest first, or "" where none is hidden."""
        names = sorted({*self.parts, *self.hidden}, key=lambda name: (-len(name), name))
        return f"(?:{'|'.join(map(re.escape, names))})" if names else ""

    def _initials(self, found: re.Match[str]) -> str:
        names = re.findall(self._one, found[0])
        return " ".join(dict.fromkeys(self.hidden.get(name) or self.parts[name] for name in names))


def initials_for(brief: Brief) -> Names:
    """Return initials for everyone a plan names: its people, its planner, who will ask.

    Who will ask may be told in words that hold a person's name; then only the name is hidden.
    """
    people = [person.name for person in brief.people]
    others = [brief.planner.strip(), brief.accountability.strip()]
    others = [other for other in others if not any(name in other for name in people)]
    hidden = dict(_told_apart(name for name in dict.fromkeys(people + others) if name.strip()))
    single = {person.name for person in brief.people if person.kind == "person"}
    whole = sorted(single & hidden.keys()) + [other for other in others if other in hidden]
    parts = {part: hidden[name] for name in whole for part in _parts(name)}
    return Names(MappingProxyType(hidden), MappingProxyType(parts))


def _told_apart(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    taken: set[str] = set()
    for name in names:
        short = "".join(word[0].upper() for word in re.findall(r"\w+", name)) or name[0]
        free = (f"{short}{number if number > 1 else ''}" for number in range(1, len(taken) + 2))
        initials = next(candidate for candidate in free if candidate not in taken)
        taken.add(initials)
        yield name, initials


def _parts(name: str) -> list[str]:
    """Return the words of a name that could give someone away; particles could not."""
    return [word for word in re.findall(r"\w{2,}", name) if word[0] == word[0].upper()]
