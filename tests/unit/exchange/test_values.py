from __future__ import annotations

import pytest

from tests.unit.exchange.files import answers_of, file_of, problems_in, problems_of


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", " Spring plan "),
        ("story", "One line\nand another"),
        ("weeks", 12),
        ("hours", 2.5),
        ("hours", 3),
        ("start", "2028-02-29"),
        ("shared", False),
        ("bed", "north"),
        ("effort", 9),
        ("title", ""),
        ("bed", ""),
        ("start", ""),
    ],
)
def test_that_a_value_of_the_right_type_is_kept_as_it_is_written(name: str, value: object) -> None:
    assert answers_of(**{name: value}) == {name: value}


def test_that_chosen_values_keep_their_order() -> None:
    assert answers_of(beds=["west", "north"]) == {"beds": ("west", "north")}


def test_that_null_is_no_answer() -> None:
    assert answers_of(weeks=None, gardeners=None, friends=None) == {}


@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("title", 7, "Write text, in quotes."),
        ("title", "two\nlines", "Write it on one line."),
        ("story", "bell \x07", "Take out character 6; it cannot be printed."),
        ("story", "half \ud83d", "Take out character 6; it cannot be printed."),
        ("weeks", "12", "Write a whole number, without quotes."),
        ("weeks", 12.0, "Write a whole number, without quotes."),
        ("weeks", True, "Write a whole number, without quotes."),
        ("weeks", 10**16, "Write a smaller number."),
        ("hours", "2.5", "Write a number, without quotes."),
        ("hours", False, "Write a number, without quotes."),
        ("hours", 10**18, "Write a smaller number."),
        ("start", "30.11.2026", 'Write a date as "2027-01-31", in quotes.'),
        ("start", "20261130", 'Write a date as "2027-01-31", in quotes.'),
        ("start", 20271130, 'Write a date as "2027-01-31", in quotes.'),
        ("start", "2027-02-29", "Write a day that the calendar has."),
        ("start", "9999-12-31", "Write a day between 1900 and 2199."),
        ("shared", "yes", "Write true or false, without quotes."),
        ("shared", 1, "Write true or false, without quotes."),
        ("bed", "nort", "nort is no choice of bed. Write one of: north, south, west."),
        ("bed", ["north"], "Write one of: north, south, west."),
        ("favourite", "time", "time is no choice of favourite. Did you mean thyme?"),
        ("favourite", "elm", "elm is no choice of favourite. See them all: netplanner questions"),
        ("favourite", 3, "Write one choice of favourite, in quotes."),
        ("beds", "north", "Write a list: values in square brackets."),
        ("effort", "3", "Write a whole number, without quotes."),
    ],
)
def test_that_a_value_of_another_type_is_refused_with_what_to_write(
    name: str, value: object, advice: str
) -> None:
    assert problems_of(**{name: value}) == [f"/answers/{name}: {advice}"]


def test_that_a_number_of_five_thousand_digits_is_refused() -> None:
    content = file_of(hours=7).replace(b"7", b"9" * 5000)
    assert problems_in(content) == ["/answers/hours: Write a smaller number."]


def test_that_each_wrong_choice_of_several_is_named_with_its_place() -> None:
    assert problems_of(beds=["east", "north", "north"]) == [
        "/answers/beds/0: east is no choice of beds. Write one of: north, south, west.",
        "/answers/beds/2: Name each value once.",
    ]
