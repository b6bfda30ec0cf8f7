from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication

from netplanner import __version__
from netplanner.desktop.about import AboutDialog, details, licences, version_of
from tests.unit.packaging.tree import ROOT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.robots.desk import Desk

ROW = re.compile(r"^\| ([a-z][a-z0-9-]*) \| ([^|]+) \|$", re.MULTILINE)


def test_that_about_names_the_version(desk: Desk) -> None:
    line = desk.window.findChild(QAction, "menu-about")
    assert line is not None
    line.trigger()
    assert __version__ in desk.hand.text("about-version")
    desk.hand.press("close-about")


def test_that_the_details_can_be_copied(desk: Desk) -> None:
    line = desk.window.findChild(QAction, "menu-about")
    assert line is not None
    line.trigger()
    desk.hand.press("copy-details")
    assert QGuiApplication.clipboard().text() == details()


def test_that_about_stays_on_the_screen_with_large_letters(desk: Desk, qapp: QApplication) -> None:
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(24)
    qapp.setFont(large)
    about = AboutDialog(desk.window)
    about.show()
    seen = about.size().boundedTo(about.screen().availableGeometry().size())
    qapp.setFont(usual)
    assert about.size() == seen


def test_that_the_details_name_what_a_fault_may_hang_on() -> None:
    for name in ("NetPlanner", "Python", "Qt", "SQLite", "WeasyPrint"):
        assert re.search(rf"^{name}: \d+\.\d+", details(), re.MULTILINE)


def test_that_the_details_tell_nothing_of_the_person() -> None:
    assert str(Path.home()) not in details()
    assert "/" not in details()


def test_that_the_licences_are_those_of_our_list() -> None:
    listed = (ROOT / "LICENSES.md").read_text(encoding="utf-8")
    inside = listed.split("## Installed with NetPlanner")[1].split("\n## ")[0]
    for package, licence in ROW.findall(inside):
        if version_of(package):
            assert f"{package} {version(package)}: {licence}" in licences().splitlines()


def test_that_what_is_not_installed_has_no_version() -> None:
    assert version_of("no-such-package") == ""
