from __future__ import annotations

import resource
import sqlite3
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk


def title_of(desk: Desk) -> str:
    return desk.library.summaries()[0].title


def test_that_typing_is_stored_within_a_second_without_leaving_the_field(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.hand.press("new-plan")
    QTest.keyClicks(desk.keys.focused, "Park")

    def is_stored() -> bool:
        return title_of(desk) == "Park"

    qtbot.waitUntil(is_stored, timeout=1000)
    assert "Saved just now" in desk.hand.words_beside("undo")


def test_that_closing_the_window_stores_what_was_typed(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Park")
    desk.window.close()
    assert title_of(desk) == "Park"


@contextmanager
def no_room() -> Iterator[None]:
    """Let no file grow, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_BYTES, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


_BYTES = 1024
LONG = "All for the park. " * 200


def type_much(desk: Desk) -> None:
    """Type more than fits on what is taken for a full disk."""
    field = desk.hand.find(QLineEdit, "title")
    field.setFocus()
    field.setText(LONG)
    desk.application.flush()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_that_a_full_disk_is_said_and_saving_goes_on_by_itself_once_there_is_room(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.hand.press("new-plan")
    with no_room():
        type_much(desk)
        assert "Not saved" in desk.hand.words_beside("undo")
        assert desk.hand.notice.startswith("The disk is full")
        assert desk.hand.text("title") == LONG

    def is_saved() -> bool:
        return "Saved just now" in desk.hand.words_beside("undo")

    qtbot.waitUntil(is_saved)
    assert desk.library.saved(desk.library.summaries()[0].id).answers["title"] == LONG


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_that_a_plan_that_finds_no_room_can_be_finished_later(desk: Desk, qtbot: QtBot) -> None:
    hand = desk.open_sample("community").show_page("check").hand

    def is_said() -> bool:
        return hand.notice.startswith("The disk is full")

    with no_room():
        hand.press("finish")
        qtbot.waitUntil(is_said)
    assert desk.finish().sees("export-pdf")


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_that_nobody_leaves_answers_that_wait_without_being_asked(desk: Desk) -> None:
    hand = desk.hand.press("new-plan")
    with no_room():
        type_much(desk)
        hand.press("save-and-close")
        assert hand.sees("unsaved")
        assert not hand.press("stay").sees("unsaved")
        assert not desk.window.close()
        hand.press("leave-unsaved")
    assert desk.window.isHidden()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_that_a_review_waits_for_room_as_a_plan_does(desk: Desk, qtbot: QtBot) -> None:
    hand = desk.hand.press("open-sample").press("review")
    with no_room():
        hand.find(QPlainTextEdit, "happened").setPlainText(LONG)
        hand.press("save-and-close")
        assert hand.sees("unsaved")
        assert not hand.sees("keep-in-file")
        hand.press("stay")

    def is_saved() -> bool:
        return "Saved just now" in hand.words_beside("undo")

    qtbot.waitUntil(is_saved)
    assert LONG.strip() in desk.library.reviews(desk.library.summaries()[0].id)[0].answers_json


def test_that_answers_that_cannot_be_stored_stay_and_are_stored_later(desk: Desk) -> None:
    desk.hand.press("new-plan")
    other = sqlite3.connect(desk.library.folder / "library.sqlite", isolation_level=None)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        desk.hand.type("title", "Park").choose("acting_for", "self")
        assert "Not saved" in desk.hand.words_beside("undo")
        assert desk.hand.notice.startswith("Another program is using your plans")
        other.execute("ROLLBACK")
    desk.hand.type("planner", "Kim").press("save-and-close")
    assert title_of(desk) == "Park"
