"""The rules of the guide as data: their words, their ground, their numbers and what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.guidance.advice import Caution
from netplanner.plan.plans import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal


@dataclass(frozen=True)
class Rule:
    """One rule; what it does is a function of the same id in `netplanner.guidance.rules`."""

    id: str
    words: str
    source: str
    numbers: Mapping[str, Decimal]
    says: Mapping[str, str]

    def say(self, saying: str, **gaps: str) -> str:
        """Return one of the rule's sentences with its gaps filled."""
        words = self.says[saying].format(**gaps)
        return words[:1].upper() + words[1:]

    def reason(self, saying: str, **gaps: str) -> Reason:
        """Return a sentence as the reason for something."""
        return Reason(self.id, self.say(saying, **gaps), self.source)

    def caution(self, saying: str, **gaps: str) -> Caution:
        """Return a sentence as a warning."""
        return Caution(self.id, self.say(saying, **gaps))

    def whole(self, name: str) -> int:
        """Return one of the rule's numbers as a whole number."""
        return int(self.numbers[name])

    def share(self, name: str) -> float:
        """Return one of the rule's numbers as a share or a factor."""
        return float(self.numbers[name])
