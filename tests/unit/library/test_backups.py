from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import LibraryDamagedError, TargetError
from netplanner.library import Library
from tests.unit.library.damage import flip_somewhere_in
from tests.unit.library.scene import new_plan, version

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.library.scene import Clock


def opened_from(copy: Path, folder: Path, clock: Clock) -> Library:
    """Open a copy as a library of its own."""
    folder.mkdir()
    (folder / "library.sqlite").write_bytes(copy.read_bytes())
    return Library.open(folder, clock)


def test_that_a_backup_holds_all_plans(library: Library, tmp_path: Path, clock: Clock) -> None:
    plan = new_plan(library)
    library.finish(plan, version())

    with opened_from(library.back_up(), tmp_path / "again", clock) as again:
        assert again.saved(plan) == library.saved(plan)


def test_that_a_backup_is_its_owners_alone(library: Library) -> None:
    made = library.back_up()

    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert list(made.parent.iterdir()) == [made]


def test_that_a_backup_is_named_by_its_time(library: Library) -> None:
    assert library.back_up().name == "library-2026-11-23T093000Z.sqlite"


def test_that_older_backups_are_thinned(library: Library, clock: Clock) -> None:
    library.back_up()
    clock.turn(seconds=60)
    later = library.back_up()
    clock.turn(days=2)

    newest = library.back_up()

    assert set(newest.parent.iterdir()) == {later, newest}


def test_that_other_files_among_the_backups_are_left_alone(library: Library) -> None:
    notes = library.back_up().with_name("library-notes.sqlite")
    notes.write_text("mine")

    library.back_up()

    assert notes.read_text() == "mine"


def test_that_a_damaged_library_is_not_backed_up(library: Library) -> None:
    new_plan(library)
    good = library.back_up().read_bytes()
    library.save_position(library.summaries()[0].id, "why")
    flip_somewhere_in(library, "plan", "title")

    with pytest.raises(LibraryDamagedError, match="library-2026-11-23T093000Z"):
        library.back_up()

    (kept,) = (library.folder / "backups").iterdir()
    assert kept.read_bytes() == good


def test_that_a_copy_goes_where_it_was_asked_for(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "plans.sqlite"
    target.parent.mkdir()
    target.write_text("an older one")

    library.copy_to(target)

    assert target.read_bytes().startswith(b"SQLite format 3")
    assert list(target.parent.iterdir()) == [target]


def test_that_a_place_that_cannot_be_written_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="Choose another place"):
        library.copy_to(tmp_path / "nowhere" / "plans.sqlite")


def test_that_a_copy_never_goes_over_the_library_itself(library: Library) -> None:
    plan = new_plan(library)

    with pytest.raises(TargetError, match="Choose another file"):
        library.copy_to(library.folder / "library.sqlite")

    assert library.saved(plan).plan.id == plan
