from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPushButton

from netplanner.desktop.questions.dates import day_in
from netplanner.interview.definition import Question, QuestionType
from tests.desktop.questions.stage import Stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


@pytest.mark.parametrize(
    ("typed", "locale", "day"),
    [
        ("2026-12-01", BRITISH, "2026-12-01"),
        (" 1 December 2026 ", BRITISH, "2026-12-01"),
        ("1 Dec 2026", BRITISH, "2026-12-01"),
        ("01/12/2026", BRITISH, "2026-12-01"),
        ("12/1/26", AMERICAN, "2026-12-01"),
        ("1.12.2026", GERMAN, "2026-12-01"),
        ("1. Dezember 2026", GERMAN, "2026-12-01"),
    ],
)
def test_that_a_day_is_understood_as_people_write_it(typed: str, locale: QLocale, day: str) -> None:
    assert day_in(typed, locale).toString(Qt.DateFormat.ISODate) == day


@pytest.mark.parametrize("typed", ["", "soon", "2026-02-30", "31/31/2026"])
def test_that_what_names_no_day_is_none(typed: str) -> None:
    assert not day_in(typed, BRITISH).isValid()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    made = Stage(Question("asked", QuestionType.DATE, {"en": "Asked"}))
    qtbot.addWidget(made.asked)
    made.asked.show()
    return made


def type_day(stage: Stage, text: str) -> None:
    field = stage.asked.findChild(QLineEdit, "asked")
    assert field is not None
    QTest.keyClicks(field, text)
    stage.asked.flush()


def test_that_a_typed_day_is_kept_in_the_one_form_that_files_use(stage: Stage) -> None:
    type_day(stage, "1 December 2026")
    assert stage.answer == "2026-12-01"


def test_that_text_that_is_no_day_is_kept_as_it_was_typed(stage: Stage) -> None:
    type_day(stage, "next spring")
    assert stage.answer == "next spring"


def test_that_a_day_can_be_picked_in_the_calendar(stage: Stage) -> None:
    type_day(stage, "2026-12-01")
    button = stage.asked.findChild(QPushButton, "asked-calendar")
    assert button is not None
    button.click()
    month = stage.asked.findChild(QCalendarWidget)
    assert month is not None
    month.activated.emit(month.selectedDate().addDays(2))
    assert stage.answer == "2026-12-03"
