from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from netplanner.interview.conditions import (
    ALWAYS,
    NEVER,
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
from netplanner.interview.evaluating import Scope, holds

if TYPE_CHECKING:
    from netplanner.interview.conditions import Condition, Operand

SCOPE = Scope(
    {
        "weeks": 12,
        "hours": Decimal("7.5"),
        "start": date(2026, 11, 23),
        "title": "Park",
        "is_public": True,
        "purposes": ("voice", "learning"),
    },
    today=date(2026, 11, 23),
    conditions={"wants_voice": Compare("contains", Reference("purposes"), "voice")},
)


@pytest.mark.parametrize(
    ("name", "operator", "right"),
    [
        ("weeks", "eq", 12),
        ("weeks", "ne", 13),
        ("weeks", "gt", Reference("hours")),
        ("hours", "lt", 7.6),
        ("hours", "le", 7.5),
        ("hours", "eq", 7.5),
        ("start", "ge", "today"),
        ("start", "lt", "2026-11-24"),
        ("title", "in", ("Park", "Wood")),
        ("is_public", "eq", True),
        ("purposes", "contains", "learning"),
    ],
)
def test_that_a_comparison_holds_and_fails_once_there_is_no_answer(
    name: str, operator: str, right: Operand
) -> None:
    assert holds(Compare(operator, Reference(name), right), SCOPE)
    nothing = Scope({}, SCOPE.today, SCOPE.conditions)
    assert holds(Compare(operator, Reference(name), right), nothing) is (operator == "ne")


@pytest.mark.parametrize(
    "condition",
    [
        ALWAYS,
        Not(NEVER),
        All((Named("wants_voice"), Not(Empty("title")))),
        Any((Empty("title"), Named("wants_voice"))),
        Empty("missing"),
        Compare("eq", Count("purposes"), 2),
        Compare("eq", Count("missing"), 0),
        Compare("eq", Length("title"), 4),
        Compare("eq", Length("missing"), 0),
    ],
)
def test_that_a_condition_and_not_its_opposite_holds(condition: Condition) -> None:
    assert holds(condition, SCOPE)
    assert not holds(Not(condition), SCOPE)


def test_that_a_name_of_the_instance_hides_the_same_name_outside() -> None:
    inside = Scope({}, SCOPE.today, {}, frozenset({"title"}), SCOPE.values)
    assert holds(Empty("title"), inside)
    assert not holds(Empty("weeks"), inside)
