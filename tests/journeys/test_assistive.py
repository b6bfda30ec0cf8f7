from __future__ import annotations

import shutil
import subprocess
import sys
from os import environ
from pathlib import Path

import pytest

HAND = Path(__file__).with_name("assistive_hand.py")
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
SECONDS = 120


def absent() -> list[str]:
    """Return the packages of Debian that this journey needs and does not find."""
    programs = {"xvfb-run": "xvfb", "xauth": "xauth", "dbus-run-session": "dbus"}
    found = [package for program, package in programs.items() if shutil.which(program) is None]
    registry = Path("/usr/share/dbus-1/accessibility-services/org.a11y.atspi.Registry.service")
    found += [] if registry.exists() else ["at-spi2-core"]
    asked = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False)  # noqa: S603
    return found if asked.returncode == 0 else [*found, "python3-gi", "gir1.2-atspi-2.0"]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what a journey by accessible ids tells, line by line."""
    if missing := absent():
        pytest.skip(f"this computer is without {', '.join(missing)}")
    alone = {name: value for name, value in environ.items() if name != "QT_QPA_PLATFORM"}
    home = str(tmp_path_factory.mktemp("library"))
    ran = subprocess.run(  # noqa: S603 - our own program
        [
            *("xvfb-run", "--auto-servernum", "dbus-run-session", "--"),
            *(SYSTEM_PYTHON, str(HAND), sys.executable, "-m", "netplanner"),
        ],
        env={**alone, "NETPLANNER_HOME": home, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # the buses talk there
        check=False,
        text=True,
        timeout=SECONDS,
    )
    return ran.stdout.splitlines()


@pytest.mark.slow
def test_that_accessible_ids_alone_lead_from_the_first_page_to_the_plan(told: list[str]) -> None:
    assert told[-1] == "page: Find allies"


@pytest.mark.slow
def test_that_each_page_is_announced_as_it_comes(told: list[str]) -> None:
    pages = {line.removeprefix("page: ") for line in told if line.startswith("page: ")}
    heard = {line.removeprefix("heard: ") for line in told if line.startswith("heard: ")}
    assert len(pages) > 10
    assert pages - heard == set()
