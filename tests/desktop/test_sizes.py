from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import QPushButton, QScrollArea
from typing_extensions import override

from netplanner import knowledge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from tests.robots.desk import Desk

PAGES = [*(page.name for page in knowledge.planning().pages), "check"]


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(24)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.mark.usefixtures("large_letters")
def test_that_no_page_is_wider_than_the_window_with_large_letters(
    open_desk: Callable[[], Desk],
) -> None:
    desk = open_desk().open_looked_back("community")
    for page in PAGES:
        assert desk.show_page(page).hand.heading
        areas = [it for it in desk.window.findChildren(QScrollArea) if it.isVisible()]
        assert [it for it in areas if _overflows(it)] == [], page


def _overflows(area: QScrollArea) -> bool:
    inside = area.widget()
    return inside is not None and inside.width() > area.viewport().width()


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


class Longer(QTranslator):
    """A language that is the English with two fifths more letters."""

    @override
    def translate(
        self,
        context: str,
        words: str,
        disambiguation: str | None = None,
        count: int = -1,
        /,
    ) -> str:
        return words + "~" * (len(words) * 2 // 5)


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    language = Longer()
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.mark.usefixtures("longer_words")
def test_that_longer_words_are_not_cut(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk().open_looked_back("community")
    for page in PAGES:
        assert desk.show_page(page).hand.heading
        buttons = [it for it in desk.window.findChildren(QPushButton) if it.isVisible()]
        cut = [it.text() for it in buttons if it.width() < it.minimumSizeHint().width()]
        assert cut == [], page


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_that_the_window_mirrors_from_right_to_left(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    hand = desk.hand.press("new-plan")
    places = [
        hand.find(QPushButton, name).mapTo(desk.window, QPoint(0, 0)).x()
        for name in ("continue", "save-and-close", "back", "all-plans")
    ]
    assert places == sorted(places)
