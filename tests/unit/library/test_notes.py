from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import PlanNotFoundError
from netplanner.library import Library
from netplanner.plan.contacts import Review
from netplanner.plan.plans import PlanId
from tests.unit.library.scene import contact, new_plan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.library.scene import Clock

REVIEW = Review(1, date(2026, 12, 28), "title: Looking back", '{"went_well":"The coffee"}', "first")


def test_that_a_note_is_kept_with_its_time(library: Library) -> None:
    plan = new_plan(library)

    note = library.add_note(plan, "Ask fewer, better questions")

    assert library.notes(plan) == (note,)
    assert note.written_at_utc == "2026-11-23T09:30:00+00:00"


def test_that_the_newest_note_comes_first(library: Library) -> None:
    plan = new_plan(library)
    first, second = library.add_note(plan, "One"), library.add_note(plan, "Two")

    assert library.notes(plan) == (second, first)


def test_that_a_changed_note_is_written_now(library: Library, clock: Clock) -> None:
    plan = new_plan(library)
    first, _ = library.add_note(plan, "One"), library.add_note(plan, "Two")
    clock.turn(days=1)

    changed = library.change_note(plan, replace(first, text="One and a half"))

    assert (changed.text, changed.written_at_utc) == ("One and a half", "2026-11-24T09:30:00+00:00")
    assert library.notes(plan)[0] == changed


def test_that_a_removed_note_comes_back_as_it_was(library: Library, clock: Clock) -> None:
    plan = new_plan(library)
    note = library.add_note(plan, "One")
    clock.turn(days=1)

    library.remove_note(plan, note.id)
    assert library.notes(plan) == ()

    library.restore_note(plan, note)
    assert library.notes(plan) == (note,)


def test_that_a_note_of_another_plan_is_left_alone(library: Library) -> None:
    mine, other = new_plan(library), new_plan(library)
    note = library.add_note(mine, "One")

    with pytest.raises(KeyError, match=note.id):
        library.remove_note(other, note.id)
    with pytest.raises(KeyError, match=note.id):
        library.change_note(other, note)

    assert library.notes(mine) == (note,)


def test_that_a_note_needs_a_plan(library: Library) -> None:
    with pytest.raises(PlanNotFoundError):
        library.add_note(PlanId("nowhere1"), "One")


def test_that_a_review_is_kept_as_it_was_saved(library: Library) -> None:
    plan = new_plan(library)

    library.save_review(plan, REVIEW)

    assert library.reviews(plan) == (REVIEW,)


def test_that_a_review_takes_the_place_of_the_same_one(library: Library) -> None:
    plan = new_plan(library)
    library.save_review(plan, replace(REVIEW, number=2))
    library.save_review(plan, REVIEW)
    later = replace(REVIEW, answers_json="{}", page="last", is_finished=True)

    library.save_review(plan, later)

    assert library.reviews(plan) == (later, replace(REVIEW, number=2))


def test_that_contacts_notes_and_reviews_go_with_their_plan(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        plan = new_plan(library)
        library.log_contact(contact(plan, person="Someone else"))
        library.add_note(plan, "One")
        library.save_review(plan, REVIEW)
        library.trash(plan)
    clock.turn(days=40)

    Library.open(folder, clock).close()

    with closing(sqlite3.connect(folder / "library.sqlite")) as file:
        for table in ("contact", "note", "review", "person"):
            rows = file.execute(f"SELECT count(*) FROM {table}")  # noqa: S608 - our names
            assert rows.fetchone() == (0,)
