from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.preferences.values import Preferences
from netplanner.desktop.wizard.page_view import PageView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme
    from tests.robots.desk import Desk


@pytest.fixture
def worn(desk: Desk, theme: Theme) -> Iterator[Theme]:
    """Return the theme as the program joins it with the window."""
    theme.changing.connect(desk.window.shed)
    theme.worn.connect(desk.window.tint)
    desk.open_sample("community").show_page("about").show_page("purpose")
    yield theme
    theme.wear(Preferences(theme="light"))


def pages_built(desk: Desk) -> int:
    return len(desk.window.findChildren(PageView))


def test_that_a_theme_is_put_on_no_page_that_is_not_shown(desk: Desk, worn: Theme) -> None:
    assert pages_built(desk) > 1
    dressed: list[int] = []

    def count() -> None:
        dressed.append(pages_built(desk))

    worn.worn.connect(count)
    worn.choose("dark")
    worn.worn.disconnect(count)
    assert dressed == [1]


def test_that_new_letters_are_put_on_no_page_that_is_not_shown(
    desk: Desk, worn: Theme, qapp: QApplication
) -> None:
    built: list[int] = []

    def count() -> None:
        built.append(pages_built(desk))

    qapp.fontChanged.connect(count)
    worn.wear(Preferences(theme="light", text_points=18))
    qapp.fontChanged.disconnect(count)
    assert built == [1]


def test_that_pages_are_as_they_were_under_another_theme(desk: Desk, worn: Theme) -> None:
    desk.show_page("about").hand.type("title", "Allies for the park").go_on()
    worn.choose("dark")
    assert desk.hand.press("back").text("title") == "Allies for the park"
    assert desk.hand.go_on().heading == "How long will it run?"


def test_that_pages_to_come_are_built_ahead_again_under_another_theme(
    desk: Desk, worn: Theme, qtbot: QtBot
) -> None:
    worn.choose("dark")

    def are_there() -> bool:
        return pages_built(desk) > 1

    qtbot.waitUntil(are_there)
