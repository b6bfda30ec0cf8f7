from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netplanner.desktop.contacts.half_noted import keep_as_notes
from netplanner.desktop.opening.starting import Start
from netplanner.library import Library
from netplanner.library.half_noted import FILE, held
from tests.desktop.finished.actions import saved
from tests.robots.desk import now, today
from tests.robots.window_robot import WindowRobot

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk


@pytest.fixture
def begun(desk: Desk, hand: WindowRobot, tmp_path: Path, qtbot: QtBot) -> Path:
    """Return a library as it lies on the disk while a contact is being noted."""
    library = tmp_path / "library"
    hand.pick("actions", 1)
    desk.keys.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    hand.type("what", "Half noted")

    def is_written() -> bool:
        return any("Half noted" in one.text for one in held(library))

    qtbot.waitUntil(is_written, timeout=1000)
    return library


def test_that_a_contact_half_noted_at_a_kill_becomes_a_note(
    begun: Path, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    killed = shutil.copytree(begun, tmp_path / "killed")
    start = Start(killed, today, now)
    qtbot.addWidget(start.window)
    start.window.show()
    qtbot.waitUntil(lambda: "a note of its plan" in WindowRobot(start.window).notice)
    start.end()
    with Library.open(killed, now) as later:
        (note,) = later.notes(saved(desk).plan.id)
    assert "What do you want to remember? Half noted" in note.text.splitlines()
    assert not (killed / FILE).exists()


def test_that_what_is_half_noted_is_for_its_owner_alone(begun: Path) -> None:
    assert (begun / FILE).stat().st_mode & 0o777 == 0o600


def test_that_a_contact_that_was_saved_is_half_noted_no_more(begun: Path, desk: Desk) -> None:
    desk.keys.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert held(begun) == ()


def test_that_what_is_half_noted_waits_where_it_finds_no_room(begun: Path, desk: Desk) -> None:
    before = held(begun)
    with Library.open_read_only(begun, now) as library:
        keep_as_notes(library, before)
    assert held(begun) == before
    assert desk.library.notes(saved(desk).plan.id) == ()


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[["a"]]', "\0" * 40, "[" * 100_000])
def test_that_a_file_of_half_noted_contacts_that_is_broken_holds_nothing(
    text: str, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_text(text)
    assert held(tmp_path) == ()
