"""The chosen set is the best one: on small briefs it is compared with looking at every set."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

import pytest

from netplanner.guidance.choice import Choice, chosen_from
from netplanner.guidance.judging import judge
from netplanner.guidance.situation import situation_of
from netplanner.plan.codes import Purpose, TieKind, Zone
from tests.unit.guidance.briefs import MONDAY, brief, person, ratings, shipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.judging import Candidate

MOST_METHODS = 11
BRIEFS = 200
ZONE = Zone.BETWEEN_ORGANISATIONS


def small_choice(random: Random) -> Choice:
    """Return a choice among a few methods of the catalogue, for a brief drawn at random."""
    people = tuple(
        person(f"p{number}", random.choice(list(TieKind)), random.choice(list(Zone)))
        for number in range(random.randrange(5))
    )
    asked = brief(
        tuple(random.sample(list(Purpose), random.randint(1, 3))),
        tuple(random.sample(list(Zone), random.randint(1, 3))),
        people,
        str(random.choice([1, 2, 3, 5, 8, 14])),
        random.choice([18, 30, 42]),
    )
    asked = replace(
        asked,
        weeks=random.choice([2, 4, 12]),
        money_month=random.choice([None, Decimal(0), Decimal(30)]),
        live_events_month=random.choice([None, 0, 1, 3]),
    )
    few = random.sample(shipped().methods, MOST_METHODS)
    situation = situation_of(asked, replace(shipped(), methods=tuple(few)), MONDAY)
    return Choice(judge(situation).candidates, situation)


def every_set(candidates: Sequence[Candidate], most: int) -> Iterator[tuple[Candidate, ...]]:
    for size in range(most + 1):
        yield from combinations(candidates, size)


def test_that_no_set_is_better_than_the_chosen_one() -> None:
    random = Random(20261130)  # noqa: S311 - the same briefs at every run, not a secret
    for _ in range(BRIEFS):
        choice = small_choice(random)
        highest = max(
            choice.objective(kinds)
            for kinds in every_set(choice.candidates, choice.most)
            if choice.is_within(kinds)
        )
        assert choice.objective(choice.best()) == pytest.approx(highest)


def test_that_the_objective_does_not_depend_on_order() -> None:
    choice = small_choice(Random(7))  # noqa: S311 - a fixed example
    kinds = choice.candidates[:3]
    assert choice.objective(kinds) == pytest.approx(choice.objective(kinds[::-1]))


def test_that_what_was_kept_is_chosen_though_others_fit_better() -> None:
    asked = brief((Purpose.INFORMATION,), (ZONE,), (person("Ann"),))
    kept = replace(asked, method_choices={"newsletter": "keep"})
    situation = situation_of(kept, shipped(), MONDAY)
    chosen = chosen_from(judge(situation).candidates, situation)
    assert "newsletter" in {kind.method.id for kind in chosen.kinds}


def test_that_money_limits_the_set() -> None:
    asked = brief((Purpose.NEW_CONTACTS,), (Zone.SHARED_INTEREST,), (person("Ann"),), "40")
    poor = replace(asked, money_month=Decimal(10))
    situation = situation_of(poor, shipped(), MONDAY)
    kinds = chosen_from(judge(situation).candidates, situation).kinds
    assert situation.money is not None
    assert sum(kind.method.money for kind in kinds) <= situation.money


def test_that_the_introvert_side_never_gets_only_lively_methods() -> None:
    asked = brief((Purpose.VOICE, Purpose.COLLABORATION), (ZONE,), (person("Ann"),), "14")
    quiet = replace(asked, preferences=replace(asked.preferences, extraversion=ratings(18)))
    situation = situation_of(quiet, shipped(), MONDAY)
    kinds = chosen_from(judge(situation).candidates, situation).kinds
    assert any(kind.method.stimulation <= 2 for kind in kinds)
