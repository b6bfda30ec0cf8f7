"""Whether a condition holds, and what an operand comes to; the only place that decides this."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from netplanner.interview.conditions import (
    All,
    Any,
    Compare,
    Count,
    Empty,
    Length,
    Named,
    Not,
    Reference,
)
from netplanner.interview.references import CHOICE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.answers import Pair
    from netplanner.interview.conditions import Condition, Operand

Meaning: TypeAlias = "str | int | Decimal | bool | date | tuple[str, ...] | tuple[Pair, ...]"
TODAY = "today"
NO_VALUES: Mapping[str, Meaning] = MappingProxyType({})


@dataclass(frozen=True)
class Scope:
    """What names mean at one place.

    Attributes:
        values: the answers that count, by name; what is empty is absent.
        today: what the literal "today" means beside a date.
        conditions: the questionnaire's named conditions.
        inner: the names that the instance asks itself; they hide outer ones, answered or not.
        outer: what names mean outside the instance.
        choice: the value that a choice_filter is asked about, or "".
    """

    values: Mapping[str, Meaning]
    today: date
    conditions: Mapping[str, Condition]
    inner: frozenset[str] = frozenset()
    outer: Mapping[str, Meaning] = field(default_factory=lambda: NO_VALUES)
    choice: str = ""

    def value(self, name: str) -> Meaning | None:
        """Return what a name means here, or None where it has no answer that counts."""
        if self.choice and name == CHOICE:
            return self.choice
        found = self.values.get(name)
        return self.outer.get(name) if found is None and name not in self.inner else found


def holds(condition: Condition, scope: Scope) -> bool:
    """Tell whether a condition is true in a scope."""
    match condition:
        case All(parts):
            return all(holds(part, scope) for part in parts)
        case Any(parts):
            return any(holds(part, scope) for part in parts)
        case Compare():
            return _compares(condition, scope)
        case Empty(name):
            return scope.value(name) is None
        case Not(inner):
            return not holds(inner, scope)
        case Named(name):
            return holds(scope.conditions[name], scope)


def meaning(operand: Operand, scope: Scope) -> Meaning | None:
    """Return what an operand comes to, or None where it is empty; a count never is."""
    match operand:
        case Reference(name):
            return scope.value(name)
        case Count(name):
            counted = scope.value(name)
            return len(counted) if isinstance(counted, tuple) else 0
        case Length(name):
            return len(str(scope.value(name) or ""))
        case float():
            return Decimal(str(operand))
        case _:
            return None if operand in ("", ()) else operand


def _compares(compare: Compare, scope: Scope) -> bool:
    left, right = meaning(compare.left, scope), meaning(compare.right, scope)
    if left is None or right is None:
        return compare.operator == "ne"
    if isinstance(left, date) and isinstance(right, str):
        right = scope.today if right == TODAY else date.fromisoformat(right)
    match compare.operator:
        case "eq":
            return left == right
        case "ne":
            return left != right
        case "in":
            return isinstance(right, tuple) and left in right
        case "contains":
            return isinstance(left, tuple) and right in left
        case operator:
            return _precedes(operator, left, right)


def _precedes(operator: str, left: Meaning, right: Meaning) -> bool:
    order = _order(left, right)
    return (
        order is not None
        and {
            "lt": order < 0,
            "le": order <= 0,
            "gt": order > 0,
            "ge": order >= 0,
        }[operator]
    )


def _order(left: Meaning, right: Meaning) -> int | None:
    """Return -1, 0 or 1; None where the two cannot be ordered, which the loader refuses."""
    if isinstance(left, int | Decimal) and isinstance(right, int | Decimal):
        return (left > right) - (left < right)
    if isinstance(left, date) and isinstance(right, date):
        return (left > right) - (left < right)
    return None
