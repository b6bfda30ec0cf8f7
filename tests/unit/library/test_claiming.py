from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import LibraryLockedError, LibraryUnwritableError
from netplanner.library.claiming import claim

if TYPE_CHECKING:
    from pathlib import Path

HOLDER = """
import pathlib, sys
from netplanner.library.claiming import claim
with claim(pathlib.Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_that_a_library_is_held_by_one_program(folder: Path) -> None:
    with (
        claim(folder),
        pytest.raises(LibraryLockedError, match="NetPlanner is open already with this library"),
        claim(folder),
    ):
        pass


def test_that_a_library_is_free_again_afterwards(folder: Path) -> None:
    with claim(folder):
        pass

    with claim(folder):
        assert (folder / "library.lock").exists()


def test_that_two_libraries_are_held_by_two_programs(tmp_path: Path) -> None:
    with claim(tmp_path / "one"), claim(tmp_path / "two"):
        pass


def test_that_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with (
        pytest.raises(LibraryUnwritableError, match="Choose another folder"),
        claim(tmp_path / "file" / "folder"),
    ):
        pass


@pytest.mark.slow
def test_that_a_lock_ends_with_the_program_that_held_it(folder: Path) -> None:
    arguments = [sys.executable, "-c", HOLDER, str(folder)]
    with subprocess.Popen(  # noqa: S603 - our own program
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(LibraryLockedError), claim(folder):
            pass

        holder.kill()
        holder.wait()

        with claim(folder):
            pass
