from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from netplanner.desktop.questions.fields import LineField, TextField
from netplanner.desktop.questions.pauses import PAUSE_MS
from netplanner.interview.definition import Question, QuestionType
from tests.desktop.questions.stage import Stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.interview.answers import Answer


def field_of(stage: Stage) -> LineField:
    field = stage.asked.findChild(LineField, "asked")
    assert field is not None
    return field


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    made = Stage(Question("asked", QuestionType.TEXT, {"en": "Asked"}))
    qtbot.addWidget(made.asked)
    return made


@pytest.mark.parametrize("kind", [LineField, TextField])
def test_that_a_field_hands_over_what_is_typed_while_one_goes_on_typing(
    kind: type[LineField | TextField], qtbot: QtBot
) -> None:
    field = kind()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.typed, timeout=PAUSE_MS + 500) as told:
        QTest.keyClicks(field, "Ann")
    assert told.args == ["Ann"]


def test_that_leaving_a_page_hands_over_at_once(stage: Stage) -> None:
    QTest.keyClicks(field_of(stage), "Ann")
    stage.asked.flush()
    assert stage.answer == "Ann"


def test_that_drawing_anew_leaves_the_cursor_where_it_is(stage: Stage) -> None:
    QTest.keyClicks(field_of(stage), "Anna")
    stage.asked.flush()
    field_of(stage).setCursorPosition(2)
    stage.draw()
    assert field_of(stage).cursorPosition() == 2


def test_that_a_long_text_is_shown_from_its_beginning(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.show_text("Maximiliana Alexandrowna von Hohenzollern " * 9)
    assert field.cursorPosition() == 0


def test_that_who_is_led_to_an_answer_goes_on_at_its_end(stage: Stage, qtbot: QtBot) -> None:
    field = field_of(stage)
    stage.asked.show()
    qtbot.waitUntil(stage.asked.isActiveWindow)
    field.clearFocus()
    field.show_text("Ann")
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(field, "e")
    assert field.text() == "Anne"


def test_that_what_is_being_typed_is_not_overwritten_by_a_drawing(stage: Stage) -> None:
    QTest.keyClicks(field_of(stage), "Ann")
    stage.draw()
    assert field_of(stage).text() == "Ann"


def test_that_undo_is_left_to_the_window(stage: Stage) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    asking = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, held)
    field_of(stage).event(asking)
    assert not asking.isAccepted()


def test_that_markup_in_a_question_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    stage = Stage(Question("asked", QuestionType.TEXT, {"en": "<b>You & me</b>"}))
    qtbot.addWidget(stage.asked)
    label = stage.asked.findChildren(QLabel)[0]
    assert "&lt;b&gt;You &amp; me&lt;/b&gt;" in label.text()


@pytest.mark.parametrize(
    ("kind", "typed", "answer"),
    [
        (QuestionType.INTEGER, "12", 12),
        (QuestionType.INTEGER, "12 weeks", "12 weeks"),
        (QuestionType.INTEGER, "007", "007"),
        (QuestionType.DECIMAL, "8", 8),
        (QuestionType.DECIMAL, "7,5", "7,5"),
        (QuestionType.INTEGER, "9" * 400, "9" * 400),
    ],
)
def test_that_a_number_is_taken_as_one_and_anything_else_is_kept_as_typed(
    kind: QuestionType, typed: str, answer: Answer, qtbot: QtBot
) -> None:
    stage = Stage(Question("asked", kind, {"en": "Asked"}))
    qtbot.addWidget(stage.asked)
    QTest.keyClicks(field_of(stage), typed)
    stage.asked.flush()
    assert stage.answer == answer
    assert field_of(stage).text() == typed


def test_that_a_long_text_counts_its_letters(qtbot: QtBot) -> None:
    stage = Stage(Question("asked", QuestionType.LONG_TEXT, {"en": "Asked"}, maximum=5))
    qtbot.addWidget(stage.asked)
    field = stage.asked.findChild(QPlainTextEdit, "asked")
    assert field is not None
    QTest.keyClicks(field, "Longer")
    assert "6 of 5 characters" in [label.text() for label in stage.asked.findChildren(QLabel)]


def test_that_ten_megabytes_of_pasted_text_are_kept(stage: Stage) -> None:
    pasted = "a" * 9_999_999
    field_of(stage).setText(pasted)
    field_of(stage).textEdited.emit(pasted)
    stage.asked.flush()
    assert stage.answer == pasted
