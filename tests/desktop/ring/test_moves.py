from __future__ import annotations

import pytest

from netplanner.desktop.ring.moves import Move, along, dropped, farther, nearer, spot_at
from netplanner.plan.codes import Zone
from netplanner.plan.people import Person, PersonId
from netplanner.plan.ring_map import ring_map
from tests.desktop.ring.crowd import ANN, BO, CEM, FEW, ZONES, crowd

MAP = ring_map(FEW, ZONES)
ANN_HERE, BO_HERE, CEM_HERE = FEW


def test_that_nearer_is_one_step_closer() -> None:
    assert nearer(ANN_HERE) == Move(ANN, 5, Zone.CORE_GROUP)


def test_that_nobody_comes_nearer_than_the_innermost_ring() -> None:
    assert nearer(Person(ANN, "Ann", closeness=5)) is None


def test_that_who_has_no_closeness_comes_nearer_from_the_outermost_ring() -> None:
    assert nearer(CEM_HERE) == Move(CEM, 2, None)


def test_that_farther_ends_on_the_outermost_ring() -> None:
    assert farther(BO_HERE) == Move(BO, 1, Zone.SHARED_INTEREST)
    assert farther(Person(BO, "Bo", closeness=1)) is None


def test_that_moving_outwards_says_the_closeness_that_was_open() -> None:
    assert farther(CEM_HERE) == Move(CEM, 1, None)


def test_that_the_sectors_lead_once_around() -> None:
    there = [along(ANN_HERE, MAP, steps) for steps in range(1, 5)]
    assert [it.zone for it in there if it] == [*ZONES[1:], None]
    assert along(ANN_HERE, MAP, 5) is None


def test_that_one_zone_alone_leads_nowhere() -> None:
    alone = (Person(ANN, "Ann", zone=Zone.CORE_GROUP),)
    assert along(alone[0], ring_map(alone, [Zone.CORE_GROUP]), 1) is None


@pytest.mark.parametrize("size", [3, 60])
def test_that_every_dot_stands_in_the_cell_of_its_person(size: int) -> None:
    people = crowd(size)
    places = ring_map(people, ZONES)
    for one, dot in zip(people, places.dots, strict=True):
        spot = spot_at(places, dot.x, dot.y)
        assert spot.ring.closeness == (one.closeness or 1)
        assert spot.sector.zone == one.zone


def test_that_a_drop_in_the_same_cell_moves_nobody() -> None:
    dot = MAP.dots[0]
    assert dropped(ANN_HERE, MAP, dot.x + 0.01, dot.y) is None


def test_that_a_drop_in_the_middle_is_very_close() -> None:
    moved = dropped(BO_HERE, MAP, -0.01, -0.01)
    assert moved is not None
    assert moved.closeness == 5


def test_that_a_drop_beyond_the_rim_is_on_the_outermost_ring() -> None:
    moved = dropped(ANN_HERE, MAP, 0.2, -3.0)
    assert moved == Move(ANN, 1, Zone.CORE_GROUP)


def test_that_a_zone_that_is_not_shown_is_kept_while_only_closeness_changes() -> None:
    outside = Person(PersonId("i9"), "Zoe", zone=Zone.SHARED_INTEREST, closeness=1)
    places = ring_map([outside], [Zone.CORE_GROUP])
    dot = places.dots[0]
    moved = dropped(outside, places, dot.x / 2, dot.y / 2)
    assert moved is not None
    assert moved.zone is Zone.SHARED_INTEREST
