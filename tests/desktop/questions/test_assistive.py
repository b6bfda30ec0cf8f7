"""Assistive technology checks a button and fills a field as a program does, without a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from netplanner.interview.definition import Question, QuestionType
from tests.desktop.questions.stage import CHOICES, Stage

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from netplanner.interview.answers import Answer


def stage_of(kind: QuestionType, qtbot: QtBot) -> Stage:
    choices = CHOICES if kind.value.startswith("select") else ()
    stage = Stage(Question("asked", kind, {"en": "Asked"}, choices=choices))
    qtbot.addWidget(stage.asked)
    return stage


def reached(stage: Stage, kind: type[QWidget], name: str) -> QAccessibleInterface:
    found = stage.asked.findChild(kind, name)
    assert found is not None
    return QAccessible.queryAccessibleInterface(found)


def toggle(stage: Stage, name: str) -> None:
    actions = reached(stage, QAbstractButton, name).actionInterface()
    actions.doAction(actions.actionNames()[0])


@pytest.mark.parametrize(
    ("kind", "name", "answer"),
    [
        (QuestionType.SELECT_ONE, "asked-green", "green"),
        (QuestionType.SELECT_MULTIPLE, "asked-green", ("green",)),
        (QuestionType.SELECT_RANKED, "asked-green", ("green",)),
        (QuestionType.RATING, "asked-4", 4),
        (QuestionType.BOOLEAN, "asked", True),
    ],
)
def test_that_what_is_checked_without_a_click_is_an_answer(
    kind: QuestionType, name: str, answer: Answer, qtbot: QtBot
) -> None:
    stage = stage_of(kind, qtbot)
    toggle(stage, name)
    assert stage.answer == answer


def test_that_drawing_several_ticks_is_no_answer(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_MULTIPLE, qtbot)
    toggle(stage, "asked-green")
    toggle(stage, "asked-blue")
    before = len(stage.intents)
    stage.draw()
    assert (stage.answer, len(stage.intents)) == (("green", "blue"), before)


@pytest.mark.parametrize(
    ("kind", "field"), [(QuestionType.TEXT, QLineEdit), (QuestionType.LONG_TEXT, QPlainTextEdit)]
)
def test_that_what_is_filled_in_without_a_key_is_an_answer(
    kind: QuestionType, field: type[QWidget], qtbot: QtBot
) -> None:
    stage = stage_of(kind, qtbot)
    reached(stage, field, "asked").setText(QAccessible.Text.Value, "Find allies")
    stage.asked.flush()
    assert stage.answer == "Find allies"


@pytest.mark.parametrize("kind", [QuestionType.TEXT, QuestionType.LONG_TEXT])
def test_that_drawing_a_text_with_odd_line_ends_is_no_answer(
    kind: QuestionType, qtbot: QtBot
) -> None:
    stage = Stage(Question("asked", kind, {"en": "Asked"}), answers={"asked": "one\r\ntwo\u2029"})
    qtbot.addWidget(stage.asked)
    stage.asked.flush()
    assert stage.answer == "one\r\ntwo\u2029"
