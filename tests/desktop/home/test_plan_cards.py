from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from netplanner.desktop.home.plan_delegate import PlanDelegate
from netplanner.desktop.home.plan_lines import PlanLine
from netplanner.desktop.home.plans_model import PlansModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme

HALF = 127  # of 255
PLAIN, CHOSEN = QStyle.StateFlag.State_Enabled, QStyle.StateFlag.State_Selected
FOCUSED = CHOSEN | QStyle.StateFlag.State_HasFocus


@pytest.fixture
def light_dots(qtbot: QtBot, theme: Theme) -> Iterator[Callable[[float, QStyle.StateFlag], int]]:
    """Return how many dots are light in high contrast on the card of a plan, partly done."""
    theme.choose("high-contrast")
    cards, model = QListView(), PlansModel()
    qtbot.addWidget(cards)

    def count(share: float, state: QStyle.StateFlag) -> int:
        model.show_lines((PlanLine("1", "Park", "", "", "", "", share=share),))
        card, image = QStyleOptionViewItem(), QImage(400, 110, QImage.Format.Format_RGB32)
        card.initFrom(cards)
        card.rect, card.state = image.rect(), state
        image.fill(0)
        painter = QPainter(image)
        PlanDelegate(cards).paint(painter, card, model.index(0))
        painter.end()
        whole = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y).lightness() > HALF for x, y in whole)

    yield count
    theme.choose("light")


def test_that_without_colours_the_bar_of_a_plan_tells_nothing_done_from_all_done(
    light_dots: Callable[[float, QStyle.StateFlag], int],
) -> None:
    assert light_dots(1, PLAIN) > light_dots(0, PLAIN)


def test_that_without_colours_the_edge_of_a_plan_tells_what_is_chosen_and_has_the_focus(
    light_dots: Callable[[float, QStyle.StateFlag], int],
) -> None:
    dots = [light_dots(0, state) for state in (PLAIN, CHOSEN, FOCUSED)]
    assert all(more > fewer + 100 for fewer, more in pairwise(dots)), dots
