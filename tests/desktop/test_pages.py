from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget

from netplanner.desktop.planning.drafting import store
from netplanner.desktop.wizard.page_view import PageView
from tests.benchmarks.bench_interview import MANY, answers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk


def test_that_pages_are_built_before_they_are_wanted(desk: Desk, qtbot: QtBot) -> None:
    desk.open_sample("community")
    assert len(desk.window.findChildren(PageView)) == 1

    def are_there() -> bool:
        return len(desk.window.findChildren(PageView)) > 15

    qtbot.waitUntil(are_there)
    assert len([it for it in desk.window.findChildren(PageView) if it.isVisible()]) == 1


def test_that_pages_are_laid_out_before_they_are_wanted(desk: Desk, qtbot: QtBot) -> None:
    desk.open_sample("community")
    pages = desk.hand.find(QStackedWidget, "pages")

    def are_laid_out() -> bool:
        found = desk.window.findChildren(PageView)
        return len(found) > 15 and {it.size().toTuple() for it in found} == {pages.size().toTuple()}

    qtbot.waitUntil(are_laid_out)


def test_that_an_answer_of_very_many_lines_scrolls_in_the_check(desk: Desk) -> None:
    desk.application.plans.ask(store(desk.library, "Many people", answers(MANY)))
    desk.show_page("check")
    said = desk.hand.find(QPlainTextEdit, "answer-people")
    assert said.toPlainText().count("\n") == MANY - 1
    assert said.height() < desk.window.height()
    assert said.isReadOnly()


def test_that_an_answer_of_a_few_lines_stands_there_whole(desk: Desk) -> None:
    desk.open_sample("community").show_page("check")
    assert not desk.hand.sees("answer-people")
    assert any("Sipho" in it.text() for it in desk.view.findChildren(QLabel))
