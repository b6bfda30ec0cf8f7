"""Rating scales and norms as data: which items, which direction, where the bands lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LOWEST, HIGHEST = 1, 5


@dataclass(frozen=True)
class Scale:
    """A set of rated items, answered 1 to 5.

    Attributes:
        keys: 1 for an item that counts as answered, -1 for one that counts 6 minus the answer.
        most_missing: how many answers may be missing; their place takes the own mean.
        words: sentences by name.
        sides: ends of the scale by name: the least and the most points that lie there.
    """

    source: str
    keys: Mapping[int, int]
    most_missing: int
    words: Mapping[str, str]
    sides: Mapping[str, tuple[int, int]]

    def keyed(self, ratings: Mapping[int, int], items: tuple[int, ...]) -> tuple[int, ...]:
        """Return the answered items' points, each 1 to 5."""
        asked = (item for item in items if item in ratings)
        return tuple(
            ratings[item] if self.keys[item] > 0 else LOWEST + HIGHEST - ratings[item]
            for item in asked
        )

    def total(
        self, ratings: Mapping[int, int], items: tuple[int, ...], most_missing: int
    ) -> int | None:
        """Return the sum over some items, or None where too few of them are answered.

        Missing items count as the person's own mean; the sum is rounded half up.

        Source:
            IPIP scoring instructions; the missing rule is a design default of the guide.
        """
        points = self.keyed(ratings, items)
        if not points or len(items) - len(points) > most_missing:
            return None
        return int(sum(points) * len(items) / len(points) + 0.5)

    def side(self, ratings: Mapping[int, int]) -> str:
        """Return the end of the scale where the ratings lie, or "" between or unanswered."""
        points = self.total(ratings, tuple(self.keys), self.most_missing)
        if points is None:
            return ""
        sides = (name for name, (least, most) in self.sides.items() if least <= points <= most)
        return next(sides, "")


@dataclass(frozen=True)
class Form:
    """A shorter or longer form of the extraversion scale with its own norms.

    Attributes:
        most_missing: how many of its items may be unanswered.
        margin: how far a score may be off, in points.
        introvert_up_to, extravert_from: where the bands end and begin, both included.
        percentiles: the share of the comparison group that scores lower, in percent, by score.
    """

    name: str
    items: tuple[int, ...]
    most_missing: int
    margin: float
    introvert_up_to: int
    extravert_from: int
    percentiles: Mapping[int, int]


@dataclass(frozen=True)
class Scales:
    """All scales of the catalogue."""

    extraversion: Scale
    forms: tuple[Form, ...]
    crowd: Scale
    confidence: Scale
