from __future__ import annotations

import resource
import shutil
import sqlite3
import sys
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import LibraryUnwritableError
from netplanner.library import Library
from netplanner.library.copies import is_whole_copy
from netplanner.library.restoring import restore
from tests.unit.library.scene import PARK, answers, contact, new_plan, version
from tests.unit.library.schemas import write_schema

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.unit.library.scene import Clock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")

LONG = answers(**{**PARK, "aim": "A park for all. " * 60_000})


@contextmanager
def no_room_beyond(size: int) -> Iterator[None]:
    """Let no file grow beyond a size in bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_that_a_change_on_a_full_disk_is_said_and_loses_nothing(library: Library) -> None:
    plan = new_plan(library)
    before = library.saved(plan)

    with (
        no_room_beyond(300_000),
        pytest.raises(LibraryUnwritableError, match=r"The disk is full\. Make room"),
    ):
        library.save_answers(plan, PARK, LONG)

    assert library.saved(plan) == before


def test_that_saving_goes_on_once_there_is_room(library: Library) -> None:
    plan = new_plan(library)
    with no_room_beyond(300_000), pytest.raises(LibraryUnwritableError):
        library.save_answers(plan, PARK, LONG)

    library.save_answers(plan, PARK, LONG)

    assert library.saved(plan).answers == LONG
    assert library.health() == ()


def test_that_a_backup_on_a_full_disk_leaves_the_older_ones(library: Library, clock: Clock) -> None:
    new_plan(library)
    good = library.back_up()
    content = good.read_bytes()
    clock.turn(days=3)

    with no_room_beyond(8_192), pytest.raises(LibraryUnwritableError, match="The disk is full"):
        library.back_up()

    assert list(good.parent.iterdir()) == [good]
    assert good.read_bytes() == content


def test_that_an_old_library_on_a_full_disk_is_left_as_it_is(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    write_schema(1, folder / "library.sqlite")
    before = (folder / "library.sqlite").read_bytes()

    with no_room_beyond(8_192), pytest.raises(LibraryUnwritableError, match="The disk is full"):
        Library.open(folder, clock)

    assert (folder / "library.sqlite").read_bytes() == before


def write_with_changes_beside(folder: Path, scratch: Path) -> int:
    """Write an old library as a program that was killed leaves it; return the changes' size."""
    scratch.mkdir()
    write_schema(2, scratch / "library.sqlite")
    with closing(sqlite3.connect(scratch / "library.sqlite")) as file:
        file.execute("PRAGMA wal_autocheckpoint = 0")
        for version in (9, 2) * 40:
            file.execute(f"PRAGMA user_version = {version}")
        shutil.copytree(scratch, folder)
    return (folder / "library.sqlite-wal").stat().st_size


def test_that_a_disk_that_fills_inside_a_step_leaves_the_old_library(
    folder: Path, tmp_path: Path, clock: Clock
) -> None:
    size = write_with_changes_beside(folder, tmp_path / "scratch")

    with no_room_beyond(size + 20_000), pytest.raises(LibraryUnwritableError, match="disk is full"):
        Library.open(folder, clock)

    (backup,) = (folder / "backups").iterdir()
    assert is_whole_copy(backup)
    with closing(sqlite3.connect(folder / "library.sqlite")) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (2,)
    with Library.open(folder, clock) as library:
        assert [it.id for it in library.summaries("mayor")] == ["finished"]
        assert library.health() == ()


def test_that_a_contact_on_a_full_disk_is_said_and_loses_nothing(library: Library) -> None:
    plan = new_plan(library)
    logged = library.log_contact(contact(plan))

    with no_room_beyond(300_000), pytest.raises(LibraryUnwritableError, match="The disk is full"):
        library.log_contact(replace(contact(plan), what="Tea. " * 200_000))

    assert library.contacts() == (logged,)


def test_that_a_new_library_on_a_full_disk_is_said(folder: Path, clock: Clock) -> None:
    with no_room_beyond(8_192), pytest.raises(LibraryUnwritableError, match="The disk is full"):
        Library.open(folder, clock)

    assert list(folder.iterdir()) == []


def test_that_a_copy_is_not_put_back_half_on_a_full_disk(
    folder: Path, tmp_path: Path, clock: Clock
) -> None:
    with Library.open(folder, clock) as library:
        plan = new_plan(library)
        library.finish(plan, version())
        library.copy_to(tmp_path / "copy.sqlite")

    with no_room_beyond(8_192), pytest.raises(LibraryUnwritableError, match="The disk is full"):
        restore(folder, tmp_path / "copy.sqlite", clock)

    with Library.open(folder, clock) as library:
        assert library.saved(plan).plan.versions == (version(),)
