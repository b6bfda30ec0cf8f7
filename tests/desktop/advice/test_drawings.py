"""Energy and budgets as they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netplanner.desktop.advice.drawings import BudgetBar, EnergyCircles

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("theme")


def bar() -> BudgetBar:
    made = BudgetBar()
    made.resize(200, made.height())
    made.show_share(0.4)
    return made


def circles() -> EnergyCircles:
    made = EnergyCircles()
    made.show_energy(2)
    return made


@pytest.mark.parametrize("drawing", [bar, circles])
def test_that_a_drawing_is_mirrored_where_one_reads_from_right_to_left(
    drawing: Callable[[], QWidget], qtbot: QtBot
) -> None:
    made = drawing()
    qtbot.addWidget(made)
    first, last = inks(made)
    assert first != last
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert inks(made) == (last, first)


def inks(drawing: QWidget) -> tuple[QColor, QColor]:
    """Return the colours near the left and the right end of a drawing."""
    picture = drawing.grab().toImage()
    near, far = (round(share * picture.width()) for share in (0.1, 0.9))
    middle = picture.height() // 2
    return picture.pixelColor(near, middle), picture.pixelColor(far, middle)
