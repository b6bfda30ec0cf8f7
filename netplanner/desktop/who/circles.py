"""Circles of people who all know each other, as pairs."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netplanner.interview.answers import InstanceId, Pair


def with_circle(pairs: tuple[Pair, ...], circle: Iterable[InstanceId]) -> tuple[Pair, ...]:
    """Return pairs with all those of a circle that were missing, at the end."""
    known = {frozenset(pair) for pair in pairs}
    missing = (pair for pair in combinations(circle, 2) if frozenset(pair) not in known)
    return (*pairs, *missing)
