"""Pairs of names in an answers file, read as pairs of the instances that are named so."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.exchange.shape import instances
from netplanner.exchange.spot import near
from netplanner.interview.answers import InstanceId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.exchange.spot import Spot
    from netplanner.interview.answers import Answer, Pair

_NOBODY = InstanceId("")


def same(name: str) -> str:
    """Return what all spellings of one name share, whatever their case, spaces or code points."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


@dataclass(frozen=True)
class Names:
    """The names of a repeat's instances, and which instance each one names.

    Attributes:
        repeat: the name of the repeat question.
        words: the names as they are written.
        ids: the instance by what all spellings of its name share.
    """

    repeat: str
    words: tuple[str, ...]
    ids: Mapping[str, InstanceId]


def names_of(repeat: str, answer: Answer, item_name: str) -> Names:
    """Return the names that a repeat's instances have by the answer to one question."""
    named = [
        (name, item.id)
        for item in instances(answer)
        if isinstance(name := item.answers.get(item_name), str)
    ]
    words = tuple(name for name, _ in named)
    return Names(repeat, words, {same(name): instance for name, instance in named})


def pairs_from(spot: Spot, names: Names) -> Iterator[Pair]:
    """Yield the pairs of instances that a list of pairs of names means."""
    for pair in spot.items():
        ends = [_instance(name, names) for name in pair.items()]
        if len(ends) != 2:  # noqa: PLR2004 - a pair
            pair.refuse('Write pairs of names, such as ["Ann", "Bo"].')
        elif ends[0] == ends[1] != _NOBODY:
            pair.refuse("Name two different ones.")
        else:
            yield ends[0], ends[1]


def _instance(spot: Spot, names: Names) -> InstanceId:
    if not isinstance(spot.value, str):
        spot.refuse("Write a name, in quotes.")
        return _NOBODY
    found = names.ids.get(same(spot.value), _NOBODY)
    if found == _NOBODY:
        advice = near(spot.value, names.words) or "Or take this pair out."
        spot.refuse(f"Name one of {names.repeat}, as written there. {advice}")
    return found
