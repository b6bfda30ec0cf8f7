"""Scripts that are read from the left and from the right, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from netplanner.desktop.language import listed, tr
from netplanner.desktop.parts import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk

HEBREW, ARABIC = "דנה", "عمر"
FROM_THE_LEFT = "\N{LEFT-TO-RIGHT MARK}"


def picture(text: str, qtbot: QtBot) -> QImage:
    label = words(text)
    qtbot.addWidget(label)
    label.resize(400, 40)
    return label.grab().toImage()


def reads_from_the_left(text: str, qtbot: QtBot) -> bool:
    return picture(text, qtbot) == picture(FROM_THE_LEFT + text, qtbot)


@pytest.mark.parametrize("name", [HEBREW, ARABIC])
def test_that_a_sentence_that_begins_with_a_name_from_the_right_reads_from_the_left(
    name: str, qtbot: QtBot
) -> None:
    assert reads_from_the_left(tr("{name} was removed.", name=name), qtbot)
    assert not reads_from_the_left(f"{name} was removed.", qtbot)


def test_that_names_of_two_scripts_stand_in_their_order(qtbot: QtBot) -> None:
    said = listed((HEBREW, "Ann", ARABIC))
    assert reads_from_the_left(said, qtbot)


def test_that_a_sentence_of_one_script_is_left_as_it_is() -> None:
    assert tr("{name} was removed.", name="Ann") == "Ann was removed."


def test_that_a_name_from_the_right_is_shown_as_it_was_typed(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk().open_sample("community").show_page("people_list")
    desk.hand.press("add-person").find(QLineEdit, "name").insert(HEBREW)
    desk.hand.press("save-and-close").press("open-plan")
    assert desk.hand.text("name") == HEBREW
    assert HEBREW in desk.hand.rows("people")
