"""The windows that lie beside the main one: the guide, past notices, About."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from netplanner.desktop.notices import Notice
from tests.robots.languages import speaking
from tests.robots.looks import cut_off

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from tests.robots.desk import Desk

BESIDE = {"guide-all": "guide-window", "notices": "notices", "about": "about"}
EACH = pytest.mark.parametrize("line", BESIDE)


def open_beside(desk: Desk, line: str) -> QDialog:
    desk.window.show_notice(Notice("The plan is in the trash, and stays there for 30 days."))
    found = desk.window.findChild(QAction, f"menu-{line}")
    assert found is not None
    found.trigger()
    return desk.hand.find(QDialog, BESIDE[line])


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(24)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@EACH
@pytest.mark.usefixtures("large_letters")
def test_that_nothing_is_cut_off_with_large_letters(
    line: str, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    open_beside(desk, line)
    assert cut_off(desk.window) == []


@EACH
def test_that_nothing_is_cut_off_in_a_longer_language(
    line: str, open_desk: Callable[[], Desk]
) -> None:
    with speaking():
        desk = open_desk()
        open_beside(desk, line)
        assert cut_off(desk.window) == []


@EACH
def test_that_every_control_has_a_name(line: str, desk: Desk) -> None:
    inside = open_beside(desk, line).findChildren(QWidget)
    controls = [it for it in inside if it.isVisible() and it.focusPolicy().value & 1]
    nameless = [
        it.objectName() or type(it).__name__
        for it in controls
        if not it.accessibleName()
        and not isinstance(it, QLabel)
        and not (isinstance(it, QAbstractButton) and it.text())
    ]
    assert nameless == []


@EACH
def test_that_no_two_buttons_share_a_letter(line: str, desk: Desk) -> None:
    buttons = open_beside(desk, line).findChildren(QAbstractButton)
    letters = [it.text().split("&")[1][0].lower() for it in buttons if "&" in it.text()]
    assert len(letters) == len(set(letters))


@EACH
def test_that_escape_closes_it_and_nothing_else(line: str, desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Find allies")
    beside = open_beside(desk, line)
    beside.reject()
    assert not desk.hand.sees(BESIDE[line])
    assert desk.hand.text("title") == "Find allies"
