from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QListView

from netplanner.desktop.home.plan_delegate import PlanDelegate
from netplanner.desktop.home.plan_lines import PlanLine
from netplanner.desktop.home.plans_model import PlansModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme

HALF = 127  # of 255


@pytest.fixture
def light_dots(qtbot: QtBot) -> Callable[[float], int]:
    """Return how many dots are light on the card of a plan of which a share is done."""
    cards, model = QListView(), PlansModel()
    qtbot.addWidget(cards)
    cards.resize(400, 160)
    cards.setItemDelegate(PlanDelegate(cards))
    cards.setModel(model)

    def count(share: float) -> int:
        model.show_lines((PlanLine("1", "Park", "", "", "", "", share=share),))
        image = cards.grab().toImage()
        whole = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y).lightness() > HALF for x, y in whole)

    return count


def test_that_without_colours_the_bar_of_a_plan_tells_nothing_done_from_all_done(
    light_dots: Callable[[float], int], theme: Theme
) -> None:
    theme.choose("high-contrast")
    nothing, everything = light_dots(0), light_dots(1)
    theme.choose("light")
    assert everything > nothing
