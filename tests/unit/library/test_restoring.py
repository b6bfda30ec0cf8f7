from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import (
    InputError,
    LibraryDamagedError,
    LibraryForeignError,
    LibraryLockedError,
    LibraryTooNewError,
    LibraryUnwritableError,
)
from netplanner.library import Library, migrations
from netplanner.library.outside import CopyLook, look
from netplanner.library.restoring import restore
from netplanner.plan.contacts import Review
from tests.unit.library.damage import flip_somewhere_in
from tests.unit.library.scene import PARK, answers, new_plan, promise, version
from tests.unit.library.schemas import write_schema

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.errors import LibraryError
    from tests.unit.library.scene import Clock


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        for statement in statements:
            file.execute(statement)


def titles(folder: Path, clock: Clock) -> list[str]:
    with Library.open(folder, clock) as library:
        return [summary.title for summary in library.summaries()]


@pytest.fixture
def copy(folder: Path, tmp_path: Path, clock: Clock) -> Path:
    """Return a copy of a library, whose own plan has another title by now."""
    target = tmp_path / "copy.sqlite"
    with Library.open(folder, clock) as library:
        plan = new_plan(library)
        library.finish(plan, version())
        library.copy_to(target)
        library.save_answers(plan, PARK, answers(title="Later"))
    return target


def should_refuse(folder: Path, copy: Path, clock: Clock, error: type[Exception]) -> None:
    """Check that nothing is put back and the library is left as it is."""
    before = (folder / "library.sqlite").read_bytes()
    with pytest.raises(error):
        look(copy)
    with pytest.raises(error):
        restore(folder, copy, clock)
    assert (folder / "library.sqlite").read_bytes() == before


def test_that_a_copy_can_be_looked_into_first(copy: Path) -> None:
    assert look(copy) == CopyLook(
        plans=1,
        people=2,
        changed_at_utc="2026-11-23T09:30:00+00:00",
        titles=("Find allies for the park",),
    )


def test_that_a_restored_library_is_as_it_was(folder: Path, copy: Path, clock: Clock) -> None:
    restore(folder, copy, clock)

    with Library.open(folder, clock) as library:
        (summary,) = library.summaries("allies")
        assert library.saved(summary.id).answers == PARK
        assert library.saved(summary.id).plan.versions == (version(),)
        assert library.health() == ()


def test_that_what_came_to_pass_is_restored_too(folder: Path, tmp_path: Path, clock: Clock) -> None:
    review = Review(1, date(2026, 12, 28), "title: Back", "{}", is_finished=True)
    with Library.open(folder, clock) as library:
        plan = new_plan(library)
        logged = library.log_contact(promise(plan, by=date(2026, 12, 1)))
        note = library.add_note(plan, "A thought of giraffes")
        library.save_review(plan, review)
        library.copy_to(tmp_path / "copy.sqlite")
    restore(tmp_path / "new", tmp_path / "copy.sqlite", clock)

    with Library.open(tmp_path / "new", clock) as library:
        assert library.contacts() == (logged,)
        assert library.notes(plan) == (note,)
        assert library.reviews(plan) == (review,)
        assert [it.id for it in library.summaries("giraffes")] == [plan]


def test_that_what_was_there_before_is_kept_as_a_backup(
    folder: Path, copy: Path, clock: Clock
) -> None:
    kept = restore(folder, copy, clock)
    assert titles(folder, clock) == ["Find allies for the park"]

    assert kept
    restore(folder, kept, clock)
    assert titles(folder, clock) == ["Later"]


def test_that_a_damaged_library_is_kept_with_its_date(
    folder: Path, copy: Path, clock: Clock
) -> None:
    file = folder / "library.sqlite"
    file.write_bytes(noise := b"x" * 9000)

    kept = restore(folder, copy, clock)

    assert kept == folder / "library-damaged-2026-11-23T093000Z.sqlite"
    assert kept.read_bytes() == noise
    assert titles(folder, clock) == ["Find allies for the park"]


def test_that_a_copy_is_put_back_where_there_was_nothing(
    tmp_path: Path, copy: Path, clock: Clock
) -> None:
    assert restore(tmp_path / "new", copy, clock) is None

    assert titles(tmp_path / "new", clock) == ["Find allies for the park"]


