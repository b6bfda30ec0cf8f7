"""The answers that count: relevant, checked, of their right type, defaults and results included.

Documents, the check page and the guidance see only these. What was not answered reads as the
neutral value of its kind, so that nobody who reads has to ask first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.answers import Pair

Value: TypeAlias = (
    "str | int | Decimal | bool | date | tuple[str, ...] | tuple[Effective, ...] | tuple[Pair, ...]"
)


@dataclass(frozen=True)
class Effective:
    """The counting answers of a questionnaire, or of one instance (then with its id)."""

    values: Mapping[str, Value]
    id: str = ""

    def text(self, name: str) -> str:
        """Return a text or a single choice, or "" where there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def integer(self, name: str) -> int | None:
        """Return a whole number or a rating, or None where there is none."""
        value = self.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def decimal(self, name: str) -> Decimal | None:
        """Return a number, or None where there is none."""
        value = self.values.get(name)
        return value if isinstance(value, Decimal) else None

    def date(self, name: str) -> date | None:
        """Return a date, or None where there is none."""
        value = self.values.get(name)
        return value if isinstance(value, date) else None

    def boolean(self, name: str) -> bool:
        """Return a yes; False where the answer is no or there is none."""
        return self.values.get(name) is True

    def choices(self, name: str) -> tuple[str, ...]:
        """Return the chosen values in order, or none."""
        value = self.values.get(name)
        chosen = value if isinstance(value, tuple) else ()
        return tuple(item for item in chosen if isinstance(item, str))

    def records(self, name: str) -> tuple[Effective, ...]:
        """Return a repeat's instances in order, or none."""
        value = self.values.get(name)
        found = value if isinstance(value, tuple) else ()
        return tuple(item for item in found if isinstance(item, Effective))

    def pairs(self, name: str) -> tuple[Pair, ...]:
        """Return pairs of instances' ids, or none."""
        value = self.values.get(name)
        found = value if isinstance(value, tuple) else ()
        return tuple(item for item in found if isinstance(item, tuple))
