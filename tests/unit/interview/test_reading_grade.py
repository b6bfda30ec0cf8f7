from __future__ import annotations

import pytest

from netplanner.interview.reading_grade import grade, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1),
        ("like", 1),
        ("people", 2),
        ("helped", 1),
        ("wanted", 2),
        ("changes", 2),
        ("table", 2),
        ("networking", 3),
        ("organisation", 5),
        ("don't", 1),
    ],
)
def test_that_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_that_the_grade_agrees_with_published_examples() -> None:
    assert grade(["The cat sat on the mat."]) == pytest.approx(-1.45, abs=0.01)
    platypus = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."
    assert grade([platypus]) == pytest.approx(11.3, abs=0.1)


def test_that_nothing_has_no_grade() -> None:
    assert grade(["", "123"]) == 0
