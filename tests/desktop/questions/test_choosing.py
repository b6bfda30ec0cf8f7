from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QGroupBox, QLabel

from netplanner.desktop.questions.ratings import RatingAsked
from netplanner.interview.conditions import ALWAYS, Compare, Reference
from netplanner.interview.definition import Choice, Question, QuestionType
from tests.desktop.questions.stage import CHOICES, Stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def stage_of(kind: QuestionType, qtbot: QtBot, maximum: float | None = None) -> Stage:
    stage = Stage(Question("asked", kind, {"en": "Asked"}, choices=CHOICES, maximum=maximum))
    qtbot.addWidget(stage.asked)
    stage.asked.show()
    return stage


def button(stage: Stage, name: str) -> QAbstractButton:
    found = stage.asked.findChild(QAbstractButton, name)
    assert found is not None
    return found


def press(stage: Stage, *names: str) -> None:
    for name in names:
        QTest.mouseClick(button(stage, name), Qt.MouseButton.LeftButton)


def test_that_one_value_is_chosen_by_a_press_anywhere_on_its_words(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_ONE, qtbot)
    words = button(stage, "asked-green")
    QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=words.rect().center())
    assert stage.answer == "green"


def test_that_an_optional_choice_can_be_taken_back(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_ONE, qtbot)
    press(stage, "asked-green", "clear-asked")
    assert stage.answer == ""
    assert not button(stage, "asked-green").isChecked()


def test_that_any_number_of_values_can_be_ticked(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_MULTIPLE, qtbot)
    press(stage, "asked-blue", "asked-red", "asked-green", "asked-green")
    assert stage.answer == ("red", "blue")


def test_that_a_value_that_is_not_offered_now_is_not_shown(qtbot: QtBot) -> None:
    offered = Compare("eq", Reference("choice"), "red")
    question = Question(
        "asked", QuestionType.SELECT_ONE, {"en": "Asked"}, choices=CHOICES, choice_filter=offered
    )
    stage = Stage(question)
    qtbot.addWidget(stage.asked)
    hidden = [
        choice.value for choice in CHOICES if button(stage, f"asked-{choice.value}").isHidden()
    ]
    assert hidden == ["green", "blue"]


def test_that_many_values_are_a_list_that_drops_down(qtbot: QtBot) -> None:
    many = tuple(Choice(f"v{number}", {"en": f"Value-{number}"}) for number in range(40))
    stage = Stage(Question("asked", QuestionType.SELECT_ONE, {"en": "Asked"}, choices=many))
    qtbot.addWidget(stage.asked)
    box = stage.asked.findChild(QComboBox, "asked")
    assert box is not None
    QTest.keyClicks(box, "Value-3")
    assert stage.answer == "v3"


def test_that_a_yes_is_a_tick(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.BOOLEAN, qtbot)
    press(stage, "asked")
    assert stage.answer is True


def test_that_a_rating_is_one_of_five_buttons_in_a_row(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.RATING, qtbot)
    press(stage, "asked-4")
    assert stage.answer == 4


@pytest.mark.parametrize(("wide", "beside"), [(700, True), (300, False)])
def test_that_the_way_to_clear_a_rating_stands_beside_its_question(
    wide: int, beside: bool, qtbot: QtBot
) -> None:
    stage = stage_of(QuestionType.RATING, qtbot)
    press(stage, "asked-4")
    stage.asked.resize(wide, 300)
    QApplication.processEvents()
    clear, question = button(stage, "clear-asked"), stage.asked.findChild(QLabel)
    steps = stage.asked.findChild(QGroupBox)
    assert question is not None
    assert steps is not None
    assert clear.geometry().bottom() == question.geometry().bottom()
    assert (steps.geometry().top() <= clear.geometry().top()) is beside


def test_that_a_rating_is_level_with_its_clearing_beside_a_long_statement(qtbot: QtBot) -> None:
    statement = {"en": "A statement that takes many lines " * 5}
    stage = Stage(Question("asked", QuestionType.RATING, statement))
    qtbot.addWidget(stage.asked)
    assert isinstance(stage.asked, RatingAsked)
    stage.asked.show_ends(shown=False)
    stage.asked.resize(600, 200)
    stage.asked.show()
    press(stage, "asked-4")
    QApplication.processEvents()
    stands = [button(stage, name) for name in ("clear-asked", "asked-4")]
    clear, step = (it.mapTo(stage.asked, it.rect().center()).y() for it in stands)
    assert abs(clear - step) <= 1


def test_that_values_stand_in_the_order_of_choosing(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_RANKED, qtbot)
    press(stage, "asked-blue", "asked-red")
    assert stage.answer == ("blue", "red")


def test_that_a_chosen_value_moves_up_and_down(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_RANKED, qtbot)
    press(stage, "asked-blue", "asked-red", "asked-green", "asked-green-up", "asked-blue-down")
    assert stage.answer == ("green", "blue", "red")


def test_that_a_chosen_value_can_be_removed(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_RANKED, qtbot)
    press(stage, "asked-blue", "asked-red", "asked-blue-remove")
    assert stage.answer == ("red",)


def test_that_no_more_can_be_added_than_may_be_chosen(qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_RANKED, qtbot, maximum=2)
    press(stage, "asked-blue", "asked-red")
    assert not button(stage, "asked-green").isEnabled()


@pytest.mark.parametrize("value", ["asked-blue", "asked-red"])
def test_that_the_place_in_the_order_is_said(value: str, qtbot: QtBot) -> None:
    stage = stage_of(QuestionType.SELECT_RANKED, qtbot)
    press(stage, "asked-blue", "asked-red")
    place = "1 of 2" if value == "asked-blue" else "2 of 2"
    assert place in button(stage, value).accessibleDescription()


def required_stage(qtbot: QtBot) -> Stage:
    stage = Stage(Question("asked", QuestionType.BOOLEAN, {"en": "Asked"}, required=ALWAYS))
    qtbot.addWidget(stage.asked)
    stage.asked.show()
    return stage


def test_that_a_required_yes_or_no_is_unsaid_at_first(qtbot: QtBot) -> None:
    stage = required_stage(qtbot)
    assert not button(stage, "asked-yes").isChecked()
    assert not button(stage, "asked-no").isChecked()


def test_that_a_required_no_is_said_with_one_press(qtbot: QtBot) -> None:
    stage = required_stage(qtbot)
    press(stage, "asked-no")
    first = stage.answer
    press(stage, "asked-yes")
    assert (first, stage.answer, len(stage.intents)) == (False, True, 2)
