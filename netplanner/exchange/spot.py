"""One value of a file with its place, and the list to which everything wrong with it is added."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from netplanner.errors import InputError, Problem
from netplanner.exchange.plain import pointer, shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from netplanner.exchange.plain import Plain

_Known = TypeVar("_Known")

_MOST_PROBLEMS = 1000
_FEW = 12
_LONGEST_WORD = 80


@dataclass(frozen=True)
class Spot:
    """A value in a file, where it stands, and the problems of the whole file so far."""

    value: Plain
    where: str
    problems: list[Problem]

    def refuse(self, what: str) -> None:
        """Note what to do about this value.

        Raises:
            InputError: there are so many problems that the file is not worth reading on.
        """
        self.problems.append(Problem(self.where, what))
        if len(self.problems) >= _MOST_PROBLEMS:
            rest = Problem("", f"Mend these {_MOST_PROBLEMS} first; there may be more.")
            raise InputError([*self.problems, rest])

    def at(self, key: str | int, value: Plain) -> Spot:
        """Return the spot of a member."""
        return Spot(value, pointer(self.where, key), self.problems)

    def members(self) -> dict[str, Spot]:
        """Return an object's members by name, or none of what is not an object."""
        if not isinstance(self.value, dict):
            self.refuse("Write an object: names and values in braces.")
            return {}
        return {key: self.at(key, value) for key, value in self.value.items()}

    def items(self) -> Iterator[Spot]:
        """Yield a list's items, or none of what is not a list."""
        if not isinstance(self.value, list):
            self.refuse("Write a list: values in square brackets.")
            return
        for index, value in enumerate(self.value):
            yield self.at(index, value)


def known_members(
    members: Mapping[str, Spot], known: Mapping[str, _Known], kind: str
) -> Iterator[tuple[_Known, Spot]]:
    """Yield what each member's name stands for beside its spot; unknown names are refused."""
    for name, spot in members.items():
        if name in known:
            yield known[name], spot
        else:
            spot.refuse(unknown(kind, name, known))


def unknown(kind: str, word: str, known: Collection[str]) -> str:
    """Return what to do about a word that is not among the known ones."""
    advice = one_of(known) if len(known) <= _FEW else near(word, known)
    return f"{shown(word)} is no {kind}. {advice or 'See them all: netplanner questions'}"


def one_of(known: Collection[str]) -> str:
    """Return a sentence that names all known words, or "" where they are too many."""
    return f"Write one of: {', '.join(known)}." if len(known) <= _FEW else ""


def near(word: str, known: Collection[str]) -> str:
    """Return a sentence that names the known words that look like this one, or ""."""
    found = get_close_matches(word[:_LONGEST_WORD], known, n=2)
    return f"Did you mean {' or '.join(map(shown, found))}?" if found else ""