def test_that_a_copy_is_never_written_to(folder: Path, copy: Path, clock: Clock) -> None:
    before = copy.read_bytes(), sorted(copy.parent.iterdir())

    restore(folder, copy, clock)

    assert (copy.read_bytes(), sorted(copy.parent.iterdir())) == before


def test_that_a_missing_copy_is_said(folder: Path, clock: Clock) -> None:
    with pytest.raises(InputError, match="Choose a file that is there"):
        restore(folder, folder / "nowhere.sqlite", clock)

    assert not folder.exists()


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("PRAGMA user_version = 1000", LibraryTooNewError),
        ("PRAGMA user_version = 0", LibraryDamagedError),
        ("PRAGMA application_id = 7", LibraryForeignError),
        ("CREATE VIEW secrets AS SELECT 1", LibraryForeignError),
        (
            "CREATE TRIGGER trap AFTER INSERT ON plan BEGIN DELETE FROM plan; END",
            LibraryForeignError,
        ),
        ("CREATE TABLE stowaway (luggage)", LibraryForeignError),
        ("DROP TABLE action", LibraryForeignError),
        ("UPDATE answer SET value = '\"Doctored\"'", LibraryDamagedError),
        ("DELETE FROM definition", LibraryDamagedError),
    ],
)
def test_that_a_copy_that_is_not_as_we_wrote_it_is_refused(
    folder: Path, copy: Path, clock: Clock, statement: str, error: type[LibraryError]
) -> None:
    run(copy, statement)

    should_refuse(folder, copy, clock, error)


def test_that_a_file_of_another_kind_is_refused(folder: Path, copy: Path, clock: Clock) -> None:
    copy.write_text("Dear diary")

    should_refuse(folder, copy, clock, LibraryForeignError)


def test_that_a_cut_copy_is_refused(folder: Path, copy: Path, clock: Clock) -> None:
    copy.write_bytes(copy.read_bytes()[:-4096])

    should_refuse(folder, copy, clock, LibraryDamagedError)


def test_that_a_library_in_use_is_no_copy(folder: Path, tmp_path: Path, clock: Clock) -> None:
    with Library.open(tmp_path / "other", clock) as other:
        new_plan(other)

        with pytest.raises(LibraryLockedError, match="This file is open in another program"):
            restore(folder, tmp_path / "other" / "library.sqlite", clock)


def test_that_a_library_in_use_is_not_replaced(folder: Path, copy: Path, clock: Clock) -> None:
    with (
        Library.open(folder, clock) as library,
        pytest.raises(LibraryLockedError, match="The library is open in another program"),
    ):
        restore(folder, copy, clock, patience_s=0)

    assert titles(folder, clock) == ["Later"]
    assert library.folder == folder


def test_that_a_newer_programs_library_is_not_replaced(
    folder: Path, copy: Path, clock: Clock
) -> None:
    run(folder / "library.sqlite", "PRAGMA user_version = 1000")

    with pytest.raises(LibraryTooNewError):
        restore(folder, copy, clock)


def test_that_a_place_that_cannot_be_written_is_said(
    tmp_path: Path, copy: Path, clock: Clock
) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(LibraryUnwritableError):
        restore(tmp_path / "file", copy, clock)


def test_that_a_damaged_library_names_the_newest_whole_backup(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        new_plan(library)
        good = library.back_up()
        clock.turn(seconds=9)
        bad = library.back_up()
        flip_somewhere_in(library, "plan", "title")
    bad.write_bytes(good.read_bytes()[:-4096])

    with pytest.raises(LibraryDamagedError, match=f"netplanner restore {good}$"):
        Library.open(folder, clock)


@pytest.mark.parametrize("number", range(1, migrations.NEWEST))
def test_that_a_copy_of_an_old_schema_comes_up_to_date(
    folder: Path, tmp_path: Path, clock: Clock, number: int
) -> None:
    old = tmp_path / "old.sqlite"
    write_schema(number, old)

    restore(folder, old, clock)

    with Library.open(folder, clock) as library:
        assert [it.id for it in library.summaries("mayor")] == ["finished"]
        assert library.health() == ()
