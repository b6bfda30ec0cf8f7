"""What the set-up does: all of it once, nothing twice, and the half-made anew."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.packaging.shell import Computer

OLD_PYTHON = f"""
[ "$1" = -V ] && echo Python 3.9.2 && exit
exec {sys.executable} -IS -c "import sys; sys.version_info = (3, 9, 2)
$3"
"""
# Says where it lies, makes an environment whose Python is its own copy, and notes what it installs.
PYTHON = """#!/bin/sh
case "$*" in
  *cache_tag*) echo "$0"; echo cpython-311 ;;
  *--clear*)
    echo venv >>"$JOURNAL"
    rm -rf .venv; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
  *requirements*) echo "${*##*packaging/}" >>"$JOURNAL" ;;
  *--editable*) echo project >>"$JOURNAL" ;;
esac
"""
BREAKING_PYTHON = PYTHON.replace("*requirements*)", "*requirements*) exit 1 ;; *never*)")
RUN, TEST = "requirements.txt", "requirements-dev.txt"


@pytest.fixture
def set_up(computer: Computer) -> Computer:
    """A computer on which `make run` has been."""
    computer.having(python3=PYTHON).run("setup", "run")
    computer.noted()
    return computer


def test_that_a_fresh_clone_gets_an_environment_the_packages_and_the_project(
    computer: Computer,
) -> None:
    assert computer.having(python3=PYTHON).run("setup", "run").returncode == 0
    assert computer.noted() == ["venv", RUN, "project"]


def test_that_a_second_run_does_nothing(set_up: Computer) -> None:
    done = set_up.run("setup", "run")
    assert (done.returncode, done.stdout, set_up.noted()) == (0, "", [])


def test_that_the_tests_add_their_tools_to_the_same_environment(set_up: Computer) -> None:
    set_up.run("setup", "test")
    assert set_up.noted() == [TEST, "project"]


def test_that_the_tests_alone_ask_for_system_packages_of_their_own(computer: Computer) -> None:
    computer.having(python3=PYTHON, apt_get='echo "$*" >>$JOURNAL')
    computer.run("setup", "run")
    assert "xvfb" not in computer.noted()[0]
    computer.run("setup", "test")
    assert "xvfb" in computer.noted()[0]


def test_that_what_the_tests_need_is_enough_to_run(set_up: Computer) -> None:
    set_up.run("setup", "test")
    set_up.noted()
    set_up.run("setup", "run")
    assert set_up.noted() == []


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/requirements.txt"])
def test_that_a_changed_lock_is_installed_into_the_same_environment(
    set_up: Computer, changed: str
) -> None:
    with (set_up.project / changed).open("a", encoding="utf-8") as file:
        file.write("\n")
    set_up.run("setup", "run")
    assert set_up.noted() == [RUN, "project"]


def test_that_an_interrupted_set_up_begins_anew(computer: Computer) -> None:
    computer.having(python3=BREAKING_PYTHON).run("setup", "run")
    computer.noted()
    computer.having(python3=PYTHON).run("setup", "run")
    assert computer.noted() == ["venv", RUN, "project"]


def test_that_an_interrupted_addition_begins_anew(set_up: Computer) -> None:
    python = set_up.project / ".venv/bin/python"
    python.write_text(BREAKING_PYTHON, encoding="utf-8")
    set_up.run("setup", "test")
    set_up.run("setup", "run")
    assert set_up.noted() == ["venv", RUN, "project"]


def test_that_a_failed_set_up_says_what_to_do(computer: Computer) -> None:
    done = computer.having(python3=BREAKING_PYTHON).run("setup", "run")
    assert done.returncode == 1
    assert done.stderr.endswith("Run the same command to try again.\n")


def test_that_another_kind_of_python_gets_an_environment_of_its_own(set_up: Computer) -> None:
    newer = PYTHON.replace("cpython-311", "cpython-312")
    set_up.having(python3=newer).run("setup", "run")
    assert set_up.noted() == ["venv", RUN, "project"]


def test_that_an_environment_whose_python_is_gone_is_made_anew(set_up: Computer) -> None:
    (set_up.project / ".venv/bin/python").unlink()
    set_up.run("setup", "run")
    assert set_up.noted() == ["venv", RUN, "project"]


def test_that_a_moved_project_gets_an_environment_of_its_own(set_up: Computer) -> None:
    moved = set_up.project.rename(set_up.project.with_name("elsewhere"))
    type(set_up)(set_up.programs, moved, set_up.journal).run("setup", "run")
    assert set_up.noted() == ["venv", RUN, "project"]


def test_that_an_old_python_gets_one_clear_sentence(computer: Computer) -> None:
    done = computer.having(python3=OLD_PYTHON).run("setup", "run")
    assert done.returncode == 1
    assert done.stderr == (
        "NetPlanner needs Python 3.11 or newer, and this computer has Python 3.9.2.\n"
    )


def test_that_an_absent_python_gets_one_clear_sentence(computer: Computer) -> None:
    done = computer.run("setup", "run")
    assert done.returncode == 1
    assert done.stderr == "NetPlanner needs Python 3.11 or newer, and this computer has none.\n"
