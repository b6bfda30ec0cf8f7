"""A person's name inside other texts: found as a whole name, and said otherwise."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final, TypeAlias

from netplanner.library.people import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


_SENTENCE_ENDS: Final = re.compile(r"(?:^|[.!?:]\s+)$")


class Naming:
    """Says another word for a person wherever one of their names stands as a whole name.

    A longer name that begins or ends so, as another person's may, is left as it is.
    """

    def __init__(self, names: Iterable[str], instead: str, others: Iterable[str] = ()) -> None:
        self._names = frozenset(name.strip() for name in names if name.strip())
        self._instead = instead
        known = self._names | {name.strip() for name in others if name.strip()} | {instead}
        longest_first = sorted(map(re.escape, known), key=len, reverse=True)
        self._known = re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")

    def is_one(self, name: str) -> bool:
        """Return whether a name is one of the person's; case and spaces do not count."""
        return folded(name) in {folded(it) for it in self._names}

    def said(self, text: str) -> str:
        """Return a text that says the other word."""
        return self._known.sub(self._word, text)

    def said_within(self, value: Json) -> Json:
        """Return a JSON value, all of whose texts say the other word."""
        match value:
            case str():
                return self.said(value)
            case list():
                return [self.said_within(item) for item in value]
            case dict():
                return {name: self.said_within(item) for name, item in value.items()}
            case _:
                return value

    def _word(self, found: re.Match[str]) -> str:
        if found[0] not in self._names:
            return found[0]
        begins = _SENTENCE_ENDS.search(found.string, 0, found.start())
        return self._instead[:1].upper() + self._instead[1:] if begins else self._instead


def mentions(name: str) -> re.Pattern[str]:
    """Return a pattern that finds a name in a text or in JSON, however it is written."""
    in_json = (json.dumps(name, ensure_ascii=only_ascii)[1:-1] for only_ascii in (True, False))
    ways = (r"\s+".join(map(re.escape, way.split())) for way in {name, *in_json})
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)", re.IGNORECASE)


def document(text: str) -> Json:
    """Return what a JSON text holds, or the text itself where it holds nothing that can be read."""
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return found


def written(value: Json) -> str:
    """Return a JSON value as the text that `document` read it from."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
