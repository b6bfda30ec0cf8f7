"""`backup` and `restore`: a copy of the library goes out and comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.commands.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def copy(terminal: Terminal) -> Path:
    """Return a copy of a library that has one more plan by now."""
    path = terminal.folder / "copy.sqlite"
    terminal.answer("new", "--answers", terminal.sample(title="First"))
    assert terminal.answer("backup", str(path)) == f"{path}\n"
    terminal.answer("new", "--answers", terminal.sample(title="Second"))
    return path


def titles(terminal: Terminal) -> list[str]:
    return sorted(line.split()[-1] for line in terminal.answer("list").splitlines())


def should_refuse(terminal: Terminal, copy: Path, status: int) -> str:
    """Check that nothing is put back, and return what is said."""
    said = terminal.run("restore", str(copy))
    assert (said.status, said.out, titles(terminal)) == (status, "", ["First", "Second"])
    return said.err


def test_that_a_backup_is_put_back_and_said_what_it_holds(terminal: Terminal, copy: Path) -> None:
    first, _ = terminal.answer("restore", str(copy)).splitlines()
    assert first.startswith(f"{copy} is put back: 1 plan and ")
    assert first.endswith(", last changed 2026-11-23.")
    assert titles(terminal) == ["First"]


def test_that_what_was_there_before_can_be_put_back_too(terminal: Terminal, copy: Path) -> None:
    _, second = terminal.answer("restore", str(copy)).splitlines()
    terminal.answer("restore", second.removeprefix("What was there before is kept: "))
    assert titles(terminal) == ["First", "Second"]


def test_that_a_copy_put_back_stays_a_file_of_its_own(terminal: Terminal, copy: Path) -> None:
    before = copy.read_bytes()
    terminal.answer("restore", str(copy))
    terminal.answer("new", "--answers", terminal.sample(title="Third"))
    assert copy.read_bytes() == before


def test_that_a_copy_is_put_back_where_there_was_no_library(terminal: Terminal, copy: Path) -> None:
    other = Terminal(terminal.folder / "elsewhere")
    assert len(other.answer("restore", str(copy)).splitlines()) == 1
    assert titles(other) == ["First"]


def test_that_a_copy_that_is_missing_is_a_problem_of_the_input(
    terminal: Terminal, copy: Path
) -> None:
    assert "Choose a file that is there" in should_refuse(terminal, copy.with_name("none"), 1)


@pytest.mark.usefixtures("copy")
def test_that_a_file_that_is_no_copy_is_not_put_back(terminal: Terminal) -> None:
    assert "no copy" in should_refuse(terminal, terminal.folder / "answers.json", 3)


def test_that_a_damaged_copy_is_not_put_back(terminal: Terminal, copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:9000])
    assert "Choose another one" in should_refuse(terminal, copy, 3)


def test_that_a_backup_of_no_library_is_none_and_makes_none(terminal: Terminal) -> None:
    said = terminal.run("backup", str(terminal.folder / "copy.sqlite"))
    assert (said.status, list(terminal.folder.iterdir())) == (3, [])
    assert "no library here yet" in said.err


def test_that_a_backup_into_a_missing_folder_is_refused(terminal: Terminal) -> None:
    terminal.answer("new", "--answers", terminal.sample())
    said = terminal.run("backup", str(terminal.folder / "none" / "copy.sqlite"))
    assert (said.status, said.out) == (2, "")
    assert "Make its folder first" in said.err
