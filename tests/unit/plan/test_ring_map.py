from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.plan.codes import LastContact, Zone
from netplanner.plan.people import Person, PersonId
from netplanner.plan.ring_map import DOT_RADIUS, RINGS, ring_map

WORDS = st.sampled_from(("Ann", "Bartholomew", "李明", "محمد", "Ωmega", "Willow W.", "Ii", "🙂"))
NAMES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
ZONES = (Zone.CORE_GROUP, Zone.SHARED_INTEREST)


@st.composite
def crowds(draw: st.DrawFn, most: int) -> tuple[Person, ...]:
    places = st.tuples(
        NAMES,
        st.sampled_from((*Zone, None)),
        st.sampled_from((1, 2, 3, 4, 5, None)),
    )
    size = draw(st.integers(0, most))
    drawn = draw(st.lists(places, min_size=size, max_size=size))
    return tuple(
        Person(PersonId(f"i{number}"), name, zone=zone, closeness=closeness)
        for number, (name, zone, closeness) in enumerate(drawn)
    )


def person(number: int, closeness: int | None, zone: Zone | None = Zone.CORE_GROUP) -> Person:
    return Person(PersonId(f"i{number}"), f"Person {number}", zone=zone, closeness=closeness)


@settings(max_examples=25)
@given(crowds(most=60), st.lists(st.sampled_from(tuple(Zone)), unique=True))
def test_that_labels_never_overlap(people: tuple[Person, ...], zones: list[Zone]) -> None:
    labels = [dot.label for dot in ring_map(people, zones).dots if dot.label]
    assert not any(one.overlaps(other) for one, other in combinations(labels, 2))


@settings(max_examples=25)
@given(crowds(most=60))
def test_that_up_to_sixty_people_all_have_a_label(people: tuple[Person, ...]) -> None:
    assert all(dot.label for dot in ring_map(people, ZONES).dots)


@settings(max_examples=25)
@given(crowds(most=60))
def test_that_no_label_covers_a_dot(people: tuple[Person, ...]) -> None:
    dots = ring_map(people, ZONES).dots
    covered = [
        (dot.name, other.name)
        for dot in dots
        for other in dots
        if dot.label and dot.label.touches(other.x, other.y, DOT_RADIUS - 1e-9)
    ]
    assert covered == []


@settings(max_examples=25)
@given(crowds(most=150))
def test_that_everyone_stands_on_the_ring_of_their_closeness(people: tuple[Person, ...]) -> None:
    bands = {ring.closeness: ring for ring in RINGS}
    for one, dot in zip(people, ring_map(people, ZONES).dots, strict=True):
        ring = bands[one.closeness or 1]
        assert ring.inner < hypot(dot.x, dot.y) < ring.outer


def test_that_sixty_people_in_one_cell_do_not_cover_each_other() -> None:
    dots = ring_map([person(number, 1) for number in range(60)], ZONES).dots
    gaps = [hypot(one.x - two.x, one.y - two.y) for one, two in combinations(dots, 2)]
    assert min(gaps) > 2 * DOT_RADIUS


def test_that_the_map_is_the_same_each_time() -> None:
    people = [person(number, 1 + number % 5) for number in range(25)]
    assert ring_map(people, ZONES) == ring_map(people, ZONES)


def test_that_a_person_of_no_chosen_zone_gets_a_sector_of_their_own() -> None:
    sectors = ring_map([person(1, 3, Zone.WIDER_MEMBERSHIP)], ZONES).sectors
    assert [sector.zone for sector in sectors] == [*ZONES, None]


def test_that_nobody_makes_an_empty_map_with_the_chosen_zones() -> None:
    empty = ring_map((), ZONES)
    assert empty.dots == ()
    assert [sector.zone for sector in empty.sectors] == list(ZONES)


def test_that_a_new_tie_is_told_by_its_dot() -> None:
    stranger = Person(PersonId("i1"), "Ann", last_contact=LastContact.NEVER)
    (dot,) = ring_map((stranger,), ZONES).dots
    assert dot.tie == "new"


def test_that_a_hundred_and_fifty_people_fit_on_the_map() -> None:
    crowd = [person(number, 1 + number % 5, tuple(Zone)[number % 4]) for number in range(150)]
    dots = ring_map(crowd, tuple(Zone)).dots
    assert len(dots) == 150
    assert sum(dot.label is not None for dot in dots) > 80


@pytest.mark.parametrize("letter", ["W", "\N{COMBINING ACUTE ACCENT}"])
def test_that_a_name_of_any_length_is_cut_to_what_a_label_holds(letter: str) -> None:
    endless = Person(PersonId("i1"), letter * 1_000_000, closeness=3)
    label = ring_map([endless], ZONES).dots[0].label
    assert label is not None
    assert len(label.text) <= 1000
