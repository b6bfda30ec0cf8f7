from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QPushButton

from tests.robots.languages import speaking
from tests.robots.looks import cut_off
from tests.robots.tours import TOURS, in_pseudo_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    from tests.robots.desk import Desk
    from tests.robots.tours import Tour

LETTERS = (12, 18, 24)  # points; with the system's own, which are smaller, all else is tested
SCALES = ("1.5", "2")


def cuts(tour: Tour, desk: Desk) -> dict[str, list[str]]:
    """Return what is cut off on the screens of a tour, by screen."""
    found = {screen: cut_off(desk.front) for screen in tour(desk)}
    return {screen: parts for screen, parts in found.items() if parts}


@pytest.fixture
def letters(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Wear letters of so many points."""
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(request.param)
    _wear(qapp, large)
    yield
    _wear(qapp, usual)


def _wear(qapp: QApplication, font: QFont) -> None:
    """Wear letters once the windows of earlier tests are gone; dressing them anew takes seconds."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setFont(font)


@pytest.fixture
def longer_words() -> Iterator[None]:
    with speaking():
        yield


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("tour", TOURS)
@pytest.mark.parametrize("letters", LETTERS, indirect=True)
@pytest.mark.usefixtures("letters")
def test_that_nothing_is_cut_off_at_any_size_of_letters(
    tour: Tour, open_desk: Callable[[], Desk]
) -> None:
    assert cuts(tour, open_desk()) == {}


@pytest.mark.parametrize("tour", [*TOURS, in_pseudo_words])
@pytest.mark.usefixtures("longer_words")
def test_that_nothing_is_cut_off_in_a_longer_language(
    tour: Tour, open_desk: Callable[[], Desk]
) -> None:
    assert cuts(tour, open_desk()) == {}


@pytest.mark.parametrize("tour", TOURS)
@pytest.mark.usefixtures("right_to_left")
def test_that_nothing_is_cut_off_from_right_to_left(
    tour: Tour, open_desk: Callable[[], Desk]
) -> None:
    assert cuts(tour, open_desk()) == {}


@pytest.fixture(scope="module")
def larger() -> Iterator[dict[str, subprocess.Popen[str]]]:
    """Return these tests again, begun side by side where all is drawn larger."""
    tests = f"{Path(__file__)}::test_that_nothing_is_cut_off_at_any_size_of_letters"
    begun = {
        scale: subprocess.Popen(  # noqa: S603 - these tests again
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests, "-k", "18"],
            env={**os.environ, "QT_SCALE_FACTOR": scale},
            stdout=subprocess.PIPE,
            text=True,
        )
        for scale in SCALES
    }
    yield begun
    for process in begun.values():
        with process:
            process.kill()  # where nobody asked for it


@pytest.mark.slow
@pytest.mark.parametrize("scale", SCALES)
def test_that_nothing_is_cut_off_where_all_is_drawn_larger(
    scale: str, larger: dict[str, subprocess.Popen[str]]
) -> None:
    said, _ = larger[scale].communicate()
    assert larger[scale].returncode == 0, said


@pytest.mark.parametrize("letters", [24], indirect=True)
@pytest.mark.usefixtures("letters")
def test_that_the_buttons_stay_in_sight_with_large_letters(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk().open_sample("community").show_page("people_list")
    for name in ("back", "save-and-close", "continue"):
        button = desk.hand.find(QPushButton, name)
        corner = button.mapTo(desk.window, button.rect().bottomRight())
        assert desk.window.rect().contains(corner)
        assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize("letters", [24], indirect=True)
@pytest.mark.usefixtures("letters")
def test_that_sections_are_one_press_away_in_a_narrow_window(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    hand = desk.hand.press("new-plan")
    assert not hand.sees("sections")
    hand.press("show-sections").pick("sections", 2)
    desk.keys.press("sections")
    hand.should_show("Where do the people you need belong?")


@pytest.mark.usefixtures("longer_words")
def test_that_every_visible_word_can_be_translated(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    untranslated = {
        (screen, text)
        for screen in in_pseudo_words(desk)
        for text in desk.hand.all_words
        if not _is_translated(text)
    }
    assert untranslated == set()


def _is_translated(text: str) -> bool:
    """Whether a text is in brackets, has no words, or is a day as the system writes it."""
    has_words = any(letter.isalpha() for letter in text)
    return "⟦" in text or not has_words or text.endswith("November 2026")


@pytest.mark.usefixtures("right_to_left")
def test_that_the_window_mirrors_from_right_to_left(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    hand = desk.hand.press("new-plan")
    places = [
        hand.find(QPushButton, name).mapTo(desk.window, QPoint(0, 0)).x()
        for name in ("continue", "save-and-close", "back", "all-plans")
    ]
    assert places == sorted(places)
