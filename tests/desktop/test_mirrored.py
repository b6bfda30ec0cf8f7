from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from netplanner.desktop.looks.palettes import tokens
from netplanner.desktop.parts import words
from netplanner.desktop.questions.asked import Asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk

ENGLISH, ARABIC = "Ann", "سارة"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    """Read in a direction for a while."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


def first_ink(part: QWidget) -> int:
    """Return how many pixels from the left something is drawn on a part."""
    picture = part.grab().toImage()
    ground, high = picture.pixel(0, 0), range(picture.height())
    found = (x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in high))
    return next(found)


def begins(part: QWidget, window: QWidget) -> int:
    """Return how many pixels before a part a line begins that is read across the window."""
    left = part.mapTo(window, QPoint(0, 0)).x()
    return window.width() - left - part.width() if window.isRightToLeft() else left


@pytest.mark.parametrize("name", [ENGLISH, ARABIC])
@pytest.mark.parametrize("form", [Qt.TextFormat.PlainText, Qt.TextFormat.RichText])
def test_that_words_of_any_script_begin_where_one_begins_to_read(
    name: str, form: Qt.TextFormat, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    label = words(name)
    label.setTextFormat(form)
    qtbot.addWidget(label)
    label.resize(400, 40)
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (first_ink(label) > 200) is is_mirrored


@pytest.mark.usefixtures("direction")
def test_that_headings_questions_and_fields_begin_on_one_line(desk: Desk) -> None:
    hand = desk.hand.press("new-plan")
    title, field = hand.find(QLabel, "page-title"), hand.find(QLineEdit, "title")
    assert begins(title, desk.window) == begins(field, desk.window)


@pytest.mark.usefixtures("direction")
def test_that_the_bar_of_a_problem_stands_before_its_question(desk: Desk) -> None:
    hand = desk.hand.press("new-plan").go_on()
    asked = hand.find(QLineEdit, "title").parentWidget()
    assert isinstance(asked, Asked)
    bar = asked.width() - 2 if desk.window.isRightToLeft() else 1
    seen = asked.grab().toImage().pixelColor(bar, asked.height() // 2).name()
    assert seen == tokens("light")["bad"].lower()


@pytest.mark.usefixtures("direction")
def test_that_the_words_of_a_choice_stand_clear_of_its_mark(desk: Desk) -> None:
    hand = desk.hand.press("new-plan")
    choice = hand.find(QWidget, "acting_for-self")
    said = choice.findChild(QLabel)
    assert said is not None
    assert begins(said, choice) > begins(choice, choice) + 30
