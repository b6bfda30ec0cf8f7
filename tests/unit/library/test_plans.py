from __future__ import annotations

import re
from itertools import chain, repeat
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import AmbiguousPlanError, PlanNotFoundError
from netplanner.interview.answers import NOTHING
from netplanner.library import Library, Shelf
from netplanner.plan.codes import PlanState
from netplanner.plan.plans import PlanId
from tests.unit.library.scene import PARK, answers, new_plan, version

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.library.scene import Clock

NOWHERE = PlanId("nowhere1")


def ids(library: Library, shelf: Shelf = Shelf.CURRENT) -> list[PlanId]:
    return [summary.id for summary in library.summaries(shelf=shelf)]


def test_that_an_id_is_eight_letters_and_digits(library: Library) -> None:
    assert re.fullmatch("[a-z0-9]{8}", new_plan(library))


def test_that_an_id_that_is_taken_is_not_given_twice(folder: Path, clock: Clock) -> None:
    made = chain(["aaaa1111", "aaaa1111"], repeat("bbbb2222"))
    with Library.open(folder, clock, new_id=lambda: next(made)) as library:
        assert (new_plan(library), new_plan(library)) == ("aaaa1111", "bbbb2222")


def test_that_a_new_plan_is_a_draft_made_now(library: Library) -> None:
    plan = library.saved(new_plan(library)).plan

    assert (plan.state, plan.created_at_utc) == (PlanState.DRAFT, "2026-11-23T09:30:00+00:00")


def test_that_a_plan_keeps_the_definition_that_made_it(library: Library) -> None:
    old = library.create("", "planning", 1, "title: Old", NOTHING)
    library.create("", "planning", 1, "title: Edited", NOTHING)

    assert library.saved(old).definition == "title: Old"


def test_that_a_plan_is_called_as_its_title_answer(library: Library) -> None:
    plan = new_plan(library)

    library.save_answers(plan, PARK, answers(**{**PARK, "title": "  A park for all "}))

    assert library.saved(plan).plan.title == "A park for all"


def test_that_a_plan_without_a_title_keeps_the_one_it_was_given(library: Library) -> None:
    plan = new_plan(library, answers(title="  "))

    assert library.saved(plan).plan.title == "Untitled plan"


def test_that_a_change_of_answers_is_dated(library: Library, clock: Clock) -> None:
    plan = new_plan(library)
    clock.turn(days=1)

    library.save_answers(plan, PARK, answers(title="Another"))

    assert library.saved(plan).plan.changed_at_utc == "2026-11-24T09:30:00+00:00"


def test_that_saving_equal_answers_changes_nothing(library: Library, clock: Clock) -> None:
    plan = new_plan(library)
    before = library.saved(plan)
    clock.turn(days=1)

    library.save_answers(plan, PARK, answers(**PARK))

    assert library.saved(plan) == before


def test_that_the_position_is_kept_apart_from_the_answers(library: Library, clock: Clock) -> None:
    plan = new_plan(library)
    before = library.saved(plan)
    clock.turn(days=1)

    library.save_position(plan, "person", "i2")

    after = library.saved(plan)
    assert (after.page, after.instance, after.plan) == ("person", "i2", before.plan)


def test_that_a_duplicate_is_a_draft_of_its_own(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version())

    copy = library.saved(library.duplicate(plan, "The park again"))

    assert copy.answers == {**PARK, "title": "The park again"}
    assert (copy.plan.title, copy.plan.versions) == ("The park again", ())


def test_that_a_plan_is_found_by_the_beginning_of_its_id(library: Library) -> None:
    plan = new_plan(library)

    assert library.resolve(plan[:5]) == plan


def test_that_a_beginning_of_two_ids_is_ambiguous(folder: Path, clock: Clock) -> None:
    made = iter(["aaaa1111", "aaaa2222"])
    with Library.open(folder, clock, new_id=lambda: next(made)) as library:
        new_plan(library)
        new_plan(library)

        with pytest.raises(AmbiguousPlanError, match="2 saved plans begin with aaaa"):
            library.resolve("aaaa")


@pytest.mark.parametrize("unknown", ["zzzz", "%", "*", "_", "ÄÖÜ"])
def test_that_an_unknown_beginning_is_said(library: Library, unknown: str) -> None:
    new_plan(library)

    with pytest.raises(PlanNotFoundError, match="No saved plan has the id"):
        library.resolve(unknown)


def test_that_a_plan_that_is_not_there_is_said(library: Library) -> None:
    for attempt in (library.saved, library.trash, library.archive):
        with pytest.raises(PlanNotFoundError, match=NOWHERE):
            attempt(NOWHERE)


def test_that_an_archived_plan_leaves_the_list_and_comes_back(library: Library) -> None:
    plan = new_plan(library)

    library.archive(plan)
    assert (ids(library), ids(library, Shelf.ARCHIVE)) == ([], [plan])

    library.unarchive(plan)
    assert (ids(library), ids(library, Shelf.ARCHIVE)) == ([plan], [])


def test_that_a_plan_comes_out_of_the_trash_to_where_it_was(library: Library) -> None:
    plan = new_plan(library)
    library.archive(plan)

    library.trash(plan)
    assert (ids(library, Shelf.ARCHIVE), ids(library, Shelf.TRASH)) == ([], [plan])

    library.untrash(plan)
    assert ids(library, Shelf.ARCHIVE) == [plan]


def test_that_a_plan_in_the_trash_is_not_found_by_its_beginning(library: Library) -> None:
    plan = new_plan(library)
    library.trash(plan)

    with pytest.raises(PlanNotFoundError):
        library.resolve(plan)


@pytest.mark.parametrize(("days", "kept"), [(30, True), (31, False)])
def test_that_trash_is_kept_for_thirty_days(
    folder: Path, clock: Clock, days: int, kept: bool
) -> None:
    with Library.open(folder, clock) as library:
        library.trash(new_plan(library))
    clock.turn(days=days)

    with Library.open(folder, clock) as library:
        assert bool(ids(library, Shelf.TRASH)) == kept
