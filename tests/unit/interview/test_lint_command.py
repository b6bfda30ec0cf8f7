from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

import pytest

from netplanner.commands import lint
from netplanner.errors import InputError
from tests.unit.interview.files import HEAD, asking

if TYPE_CHECKING:
    from pathlib import Path

ONE, TWO = "name: a, type: text", "name: b, type: text"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return written(tmp_path / "old.yaml", asking(ONE, TWO))


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "new.yaml"


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def linted(path: Path, against: Path | None = None) -> tuple[int, list[str]]:
    out = StringIO()
    return lint.run(path, against, out), out.getvalue().splitlines()


def test_that_a_file_without_findings_says_nothing(old: Path) -> None:
    assert linted(old) == (0, [])


def test_that_each_finding_is_a_line_with_its_place(new: Path) -> None:
    text = asking("name: a, type: picture", "name: b, type: text, colour: red")
    status, lines = linted(written(new, text))
    assert status == 1
    assert [line.rpartition("/")[2].split(" ")[:2] for line in lines] == [
        ["new.yaml:14:43:", "unknown-name:"],
        ["new.yaml:15:49:", "unknown-key:"],
    ]


def test_that_a_safe_change_is_told_and_is_no_problem(old: Path, new: Path) -> None:
    head = HEAD.replace("version: 1\nlanguages", "version: 2\nlanguages")
    status, lines = linted(written(new, asking(ONE, TWO, "name: c, type: text", head=head)), old)
    assert status == 0
    assert lines[-1].endswith(": safe for plans made with the version before")


def test_that_a_change_that_needs_a_step_is_a_problem(old: Path, new: Path) -> None:
    head = HEAD.replace("version: 1\nlanguages", "version: 2\nlanguages")
    status, lines = linted(written(new, asking(ONE, head=head)), old)
    assert status == 1
    assert "needs a step: question b: Add a step" in lines[0]


def test_that_a_broken_file_is_not_compared(old: Path, new: Path) -> None:
    assert linted(written(new, "a: [\n"), old)[0] == 1


def test_that_a_broken_version_before_is_refused_with_words(old: Path, new: Path) -> None:
    with pytest.raises(InputError, match="Name a version before that has no problems"):
        linted(old, written(new, "a: [\n"))


def test_that_a_file_that_is_not_there_is_refused_with_words(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Name a questionnaire file that can be read"):
        linted(tmp_path / "none.yaml")
