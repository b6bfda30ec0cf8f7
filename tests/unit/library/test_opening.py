from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import (
    LibraryDamagedError,
    LibraryForeignError,
    LibraryLockedError,
    LibraryTooNewError,
    LibraryUnwritableError,
)
from netplanner.library import Library
from tests.unit.library.scene import new_plan

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.errors import LibraryError
    from tests.unit.library.scene import Clock


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@pytest.fixture
def file(folder: Path, clock: Clock) -> Path:
    """Return the file of a library with a plan, closed."""
    with Library.open(folder, clock) as library:
        new_plan(library)
    return folder / "library.sqlite"


def should_refuse(file: Path, clock: Clock, error: type[LibraryError], words: str) -> None:
    """Check that a library is refused in these words and its file is left alone."""
    before = file.read_bytes()
    with pytest.raises(error, match=words):
        Library.open(file.parent, clock, patience_s=0)
    assert file.read_bytes() == before


def test_that_a_missing_folder_is_made_for_its_owner_alone(folder: Path, clock: Clock) -> None:
    with Library.open(folder / "deep", clock) as library:
        new_plan(library)
        assert mode(folder / "deep") == 0o700
        assert {mode(it) for it in (folder / "deep").iterdir()} == {0o600}


def test_that_a_folder_that_is_there_keeps_its_mode(folder: Path, clock: Clock) -> None:
    folder.mkdir(mode=0o750)

    Library.open(folder, clock).close()

    assert mode(folder) == 0o750


def test_that_a_file_that_others_may_read_is_theirs_no_more(file: Path, clock: Clock) -> None:
    file.chmod(0o644)

    Library.open(file.parent, clock).close()

    assert mode(file) == 0o600


def test_that_closing_leaves_one_file(file: Path) -> None:
    assert [it.name for it in file.parent.iterdir()] == ["library.sqlite"]


def test_that_the_file_says_whose_it_is(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x4E504C4E,)


def test_that_a_folder_that_cannot_be_made_is_said(tmp_path: Path, clock: Clock) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("a file, no folder")

    with pytest.raises(LibraryUnwritableError, match="Choose another folder with --library"):
        Library.open(blocker / "folder", clock)


def test_that_a_folder_in_the_place_of_the_file_is_said(folder: Path, clock: Clock) -> None:
    (folder / "library.sqlite").mkdir(parents=True)

    with pytest.raises(LibraryUnwritableError, match="cannot write here"):
        Library.open(folder, clock)


def test_that_a_file_cut_to_nothing_is_refused(file: Path, clock: Clock) -> None:
    file.write_bytes(b"")

    should_refuse(file, clock, LibraryDamagedError, "This library is damaged")


def test_that_changes_without_their_library_are_damage(file: Path, clock: Clock) -> None:
    file.rename(file.with_name("library.sqlite-wal"))

    with pytest.raises(LibraryDamagedError):
        Library.open(file.parent, clock)

    assert not file.exists()


def test_that_a_file_that_is_no_database_is_refused(file: Path, clock: Clock) -> None:
    file.write_bytes(b"Dear diary, " * 1000)

    should_refuse(file, clock, LibraryDamagedError, "netplanner restore FILE")


def test_that_a_cut_file_is_refused(file: Path, clock: Clock) -> None:
    file.write_bytes(file.read_bytes()[:-5000])

    should_refuse(file, clock, LibraryDamagedError, "This library is damaged")


def test_that_another_applications_database_is_refused(file: Path, clock: Clock) -> None:
    run(file, "PRAGMA application_id = 252006673")

    should_refuse(file, clock, LibraryForeignError, "belongs to another application")


def test_that_a_database_that_nobody_marked_is_refused(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    file = folder / "library.sqlite"
    run(file, "CREATE TABLE moz_places (url TEXT)")

    should_refuse(file, clock, LibraryForeignError, "belongs to another application")


def test_that_a_library_of_a_newer_program_is_refused(file: Path, clock: Clock) -> None:
    run(file, "PRAGMA user_version = 1000")

    should_refuse(file, clock, LibraryTooNewError, r"\(format 1000\). Update NetPlanner")


@pytest.mark.parametrize("version", [0, -1])
def test_that_a_format_that_never_was_is_damage(file: Path, clock: Clock, version: int) -> None:
    run(file, f"PRAGMA user_version = {version}")

    should_refuse(file, clock, LibraryDamagedError, "This library is damaged")


def test_that_a_library_without_one_of_its_tables_is_refused(file: Path, clock: Clock) -> None:
    run(file, "DROP TABLE action")

    should_refuse(file, clock, LibraryDamagedError, "This library is damaged")


def test_that_a_row_that_changed_by_itself_is_damage(file: Path, clock: Clock) -> None:
    run(file, "UPDATE plan SET title = 'Find allies for the dark'")

    should_refuse(file, clock, LibraryDamagedError, "This library is damaged")


def test_that_a_library_in_which_another_program_writes_is_locked(file: Path, clock: Clock) -> None:
    with (
        closing(sqlite3.connect(file, isolation_level=None)) as other,
        Library.open(file.parent, clock, patience_s=0) as library,
    ):
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(LibraryLockedError, match="Another program is writing"):
            new_plan(library)


def test_that_a_locked_library_can_be_read(file: Path, clock: Clock) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with Library.open(file.parent, clock, patience_s=0) as library:
            assert len(library.summaries()) == 1


def test_that_a_library_all_to_another_program_is_locked(file: Path, clock: Clock) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = exclusive")
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(LibraryLockedError, match="Close it, then try again"):
            Library.open(file.parent, clock, patience_s=0)


def test_that_two_libraries_do_not_mix(tmp_path: Path, clock: Clock) -> None:
    with (
        Library.open(tmp_path / "one", clock) as one,
        Library.open(tmp_path / "two", clock) as two,
    ):
        plan = new_plan(one)

        assert ([it.id for it in one.summaries()], two.summaries()) == ([plan], ())


def test_that_a_library_knows_what_others_have_stored(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library, Library.open(folder, clock) as other:
        new_plan(library)
        assert not library.was_changed_elsewhere()
        new_plan(other)
        assert library.was_changed_elsewhere()
        assert not library.was_changed_elsewhere()
