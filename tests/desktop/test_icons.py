from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon

from netplanner.desktop.looks.icons import SIZE, facing
from netplanner.desktop.looks.palettes import tokens
from netplanner.desktop.parts import Action

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

OPAQUE = 255


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[QApplication]:
    """Lay everything out for those who read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drawn(glyph: str, qtbot: QtBot) -> QImage:
    button = Action("back", "Back", "plain", glyph)
    qtbot.addWidget(button)
    return button.icon().pixmap(QSize(SIZE, SIZE)).toImage()


def test_that_arrows_point_the_other_way_for_those_who_read_from_right_to_left(
    mirrored: QApplication, qtbot: QtBot
) -> None:
    back = drawn("left", qtbot)
    mirrored.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert back == drawn("right", qtbot)


@pytest.mark.usefixtures("desk")
def test_that_a_task_bar_shows_the_programs_own_sign() -> None:
    sign = QGuiApplication.windowIcon()
    assert {size.width() for size in sign.availableSizes()} == {16, 32, 64, 128}
    assert sign.pixmap(QSize(64, 64)).toImage().pixelColor(8, 32).alpha() == OPAQUE


@pytest.mark.parametrize("name", ["up", "down", "close", "calendar"])
def test_that_what_points_to_no_side_is_drawn_alike_for_everybody(name: str) -> None:
    assert facing(name, is_mirrored=True) == name


@pytest.mark.usefixtures("theme")
def test_that_the_main_buttons_icon_is_seen_where_it_cannot_be_pressed(qtbot: QtBot) -> None:
    button = Action("restore", "Restore", "primary", "plus")
    qtbot.addWidget(button)
    image = button.icon().pixmap(QSize(SIZE, SIZE), QIcon.Mode.Disabled).toImage()
    inks = (image.pixelColor(x, SIZE // 2) for x in range(SIZE))
    line = next(ink for ink in inks if ink.alpha() == OPAQUE)
    assert line.name() == tokens("light")["muted"].lower()
