from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from netplanner import app, knowledge

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

NOTHING_TOLD: Mapping[str, str] = MappingProxyType({})
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
# Every Python process reads this at its start; an import then finds what it finds without Pango.
_WITHOUT_PANGO = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
sys.meta_path.insert(0, Absent())
"""


def netplanner(
    *words: str,
    given: bytes = b"",
    told: Mapping[str, str] = NOTHING_TOLD,
) -> subprocess.CompletedProcess[bytes]:
    """Run the program without a display, its environment told some more."""
    kept = {name: value for name, value in os.environ.items() if name not in _DISPLAYS}
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "netplanner", *words],
        input=given,
        capture_output=True,
        check=False,
        env={**kept, **told},
    )


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.json"
    path.write_text(knowledge.sample("community"), encoding="utf-8")
    return path


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only there a missing display is told")
def test_that_without_a_display_the_last_line_is_where_the_sample_plan_lies(
    tmp_path: Path,
) -> None:
    ran = netplanner(told={"NETPLANNER_HOME": str(tmp_path / "home")})
    assert (ran.returncode, ran.stderr.count(b"\n")) == (0, 1)
    made = Path(ran.stdout.decode().splitlines()[-1])
    assert made.parent == tmp_path / "home"
    assert made.read_bytes().startswith(b"%PDF-")


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="no /dev/stdin here")
def test_that_commands_can_be_joined_whatever_the_terminal_speaks() -> None:
    latin = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    sample = netplanner("sample", "coordinator", told=latin).stdout
    guide = netplanner("guide", "--answers", "/dev/stdin", given=sample, told=latin)
    assert sample.decode() == knowledge.sample("coordinator")
    assert (guide.returncode, guide.stderr) == (0, b"")
    assert "Bríd Ní Dhuinn" in guide.stdout.decode()


def test_that_a_reader_who_has_seen_enough_is_left_in_peace() -> None:
    command = [sys.executable, "-m", "netplanner", "questions", "--json"]
    with subprocess.Popen(  # noqa: S603 - our own program
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_that_without_pango_the_command_that_brings_it_is_said(
    tmp_path: Path, answers: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(_WITHOUT_PANGO)
    paper = tmp_path / "plan.pdf"
    ran = netplanner("export", str(answers), "--to", str(paper), told={"PYTHONPATH": str(tmp_path)})
    assert ran.returncode == 3
    assert b"sudo apt install libpango-1.0-0" in ran.stderr
    assert ran.stderr.count(b"\n") == 1
    assert not paper.exists()


def test_that_bad_input_is_told_in_lines_without_a_traceback(tmp_path: Path, answers: Path) -> None:
    answers.write_text(answers.read_text(encoding="utf-8").replace('"voice"', '"vioce"'))
    ran = netplanner(
        "new", "--answers", str(answers), told={"NETPLANNER_HOME": str(tmp_path / "home")}
    )
    assert ran.returncode == 1
    assert all(line.startswith(b"/answers/") for line in ran.stderr.splitlines())
    assert not (tmp_path / "home").exists()


def test_that_a_fault_of_ours_is_owned_and_its_details_are_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def no_clock() -> date:
        message = "the clock has stopped"
        raise ArithmeticError(message)

    assert app.main(["list"], today=no_clock) == 3
    said = capsys.readouterr().err
    details = Path(said.split("details: ")[1].strip())
    assert "the clock has stopped" in details.read_text(encoding="utf-8")
    details.unlink()
