from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from netplanner.interview.definition import Question, QuestionType, Repeat
from tests.desktop.questions.stage import CHOICES, Stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

INNER = Repeat((Question("name", QuestionType.TEXT, {"en": "Name"}),), {"en": "Person"}, "name")
PEOPLE = Question("people", QuestionType.REPEAT, {"en": "People"}, repeat=INNER)


def question_of(kind: QuestionType) -> Question:
    if kind is QuestionType.REPEAT:
        return PEOPLE
    pairs_of = "people" if kind is QuestionType.PAIRS else ""
    choices = CHOICES if kind.startswith("select") else ()
    return Question("asked", kind, {"en": "Asked"}, choices=choices, pairs_of=pairs_of)


@pytest.mark.parametrize("kind", list(QuestionType))
def test_that_every_type_of_question_has_a_widget_that_carries_its_name(
    kind: QuestionType, qtbot: QtBot
) -> None:
    question = question_of(kind)
    others = (PEOPLE,) if question is not PEOPLE else ()
    stage = Stage(question, *others)
    qtbot.addWidget(stage.asked)
    control = stage.asked.findChild(QWidget, question.name)
    assert control is not None
    assert control.accessibleName() == question.label["en"]
