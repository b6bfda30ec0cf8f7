"""Values put in order by dragging their rows, and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QScrollArea

from netplanner.interview.definition import Question, QuestionType
from tests.desktop.questions.stage import CHOICES, Stage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
ALL = ("red", "green", "blue")


class Order:
    """A question that is put in order, and a hand that drags its rows."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def row(self, value: str) -> QCheckBox:
        found = self.stage.asked.findChild(QCheckBox, f"asked-{value}")
        assert found is not None
        return found

    def place(self, value: str) -> str:
        """Return the number that stands on a row."""
        return self.row(value).findChildren(QLabel)[0].text()

    def press(self, value: str) -> None:
        QTest.mousePress(self.row(value), LEFT, pos=self.row(value).rect().center())

    def drag_over(self, value: str, onto: str, *, below: bool) -> None:
        """Drag a row over another's upper or lower edge, in two steps as a hand does."""
        target = self.row(onto).rect()
        edge = target.bottomLeft() if below else target.topLeft()
        for _ in range(2):
            point = self.row(onto).mapToGlobal(edge + QPoint(40, 2 if below else -2))
            QTest.mouseMove(self.row(value), self.row(value).mapFromGlobal(point))
            QApplication.processEvents()

    def let_go(self, value: str) -> None:
        QTest.mouseRelease(self.row(value), LEFT, pos=self.row(value).rect().center())

    @property
    def shown(self) -> list[str]:
        QApplication.processEvents()
        return sorted(ALL, key=lambda value: self.row(value).mapToGlobal(QPoint(0, 0)).y())


@pytest.fixture
def order(qtbot: QtBot) -> Order:
    """Return a question with all three values chosen, red first."""
    question = Question("asked", QuestionType.SELECT_RANKED, {"en": "Asked"}, choices=CHOICES)
    stage = Stage(question, answers={"asked": ALL})
    qtbot.addWidget(stage.asked)
    stage.asked.show()
    QApplication.processEvents()
    return Order(stage)


def test_that_a_row_dragged_up_comes_first(order: Order) -> None:
    order.press("blue")
    order.drag_over("blue", "red", below=False)
    order.let_go("blue")
    assert order.stage.answer == ("blue", "red", "green")


def test_that_a_row_dragged_down_comes_last(order: Order) -> None:
    order.press("red")
    order.drag_over("red", "blue", below=True)
    order.let_go("red")
    assert order.stage.answer == ("green", "blue", "red")


def test_that_the_order_is_shown_while_a_row_is_dragged_and_no_answer_yet(order: Order) -> None:
    order.press("blue")
    order.drag_over("blue", "red", below=False)
    assert order.shown == ["blue", "red", "green"]
    assert order.stage.intents == []


def test_that_the_places_are_counted_anew_while_a_row_is_dragged(order: Order) -> None:
    order.press("blue")
    order.drag_over("blue", "red", below=False)
    assert [order.place(value) for value in ("blue", "red", "green")] == ["1", "2", "3"]
    QTest.keyClick(order.row("blue"), Qt.Key.Key_Escape)
    assert [order.place(value) for value in ALL] == ["1", "2", "3"]


def test_that_the_page_scrolls_under_a_row_that_is_dragged_to_its_edge(
    order: Order, qtbot: QtBot
) -> None:
    page = QScrollArea()
    qtbot.addWidget(page)
    page.setWidget(order.stage.asked)
    page.resize(400, 70)
    page.show()
    order.stage.asked.show()
    order.press("red")
    bar, row = page.verticalScrollBar(), order.row("red")
    below = page.viewport().mapToGlobal(page.viewport().rect().bottomLeft())

    def is_last() -> bool:
        QTest.mouseMove(row, row.mapFromGlobal(below + QPoint(40, 0)))
        return order.shown == ["green", "blue", "red"] and bar.value() > 0

    qtbot.waitUntil(is_last)
    order.let_go("red")
    assert order.stage.answer == ("green", "blue", "red")
    page.takeWidget()  # whoever made it closes it


def test_that_esc_gives_a_dragged_row_back(order: Order) -> None:
    order.press("blue")
    order.drag_over("blue", "red", below=False)
    QTest.keyClick(order.row("blue"), Qt.Key.Key_Escape)
    order.let_go("blue")
    assert order.shown == list(ALL)
    assert order.stage.intents == []


def test_that_a_row_let_go_where_it_was_changes_nothing(order: Order) -> None:
    order.press("blue")
    order.drag_over("blue", "red", below=False)
    order.drag_over("blue", "green", below=True)
    order.let_go("blue")
    assert order.stage.answer == ALL
    assert order.stage.intents == []


def test_that_a_press_without_a_drag_still_takes_a_value_out(order: Order) -> None:
    QTest.mouseClick(order.row("green"), LEFT, pos=order.row("green").rect().center())
    assert order.stage.answer == ("red", "blue")


def test_that_a_value_that_is_not_chosen_comes_last_wherever_it_is_dragged(order: Order) -> None:
    QTest.mouseClick(order.row("green"), LEFT, pos=order.row("green").rect().center())
    order.press("green")
    order.drag_over("green", "red", below=False)
    order.let_go("green")
    assert order.stage.answer == ("red", "blue", "green")


@pytest.mark.parametrize(
    ("key", "after"),
    [(Qt.Key.Key_Up, ("green", "red", "blue")), (Qt.Key.Key_Down, ("red", "blue", "green"))],
)
def test_that_alt_and_an_arrow_move_a_value(
    order: Order, key: Qt.Key, after: tuple[str, ...]
) -> None:
    QTest.keyClick(order.row("green"), key, Qt.KeyboardModifier.AltModifier)
    assert order.stage.answer == after


def test_that_the_first_value_stays_first_when_moved_up(order: Order) -> None:
    QTest.keyClick(order.row("red"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order.stage.answer == ALL
