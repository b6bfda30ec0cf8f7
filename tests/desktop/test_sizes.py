from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea

from netplanner import knowledge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from tests.robots.desk import Desk

PAGES = [page.name for page in knowledge.planning().pages]


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(24)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.mark.usefixtures("large_letters")
@pytest.mark.parametrize("page", PAGES)
def test_that_no_page_is_wider_than_the_window_with_large_letters(
    page: str, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk().open_sample("community").show_page(page)
    assert desk.hand.heading
    areas = [it for it in desk.window.findChildren(QScrollArea) if it.isVisible()]
    wide = [
        it for it in areas if (inside := it.widget()) and inside.width() > it.viewport().width()
    ]
    assert wide == []


@pytest.mark.usefixtures("large_letters")
def test_that_the_buttons_stay_in_sight_with_large_letters(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk().open_sample("community").show_page("people_list")
    for name in ("back", "save-and-close", "continue"):
        button = desk.hand.find(QPushButton, name)
        corner = button.mapTo(desk.window, button.rect().bottomRight())
        assert desk.window.rect().contains(corner)
        assert button.width() >= button.sizeHint().width()


@pytest.mark.usefixtures("large_letters")
def test_that_sections_are_one_press_away_in_a_narrow_window(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    hand = desk.hand.press("new-plan")
    assert not hand.sees("sections")
    hand.press("show-sections").pick("sections", 2)
    desk.keys.press("sections")
    hand.should_show("Where do the people you need belong?")
