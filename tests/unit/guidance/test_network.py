"""The network's numbers agree with the guide's vectors and with networkx; its words with both."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import networkx as nx
import pytest

from netplanner.guidance import network
from netplanner.guidance.network_words import is_self_made, network_of
from netplanner.plan.codes import Purpose, TieKind
from netplanner.plan.people import PersonId, Tie
from tests.unit.guidance.briefs import brief, person, shipped

if TYPE_CHECKING:
    from netplanner.guidance.network import Circle

GRAPHS = 500
SELF = "the planner"

# The guide's own vectors: people, ties among them, constraint, effective size, efficiency, density.
VECTORS = [
    (4, "", 0.2500, 4.0, 1.000, 0.000),
    (4, "01", 0.4062, 3.5, 0.875, 0.167),
    (4, "01 02 03 12 13 23", 0.7656, 1.0, 0.250, 1.000),
    (6, "01 02 12 34 35 45", 0.4630, 4.0, 0.667, 0.400),
    (3, "01 02 12", 0.9259, 1.0, 0.333, 1.000),
    (2, "", 0.5000, 2.0, 1.000, 0.000),
]


def circle(count: int, pairs: str) -> Circle:
    people = [person(f"{number:x}") for number in range(count)]
    return network.circle_of(
        people, [Tie(PersonId(it[0]), PersonId(it[1])) for it in pairs.split()]
    )


@pytest.mark.parametrize(("count", "pairs", "constraint", "size", "efficiency", "density"), VECTORS)
def test_that_the_measures_agree_with_the_guides_vectors(
    count: int, pairs: str, constraint: float, size: float, efficiency: float, density: float
) -> None:
    found = circle(count, pairs)
    assert network.constraint(found) == pytest.approx(constraint, abs=5e-5)
    assert network.effective_size(found) == pytest.approx(size)
    assert network.efficiency(found) == pytest.approx(efficiency, abs=5e-4)
    assert network.density(found) == pytest.approx(density, abs=5e-4)


def test_that_the_measures_agree_with_networkx_on_random_graphs() -> None:
    random = Random(1)  # noqa: S311 - the same graphs at every run
    for _ in range(GRAPHS):
        count, share = random.randint(2, 14), random.random()
        others = nx.gnp_random_graph(count, share, seed=random.randrange(10**6))
        pairs = " ".join(f"{first:x}{second:x}" for first, second in others.edges)
        found = circle(count, pairs)
        around = nx.Graph(others.edges)
        around.add_edges_from((SELF, number) for number in range(count))
        assert network.constraint(found) == pytest.approx(nx.constraint(around, [SELF])[SELF])
        assert network.effective_size(found) == pytest.approx(
            nx.effective_size(around, [SELF])[SELF]
        )
        assert network.density(found) == pytest.approx(nx.density(others))
        assert {int(it, 16) for it in network.bridges(found)} == set(nx.articulation_points(others))
        parts = [len(it) for it in nx.connected_components(others)]
        assert [len(it) for it in network.groups(found)] == sorted(parts, reverse=True)


def test_that_fewer_than_two_people_have_no_measures() -> None:
    found = circle(1, "")
    measures = (network.density, network.constraint, network.effective_size, network.efficiency)
    assert [measure(found) for measure in measures] == [None] * 4


def test_that_ties_to_oneself_and_to_strangers_count_nothing() -> None:
    assert circle(2, "00 09").ties == 0


def test_that_nobody_named_is_said() -> None:
    assert network_of(brief(), shipped().phrases).reading == ("Nobody is named yet.",)


def test_that_fewer_than_five_people_get_no_verdict() -> None:
    people = tuple(person(name) for name in "ABCD")
    reading = network_of(brief(people=people), shipped().phrases).reading
    assert reading == ("You named 4 people: 4 you know a little.",)


def test_that_people_who_all_know_each_other_are_read_as_a_closed_circle() -> None:
    people = tuple(person(name) for name in "ABCDE")
    ties = tuple(Tie(first.id, second.id) for first in people for second in people)
    reading = network_of(replace(brief(people=people), ties=ties), shipped().phrases).reading
    assert reading[1].startswith("Most of these people know each other.")


def test_that_a_person_between_two_circles_is_named() -> None:
    people = tuple(person(name) for name in "ABCDE")
    ties = tuple(Tie(PersonId(it[0]), PersonId(it[1])) for it in ("AB", "BC", "CD", "DE", "AC"))
    reading = network_of(replace(brief(people=people), ties=ties), shipped().phrases).reading
    assert "C and D tie people together who would not meet otherwise." in reading


def test_that_a_purpose_nobody_helps_with_is_named() -> None:
    helper = replace(person("Ann"), helps_with=(Purpose.LEARNING,))
    asked = brief((Purpose.LEARNING, Purpose.VOICE), people=(helper,))
    reading = network_of(asked, shipped().phrases).reading
    assert "Nobody you named is down for getting your voice heard yet." in reading


def test_that_a_network_is_self_made_above_two_thirds_of_five_people() -> None:
    own = tuple(replace(person(name), introduced_by="self") for name in "ABCD")
    other = replace(person("E"), introduced_by="other")
    assert is_self_made((*own, other))
    assert not is_self_made(own)


def test_that_only_close_people_are_too_few_for_new_contacts() -> None:
    close = tuple(person(name, TieKind.STRONG) for name in "AB")
    reading = network_of(brief((Purpose.NEW_CONTACTS,), people=close), shipped().phrases).reading
    assert any(sentence.startswith("Everybody you named is close.") for sentence in reading)


def test_that_support_without_anyone_close_is_said() -> None:
    reading = network_of(
        brief((Purpose.SUPPORT,), people=(person("A"),)), shipped().phrases
    ).reading
    assert any(sentence.startswith("Support grows best") for sentence in reading)
