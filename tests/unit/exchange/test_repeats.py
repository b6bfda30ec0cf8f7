from __future__ import annotations

from netplanner.interview.answers import Instance, InstanceId
from tests.unit.exchange.files import answers_of, problems_of

ANN = {"name": "Ann", "closeness": 2}
BO = {"name": "Bo"}


def test_that_each_item_of_a_list_becomes_an_instance_with_an_id() -> None:
    assert answers_of(gardeners=[ANN, BO])["gardeners"] == (
        Instance(InstanceId("i1"), {"name": "Ann", "closeness": 2}),
        Instance(InstanceId("i2"), {"name": "Bo"}),
    )


def test_that_an_item_about_a_chosen_value_has_that_value_as_its_id() -> None:
    answers = answers_of(bed_details=[{"soil": "clay", "bed": "west"}])
    assert answers["bed_details"] == (Instance(InstanceId("west"), {"soil": "clay"}),)


def test_that_choices_may_be_written_as_a_mapping_or_as_a_list() -> None:
    mapping = answers_of(plant_choices={"mint": "keep", "dill": "drop"})
    items = [{"plant": "mint", "choice": "keep"}, {"plant": "dill", "choice": "drop"}]
    assert mapping == answers_of(plant_choices=items)


def test_that_a_mapping_of_choices_names_its_problems_by_key() -> None:
    assert problems_of(plant_choices={"mint": "kept", "time": "keep"}) == [
        "/answers/plant_choices/mint: kept is no choice of choice. Write one of: keep, drop.",
        "/answers/plant_choices/time: time is no choice of plant. Did you mean thyme?",
    ]


def test_that_an_unknown_name_within_an_item_is_refused() -> None:
    known = "Write one of: name, closeness, beds."
    assert problems_of(gardeners=[ANN, {"name": "Bo", "near": 2}]) == [
        f"/answers/gardeners/1/near: near is no question asked here. {known}"
    ]


def test_that_a_person_named_twice_is_refused_whatever_the_spelling() -> None:
    twice = [{"name": "Zoë Ann"}, {"name": " ZOE\u0308  ann"}]
    assert problems_of(gardeners=twice) == [
        "/answers/gardeners/1/name: Use another name; /answers/gardeners/0/name has this one."
    ]


def test_that_a_second_item_about_the_same_value_is_refused() -> None:
    assert problems_of(bed_details=[{"bed": "west"}, {"bed": "west"}]) == [
        "/answers/bed_details/1/bed: Use another bed; /answers/bed_details/0/bed has this one."
    ]


def test_that_an_item_must_say_which_value_it_is_about() -> None:
    assert problems_of(bed_details=[{"soil": "clay"}]) == [
        "/answers/bed_details/0/bed: Name the bed that this is about."
    ]


def test_that_more_items_than_may_be_added_are_refused() -> None:
    crowd = [{"name": name} for name in "abcd"]
    assert problems_of(gardeners=crowd) == ["/answers/gardeners: Keep at most 3 entries."]


def test_that_an_item_that_is_no_object_is_refused() -> None:
    assert problems_of(gardeners=["Ann"]) == [
        "/answers/gardeners/0: Write an object: names and values in braces."
    ]
