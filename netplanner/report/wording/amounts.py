"""Hours, counts and spans as people say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

_MINUTES = 60
_SPANS = ((7, "week"), (30, "month"), (91, "3 months"), (182, "half-year"), (365, "year"))


def minutes_words(minutes: int) -> str:
    """Return a length of time, such as "45 min", "2 h" or "1 h 30"."""
    hours, rest = divmod(minutes, _MINUTES)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


def hours_words(hours: Decimal) -> str:
    """Return hours as hours and minutes, to the nearest minute."""
    return minutes_words(round(hours * _MINUTES))


def count_words(count: int, one: str, many: str = "") -> str:
    """Return a count with its noun, such as "1 method" or "3 methods"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def every_words(days: int) -> str:
    """Return how often something is due, such as "every month" for 30 days."""
    nearest, name = min(_SPANS, key=lambda span: abs(span[0] - days))
    tolerance = nearest // 10
    return f"every {name}" if abs(nearest - days) <= tolerance else f"every {days} days"


def plain_number(number: Decimal) -> str:
    """Return a number without needless zeros."""
    return f"{number.normalize():f}"
