from __future__ import annotations

from dataclasses import replace

import pytest

from netplanner.plan.people import Person, PersonId
from netplanner.report.wording.names import Names, initials_for
from tests.unit.report import plans


def names_of(*people: str, planner: str = "", accountability: str = "") -> Names:
    everyone = tuple(Person(PersonId(name), name) for name in people)
    brief = replace(plans.brief(0), people=everyone, planner=planner, accountability=accountability)
    return initials_for(brief)


def test_that_names_are_printed_as_they_are_unless_hidden() -> None:
    assert Names().within("Ask Ann Lee") == "Ask Ann Lee"


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Ann Lee", "AL"), ("bo", "B"), ("李明", "李"), ("Queen's Park", "QSP"), ("🙂", "🙂")],
)
def test_that_initials_are_first_letters(name: str, initials: str) -> None:
    assert names_of(name).of(name) == initials


def test_that_people_with_the_same_initials_are_told_apart() -> None:
    names = names_of("Ann Lee", "Abe Long", "Al Low")
    assert [names.of(name) for name in ("Ann Lee", "Abe Long", "Al Low")] == ["AL", "AL2", "AL3"]


def test_that_a_first_name_in_a_text_is_hidden_too() -> None:
    assert names_of("Ann Lee").within("Ann, and Lee's dog") == "AL, and AL's dog"


def test_that_a_whole_name_in_a_text_reads_as_one_person() -> None:
    assert names_of("Councillor Ann Lee").within("Ask Councillor Lee") == "Ask CAL"


def test_that_a_name_inside_a_word_stays() -> None:
    assert names_of("Ann Lee").within("Annual fleece") == "Annual fleece"


def test_that_the_longest_name_is_hidden_first() -> None:
    names = names_of("Ann", "Ann Lee")
    assert names.within("Ann Lee met Ann") == "AL met A"


def test_that_whoever_asks_is_hidden_when_only_told_in_words() -> None:
    names = names_of("Ann Lee", accountability="Ann Lee, at the committee")
    assert names.within("Ann Lee, at the committee") == "AL, at the committee"


def test_that_the_planner_is_hidden() -> None:
    assert names_of(planner="Sam Okafor").of("Sam Okafor") == "SO"
