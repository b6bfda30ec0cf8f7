from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner import __version__

if TYPE_CHECKING:
    from tests.unit.commands.terminal import Terminal


@pytest.mark.slow
def test_that_each_part_has_its_line(terminal: Terminal) -> None:
    lines = terminal.answer("check").splitlines()
    assert all(line.startswith("fine     ") for line in lines)
    assert lines[0].endswith(f"NetPlanner {__version__}")
    for part in ("Python 3", "questions", "Qt 6", "WeasyPrint", "fonts", "No plans yet"):
        assert sum(part in line for line in lines) == 1


@pytest.mark.slow
def test_that_a_library_that_is_whole_is_found_fine(terminal: Terminal) -> None:
    terminal.answer("new", "--answers", terminal.sample())
    assert terminal.answer("check").splitlines()[-1].startswith("fine     Library in ")


@pytest.mark.slow
def test_that_a_damaged_library_is_said_and_the_other_parts_still_looked_at(
    terminal: Terminal,
) -> None:
    terminal.library.mkdir()
    (terminal.library / "library.sqlite").write_bytes(b"no database at all")
    said = terminal.run("check")
    lines = said.out.splitlines()
    assert said.status == 3
    assert [line[:7] for line in lines] == ["fine   "] * (len(lines) - 1) + ["MISSING"]
    assert "Library: " in lines[-1]


def test_that_a_damaged_library_is_not_listed(terminal: Terminal) -> None:
    terminal.library.mkdir()
    (terminal.library / "library.sqlite").write_bytes(b"no database at all")
    said = terminal.run("list")
    assert (said.status, said.out) == (3, "")
