from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget

from netplanner.desktop.preferences.values import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QMargins, QRect

    from netplanner.desktop.looks.theme import Theme
    from tests.robots.desk import Desk

PARTS = ("acting_for-self", "title", "continue", "sections")


@pytest.fixture
def big_desk(open_desk: Callable[[], Desk], theme: Theme) -> Iterator[Desk]:
    """Return a window with room for large letters, dressed as its preferences say."""
    desk = open_desk()
    desk.window.resize(1900, 1000)
    desk.window.preferences.changed.connect(theme.wear)
    theme.worn.connect(desk.window.tint)
    yield desk
    theme.wear(Preferences(theme="light"))


def wear(desk: Desk, points: int) -> None:
    preferences = desk.window.preferences
    preferences.change(replace(preferences.value, theme="light", text_points=points))
    QApplication.processEvents()


def places(desk: Desk) -> list[QRect]:
    QApplication.processEvents()
    return [desk.hand.find(QWidget, name).geometry() for name in PARTS]


def inside_of(button: QWidget) -> QMargins:
    layout = button.layout()
    assert layout is not None
    return layout.contentsMargins()


def test_that_an_open_page_fits_new_letters_as_one_that_is_opened_with_them(
    big_desk: Desk,
) -> None:
    big_desk.open_sample("community").show_page("about")
    wear(big_desk, 18)
    grown = places(big_desk)
    big_desk.open_sample("community").show_page("about")
    assert [place.size() for place in grown] == [place.size() for place in places(big_desk)]


def test_that_letters_that_come_back_leave_a_page_as_it_was(big_desk: Desk) -> None:
    big_desk.open_sample("community").show_page("about")
    wear(big_desk, 12)
    before = places(big_desk)
    wear(big_desk, 24)
    assert places(big_desk) != before
    wear(big_desk, 12)
    assert places(big_desk) == before


def test_that_words_stay_beside_their_mark_and_icons_grow(big_desk: Desk) -> None:
    big_desk.open_sample("community").show_page("about")
    wear(big_desk, 12)
    radio = big_desk.hand.find(QRadioButton, "acting_for-self")
    undo = big_desk.hand.find(QPushButton, "undo")
    before = (inside_of(radio).left(), undo.iconSize().width())
    wear(big_desk, 24)
    assert inside_of(radio).left() > before[0]
    assert undo.iconSize().width() > before[1]
