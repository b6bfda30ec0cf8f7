"""What the script for the system libraries does on the computers that people have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.unit.packaging.tree import ROOT

if TYPE_CHECKING:
    from tests.unit.packaging.shell import Computer


def _all_libraries() -> str:
    script = (ROOT / "packaging" / "system").read_text(encoding="utf-8")
    names = re.findall(r"^lib\S+\.so\.\d+", script, re.MULTILINE)
    return "\n".join(f"\t{name} (libc6,x86-64) => /lib/{name}" for name in names)


def test_that_a_complete_computer_is_left_alone(computer: Computer) -> None:
    computer.having(ldconfig=f"echo '{_all_libraries()}'", apt_get="echo called")
    done = computer.run("system")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("manager", "advice"),
    [
        ("dnf", "sudo dnf install .*libglvnd-egl .*pango"),
        ("pacman", "sudo pacman -S .*pango .*xcb-util-cursor"),
        ("zypper", "Your package manager .*libglvnd-egl .*pango"),
    ],
)
def test_that_a_computer_without_apt_is_told_what_to_install(
    computer: Computer, manager: str, advice: str
) -> None:
    done = computer.having(**{manager: "echo called"}).run("system")
    assert (done.returncode, done.stdout) == (0, "")
    assert re.search(advice, done.stderr)


@pytest.mark.parametrize(
    ("system", "advice"), [("Darwin", "brew install pango"), ("MINGW64_NT-10.0", "pacman -S mingw")]
)
def test_that_other_systems_are_told_how_to_get_pango(
    computer: Computer, system: str, advice: str
) -> None:
    done = computer.having(uname=f"echo {system}").run("system")
    assert done.returncode == 0
    assert advice in done.stderr


def test_that_root_installs_what_is_missing_with_apt(computer: Computer) -> None:
    computer.having(apt_get='echo "$*" >>$JOURNAL')
    assert computer.run("system").returncode == 0
    [asked] = computer.noted()
    assert asked.startswith("install --yes ")
    assert " libpango-1.0-0 " in asked


def test_that_package_lists_are_fetched_only_where_an_install_fails(computer: Computer) -> None:
    computer.having(apt_get='echo "$1" >>$JOURNAL; grep -q update $JOURNAL')
    computer.run("system")
    assert computer.noted() == ["install", "update", "install"]


def test_that_a_person_is_never_waited_for_where_nobody_can_type(computer: Computer) -> None:
    computer.having(id="echo 1000", apt_get="true", sudo='echo "$*" >>$JOURNAL')
    computer.run("system")
    assert computer.noted()[0].startswith("-n env DEBIAN_FRONTEND=")


def test_that_a_refused_install_says_what_to_ask_for_and_goes_on(computer: Computer) -> None:
    done = computer.having(id="echo 1000", apt_get="true", sudo="exit 1").run("system")
    assert done.returncode == 0
    assert "Someone who may install them runs:\n  apt-get update && apt-get install " in done.stderr


def test_that_the_tests_bring_what_assistive_technology_runs_on(computer: Computer) -> None:
    computer.having(
        ldconfig=f"echo '{_all_libraries()}'",
        apt_get='echo "$*" >>$JOURNAL',
        dpkg_query="echo 'ii  xvfb'; echo 'rc  dbus'",
    )
    computer.run("system", "--tests")
    assert computer.noted()[0].endswith(
        " xauth dbus at-spi2-core python3-gi gir1.2-atspi-2.0",
    )


def test_that_one_who_only_runs_netplanner_gets_nothing_for_its_tests(computer: Computer) -> None:
    computer.having(ldconfig=f"echo '{_all_libraries()}'", apt_get='echo "$*" >>$JOURNAL')
    computer.run("system")
    assert computer.noted() == []


def test_that_a_python_without_venv_gets_its_package(computer: Computer) -> None:
    computer.having(
        ldconfig=f"echo '{_all_libraries()}'",
        apt_get='echo "$*" >>$JOURNAL',
        python3="exit 1",
    )
    computer.run("system", "python3")
    assert computer.noted()[0].endswith(" python3-venv")
