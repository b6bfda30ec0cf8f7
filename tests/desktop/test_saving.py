from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

if TYPE_CHECKING:
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
