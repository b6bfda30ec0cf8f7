from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.interview.answers import NOTHING
from netplanner.interview.answers_json import dumps
from netplanner.library import Library, Shelf
from netplanner.plan.contacts import Review
from tests.unit.library.scene import PARK, action, answers, new_plan, people, promise, version

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.plan.plans import PlanId
    from tests.unit.library.scene import Clock

DEFINITION = """
lists:
  kinds: [{value: project, label: A project}]
sections:
  - name: why
    pages:
      - name: first
        questions:
          - {name: acting_for, type: select_one, label: For whom, choices: kinds}
          - {name: aim, type: long_text, label: Your aim}
          - name: people
            type: repeat
            repeat:
              questions:
                - {name: name, type: text, label: Name}
                - {name: kind, type: select_one, label: Kind}
"""


def found(library: Library, words: str) -> list[PlanId]:
    return [summary.id for summary in library.summaries(words)]


@pytest.mark.parametrize(
    "words",
    ["park", "PARK", "par", "allies park", "Ann", "ann bo", '"for the park"', "par*", "park -pond"],
)
def test_that_a_plan_is_found_by_what_was_typed(library: Library, words: str) -> None:
    plan = new_plan(library)
    new_plan(library, answers(title="Meet neighbours"))

    assert found(library, words) == [plan]


@pytest.mark.parametrize("words", ["pond", "Ann pond", "park -ann", "***", '"', "-", "NEAR(", "%"])
def test_that_other_words_find_nothing(library: Library, words: str) -> None:
    new_plan(library)

    assert found(library, words) == []


@pytest.mark.parametrize("words", ["Zoe", "zoë", "c++", "O'Neil", "a@b.org", "東京"])
def test_that_a_search_takes_words_as_people_write_them(library: Library, words: str) -> None:
    plan = new_plan(library, answers(aim="Zoë O'Neil (a@b.org) writes C++ in 東京"))

    assert found(library, words) == [plan]


def test_that_spaces_alone_are_no_search(library: Library) -> None:
    plan = new_plan(library)

    assert found(library, "  ") == [plan]


def test_that_a_plan_is_found_by_what_it_says_now(library: Library) -> None:
    plan = new_plan(library)
    assert found(library, "park") == [plan]

    library.save_answers(plan, PARK, answers(title="Allies for the pond"))

    assert (found(library, "park"), found(library, "pond")) == ([], [plan])


def test_that_a_plan_is_found_by_what_came_of_an_action(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version())
    found(library, "mayor")

    library.update_action(plan, replace(action(1), outcome="She knows the mayor"))

    assert found(library, "mayor") == [plan]


@pytest.mark.parametrize("words", ["Tea by the pond", "send the map", "Cy Young", "ask the mayor"])
def test_that_a_plan_is_found_by_what_a_contact_tells(library: Library, words: str) -> None:
    plan = new_plan(library)
    told = replace(promise(plan, by=None), introduced="Cy Young", their_promise="Ask the mayor")

    library.log_contact(told)

    assert found(library, words) == [plan]


def test_that_a_plan_is_found_by_a_note_until_it_is_removed(library: Library) -> None:
    plan = new_plan(library)
    note = library.add_note(plan, "Giraffes have long necks")
    assert "Giraffes" in library.summaries("giraffes")[0].excerpt

    library.remove_note(plan, note.id)

    assert found(library, "giraffes") == []


@pytest.mark.parametrize(("words", "count"), [("garden", 1), ("Bo", 1), ("project", 0)])
def test_that_a_plan_is_found_by_what_was_typed_into_a_review(
    library: Library, words: str, count: int
) -> None:
    plan = new_plan(library, answers(title="Allies"))
    looked_back = answers(acting_for="project", aim="A garden", people=people("Bo", kind="group"))

    library.save_review(plan, Review(1, date(2026, 12, 28), DEFINITION, dumps(looked_back)))

    assert len(found(library, words)) == count


def test_that_answers_of_a_review_that_cannot_be_read_find_nothing(library: Library) -> None:
    plan = new_plan(library)

    library.save_review(plan, Review(1, date(2026, 12, 28), DEFINITION, "mayor"))

    assert found(library, "mayor") == []


def test_that_a_code_that_nobody_typed_finds_nothing(library: Library) -> None:
    given = answers(acting_for="project", aim="A garden", people=people("Ann", kind="group"))
    plan = library.create("", "planning", 1, DEFINITION, given)

    assert (found(library, "project"), found(library, "group")) == ([], [])
    assert (found(library, "garden"), found(library, "ann")) == ([plan], [plan])


def test_that_what_is_found_shows_the_words_around_it(library: Library) -> None:
    new_plan(library, answers(aim="one two\nthree four", title="Five"))

    assert "three four" in library.summaries("three")[0].excerpt


def test_that_each_shelf_is_searched_by_itself(library: Library) -> None:
    plan = new_plan(library)
    library.archive(plan)

    assert found(library, "park") == []
    assert [it.id for it in library.summaries("park", shelf=Shelf.ARCHIVE)] == [plan]


def test_that_the_newest_plans_that_match_come_first(library: Library) -> None:
    first, _, third = (new_plan(library, answers(aim=f"park {n}")) for n in range(3))
    library.save_answers(first, answers(aim="park 0"), answers(aim="Some other thing"))

    assert [it.id for it in library.summaries("park", limit=1)] == [third]


def test_that_a_plan_that_is_gone_is_found_no_more(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        old = new_plan(library)
        found(library, "park")
        library.trash(old)
    clock.turn(days=40)

    with Library.open(folder, clock) as library:
        fresh = library.create("Empty", "planning", 1, "", NOTHING)
        assert (found(library, "park"), found(library, "")) == ([], [fresh])


def test_that_a_damaged_search_is_made_anew(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        plan = new_plan(library)
        found(library, "park")
    with closing(sqlite3.connect(folder / "library.sqlite")) as file, file:
        file.execute("UPDATE plan_search_content SET c0 = 'nothing of this'")

    with Library.open(folder, clock) as library:
        assert (found(library, "park"), found(library, "nothing")) == ([plan], [])


@pytest.mark.parametrize("changed", ["Thu", "Tha", "Uhe"])
def test_that_a_letter_that_changed_in_the_search_is_mended(
    folder: Path, clock: Clock, changed: str
) -> None:
    with Library.open(folder, clock) as library:
        new_plan(library, answers(title="The park"))
        found(library, "park")
    with closing(sqlite3.connect(folder / "library.sqlite")) as file, file:
        file.execute("UPDATE plan_search_content SET c0 = replace(c0, 'The', ?)", (changed,))

    with Library.open(folder, clock) as library:
        assert library.summaries("park")[0].excerpt == "The park"
