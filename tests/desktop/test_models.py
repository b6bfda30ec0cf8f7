from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.advice.agenda import AgendaRow, RowKind, agenda
from netplanner.desktop.advice.agenda_model import AgendaModel
from netplanner.desktop.home.plan_lines import PlanLine
from netplanner.desktop.home.plans_model import PlansModel
from netplanner.desktop.planning.scene import Scene
from netplanner.desktop.questions.rows import Row, RowsModel
from netplanner.desktop.wizard.outline import section_lines
from netplanner.desktop.wizard.sections import SectionsModel
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

LINES = tuple(PlanLine(str(n), f"Plan {n}", "Learning", "Draft", "", "Today") for n in range(3))
WEEK = AgendaRow(RowKind.WEEK, "Week of 7 December 2026")
CALL = AgendaRow(RowKind.ACTION, "Mon 7 Dec", "Call Ann", "30 min", "a1")


def test_that_the_model_of_rows_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = RowsModel()
    model.show_lines((Row("i1", "Ann"), Row("i2", "Bo", is_checked=True)))
    qtmodeltester.check(model)


def test_that_the_model_of_sections_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = SectionsModel()
    model.show_lines(section_lines(Scene(begin(knowledge.planning(), date(2026, 11, 23)))))
    qtmodeltester.check(model)


def test_that_the_model_of_plans_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = PlansModel()
    model.begin_with(LINES, has_more=True)
    qtmodeltester.check(model)


def test_that_the_model_of_an_agenda_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = AgendaModel(can_tick=True)
    model.show_lines((WEEK, CALL))
    qtmodeltester.check(model)


def test_that_new_words_for_the_same_rows_are_no_new_rows(qtbot: QtBot) -> None:
    model = RowsModel()
    model.show_lines((Row("i1", "Ann"),))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_lines((Row("i1", "Anna"),))


def test_that_only_actions_can_be_ticked() -> None:
    from PySide6.QtCore import Qt

    model = AgendaModel(can_tick=True)
    model.show_lines((WEEK, CALL))
    ticks = [model.index(row).data(Qt.ItemDataRole.CheckStateRole) for row in (0, 1)]
    assert ticks == [None, Qt.CheckState.Unchecked]


def test_that_a_day_of_rest_stands_in_its_week() -> None:
    rows = agenda((), (date(2026, 12, 10),), date(2026, 11, 23))
    assert [row.kind for row in rows] == [RowKind.WEEK, RowKind.REST]
    assert rows[0].day == "Week of 7 December 2026"
