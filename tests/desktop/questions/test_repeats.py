from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton

from netplanner.desktop.planning.intents import Added, Opened, Removed, Typed
from netplanner.interview.answers import Instance, InstanceId, Place
from netplanner.interview.definition import Question, QuestionType, Repeat
from tests.desktop.questions.stage import CHOICES, Stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAME = Question("name", QuestionType.TEXT, {"en": "Name"})
PEOPLE = Question(
    "people",
    QuestionType.REPEAT,
    {"en": "People"},
    repeat=Repeat((NAME,), {"en": "Person"}, "name"),
)
TIES = Question("ties", QuestionType.PAIRS, {"en": "Ties"}, pairs_of="people")
THREE = tuple(
    Instance(InstanceId(f"i{number}"), {"name": name})
    for number, name in enumerate(("Ann", "Bo", "Cem"), 1)
)


@pytest.fixture
def people(qtbot: QtBot) -> Stage:
    stage = Stage(PEOPLE, answers={"people": THREE})
    qtbot.addWidget(stage.asked)
    stage.asked.show()
    return stage


@pytest.fixture
def ties(qtbot: QtBot) -> Stage:
    stage = Stage(TIES, PEOPLE, answers={"people": THREE})
    qtbot.addWidget(stage.asked)
    stage.asked.show()
    return stage


def view_of(stage: Stage, name: str) -> QListView:
    found = stage.asked.findChild(QListView, name)
    assert found is not None
    return found


def press(stage: Stage, name: str) -> None:
    button = stage.asked.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def tick(stage: Stage, row: int) -> None:
    known = view_of(stage, "ties-known")
    known.setCurrentIndex(known.model().index(row, 0))
    QTest.keyClick(known, Qt.Key.Key_Space)


def test_that_a_name_with_an_ampersand_is_shown_as_it_is(qtbot: QtBot) -> None:
    firm = (Instance(InstanceId("i0"), {"name": "Mo & Sons"}), *THREE)
    stage = Stage(TIES, PEOPLE, answers={"people": firm})
    qtbot.addWidget(stage.asked)
    assert "Mo & Sons knows" in [it.text() for it in stage.asked.findChildren(QLabel)]


def test_that_add_asks_for_one_more(people: Stage) -> None:
    press(people, "add-person")
    assert people.intents == [Added("people")]


def test_that_remove_names_the_one_that_is_open(people: Stage) -> None:
    press(people, "remove-person")
    assert people.intents == [Removed("people", "i1")]


def test_that_choosing_a_name_opens_it(people: Stage) -> None:
    rows = view_of(people, "people")
    rows.setCurrentIndex(rows.model().index(2, 0))
    assert people.intents == [Opened("people", "i3")]


def test_that_what_is_typed_goes_to_the_one_that_is_open(people: Stage) -> None:
    field = people.asked.findChild(QLineEdit, "name")
    assert field is not None
    field.end(False)  # noqa: FBT003 - Qt's: nothing is selected
    QTest.keyClicks(field, "a")
    people.asked.flush()
    assert people.intents == [Typed(Place("name", "people", "i1"), "Anna")]


def test_that_a_tick_ties_two_people(ties: Stage) -> None:
    tick(ties, 1)
    assert ties.answer == (("i1", "i3"),)


def test_that_the_same_tick_from_the_other_side_unties_them(ties: Stage) -> None:
    tick(ties, 1)
    rows = view_of(ties, "ties")
    rows.setCurrentIndex(rows.model().index(2, 0))
    tick(ties, 0)
    assert ties.answer == ()


def test_that_a_round_is_called_by_the_words_of_what_was_chosen(qtbot: QtBot) -> None:
    method = Question("method", QuestionType.SELECT_ONE, {"en": "Method"}, choices=CHOICES)
    tried = Repeat((method,), {"en": "Method"}, "method")
    given = (Instance(InstanceId("i1"), {"method": "red"}),)
    methods = Question("methods", QuestionType.REPEAT, {"en": "Methods"}, repeat=tried)
    stage = Stage(methods, answers={"methods": given})
    qtbot.addWidget(stage.asked)
    assert view_of(stage, "methods").model().index(0, 0).data() == "Red"
