from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from netplanner.desktop.ring.bin_list import BinList, Column
from netplanner.desktop.ring.bin_model import BinModel
from netplanner.desktop.ring.bins import Binned, Bins
from tests.desktop.ring.crowd import ANN, BO, CEM, FEW, crowd

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QPointF
    from PySide6.QtWidgets import QWidget
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from netplanner.plan.people import Person

COLUMNS = (Column("5", "Very close"), Column("4", "Close"), Column("", "Not answered"))
LEFT, MOVE = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
WHERE = {ANN: "4", BO: "5", CEM: ""}

pytestmark = pytest.mark.usefixtures("theme")


class Stage:
    """Columns that do as they are told, as answers do."""

    def __init__(self) -> None:
        self.moves: list[Binned] = []
        self.where = dict(WHERE)
        self.bins = Bins("closeness", COLUMNS)
        self.bins.moved.connect(self._on_bins_moved)
        self.draw()
        self.bins.resize(600, 500)
        self.bins.show()

    def draw(self) -> None:
        self.bins.show_people(tuple((one, self.where[one.id]) for one in FEW))

    def rows(self, value: str) -> list[str]:
        model = self.column(value).people
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def column(self, value: str) -> BinList:
        found = self.bins.findChild(BinList, f"bins-closeness-{value or 'none'}")
        assert found is not None
        return found

    def push(self, value: str, key: Qt.Key) -> None:
        shown = self.column(value)
        shown.setFocus()
        shown.setCurrentIndex(shown.people.index(0))
        QTest.keyClick(shown, key)

    def _on_bins_moved(self, put: Binned) -> None:
        self.moves.append(put)
        self.where[put.person] = put.value
        self.draw()


@pytest.fixture
def stage(qtbot: object) -> Stage:  # noqa: ARG001 - Qt runs
    return Stage()


def test_that_each_person_stands_in_the_column_of_the_answer(stage: Stage) -> None:
    assert [stage.rows(it.value) for it in COLUMNS] == [["Bo"], ["Ann"], ["Cem"]]


def test_that_columns_say_how_many_they_hold(stage: Stage) -> None:
    said = [it.text() for it in stage.bins.findChildren(QLabel)]
    assert said == ["Very close (1)", "Close (1)", "Not answered (1)"]


def test_that_left_and_right_move_a_person_who_keeps_the_focus(stage: Stage) -> None:
    stage.push("4", Qt.Key.Key_Left)
    assert stage.moves == [Binned(ANN, "5")]
    held = stage.column("5")
    assert held.currentIndex().data() == "Ann"


def test_that_nobody_is_pushed_out_of_the_columns(stage: Stage) -> None:
    stage.push("5", Qt.Key.Key_Left)
    stage.push("", Qt.Key.Key_Right)
    assert stage.moves == []


def test_that_keys_go_as_the_eye_goes_from_right_to_left(stage: Stage) -> None:
    stage.bins.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.push("4", Qt.Key.Key_Left)
    assert stage.moves == [Binned(ANN, "")]


def test_that_a_person_who_is_dropped_on_another_column_is_moved(stage: Stage) -> None:
    drop(stage, "4", "")
    assert stage.moves == [Binned(ANN, "")]
    assert stage.rows("") == ["Ann", "Cem"]


def test_that_a_drop_on_the_same_column_moves_nobody(stage: Stage) -> None:
    drop(stage, "4", "4")
    assert stage.moves == []


def drop(stage: Stage, start: str, end: str) -> None:
    """Do what Qt does with a row that is dragged: take its data there."""
    hold(stage, start, end)
    data = dragged(stage, start)
    none = Qt.KeyboardModifier.NoModifier
    port = stage.column(end).viewport()
    QApplication.sendEvent(port, QDropEvent(middle_of(port), MOVE, data, LEFT, none))


def hold(stage: Stage, start: str, end: str) -> None:
    """Take a column's first row over another column, and hold it there."""
    data, port = dragged(stage, start), stage.column(end).viewport()
    none, at = Qt.KeyboardModifier.NoModifier, middle_of(port)
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(port, kind(at, MOVE, data, LEFT, none))


def dragged(stage: Stage, start: str) -> QMimeData:
    given = stage.column(start).people
    return given.mimeData([given.index(0)])


def middle_of(port: QWidget) -> QPointF:
    return port.rect().center().toPointF()


def test_that_the_column_under_a_dragged_person_shows_it(stage: Stage) -> None:
    over = stage.column("")
    hold(stage, "4", "")
    assert over.property("look") == "target"
    QApplication.sendEvent(over.viewport(), QDragLeaveEvent())
    assert over.property("look") == ""
    drop(stage, "4", "")
    assert over.property("look") == ""


def test_that_columns_out_of_sight_come_to_who_is_dragged(stage: Stage, qtbot: QtBot) -> None:
    stage.bins.resize(200, 500)
    qtbot.waitExposed(stage.bins)
    bar = stage.bins.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    hold(stage, "5", "4")
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    QApplication.sendEvent(stage.column("4").viewport(), QDragLeaveEvent())


def test_that_a_drop_of_something_else_is_refused(stage: Stage) -> None:
    taker = stage.column("4").people
    data = taker.mimeData([])
    assert not taker.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert stage.moves == []


def test_that_a_crowd_stands_in_rows_and_not_in_widgets(stage: Stage) -> None:
    few = len(stage.bins.findChildren(QLabel))
    people: tuple[Person, ...] = crowd(150)
    stage.bins.show_people(tuple((one, "5") for one in people))
    assert len(stage.rows("5")) == 150
    assert len(stage.bins.findChildren(QLabel)) == few


def test_that_the_model_of_a_column_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = BinModel()
    model.show_people(((ANN, "Ann"), (BO, "Bo")))
    qtmodeltester.check(model)
