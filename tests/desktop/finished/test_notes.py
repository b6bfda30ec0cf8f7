from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tests.desktop.finished.actions import saved

if TYPE_CHECKING:
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(hand: WindowRobot) -> WindowRobot:
    return hand.press("part-notes")


def notes(desk: Desk) -> list[str]:
    return [it.text for it in desk.library.notes(saved(desk).plan.id)]


def test_that_a_note_is_stored_as_it_is_typed(desk: Desk, page: WindowRobot) -> None:
    page.type("note", "Ask about the park").press("all-plans")
    assert notes(desk) == ["Ask about the park"]


def test_that_a_note_can_be_gone_on_with(desk: Desk, page: WindowRobot) -> None:
    page.type("note", "First").press("add-note").type("note", "Second").press("part-notes")
    page.pick("notes", 1).type("note", "First and more").press("part-todo")
    assert sorted(notes(desk)) == ["First and more", "Second"]


def test_that_what_was_typed_belongs_to_the_note_it_was_typed_in(
    desk: Desk, page: WindowRobot
) -> None:
    page.type("note", "First").press("add-note").type("note", "Second").press("add-note")
    assert sorted(notes(desk)) == ["First", "Second"]
    assert page.text("note") == ""


def test_that_a_note_is_removed_and_comes_back(desk: Desk, page: WindowRobot) -> None:
    page.type("note", "Ask about the park").press("part-notes").press("remove-note")
    assert notes(desk) == []
    page.press("notice-action")
    assert notes(desk) == ["Ask about the park"]
    assert page.text("note") == "Ask about the park"


def test_that_undo_takes_typing_back_as_one_step(desk: Desk, page: WindowRobot) -> None:
    page.type("note", "First").press("part-notes").type("note", "Firstly").press("part-notes")
    page.type("note", "First of all").press("part-notes")
    desk.keys.key(Qt.Key.Key_Z, _CTRL)
    assert notes(desk) == ["First"]


def test_that_a_note_is_found_from_home(desk: Desk, page: WindowRobot) -> None:
    page.type("note", "Ask about the weathervane").press("all-plans")
    assert len(desk.library.summaries("weathervane")) == 1


def test_that_nothing_but_spaces_is_no_note(desk: Desk, page: WindowRobot) -> None:
    page.type("note", "   ").press("part-todo")
    assert notes(desk) == []


def test_that_the_first_note_is_written_where_notes_would_be_listed(
    desk: Desk, page: WindowRobot
) -> None:
    desk.window.setFixedSize(640, 600)  # too narrow for both side by side
    add, text = page.find(QWidget, "add-note"), page.find(QWidget, "note")
    room = text.mapTo(desk.window, QPoint()).y() - add.mapTo(desk.window, QPoint()).y()
    assert room < 4 * add.height()
