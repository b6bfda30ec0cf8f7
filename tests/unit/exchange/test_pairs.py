from __future__ import annotations

import pytest

from tests.unit.exchange.files import answers_of, problems_of

PEOPLE = [{"name": "Ann"}, {"name": "Benedikt"}, {"name": "Zoë"}]


def test_that_pairs_of_names_become_pairs_of_instances_in_their_order() -> None:
    answers = answers_of(friends=[["Zoë", "Ann"], ["ann", " Benedikt "]], gardeners=PEOPLE)
    assert answers["friends"] == (("i3", "i1"), ("i1", "i2"))


@pytest.mark.parametrize(
    ("pair", "place", "advice"),
    [
        (
            ["Ann", "Benedict"],
            "/1",
            "Name one of gardeners, as written there. Did you mean Benedikt?",
        ),
        (["Ann", "X"], "/1", "Name one of gardeners, as written there. Or take this pair out."),
        (["Ann", 3], "/1", "Write a name, in quotes."),
        (["Ann", "ann"], "", "Name two different ones."),
        (["Ann"], "", 'Write pairs of names, such as ["Ann", "Bo"].'),
        (["Ann", "Zoë", "Ann"], "", 'Write pairs of names, such as ["Ann", "Bo"].'),
        ("Ann", "", "Write a list: values in square brackets."),
    ],
)
def test_that_a_pair_that_ties_no_two_people_is_refused(
    pair: object, place: str, advice: str
) -> None:
    assert (
        problems_of(friends=[pair], gardeners=PEOPLE)[0] == f"/answers/friends/0{place}: {advice}"
    )


def test_that_a_tie_among_nobody_is_refused() -> None:
    assert len(problems_of(friends=[["Ann", "Bo"]])) == 2
