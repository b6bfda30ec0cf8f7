"""The ring map under a real mouse that drags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from netplanner.desktop.ring.moves import Move
from netplanner.plan.codes import Zone
from tests.desktop.ring.crowd import ANN, BO, CEM
from tests.desktop.ring.map_hands import (
    LEFT,
    NONE,
    Told,
    at,
    drag,
    label,
    named,
    of_map,
    take,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.ring.ring_map_view import RingMapView


pytestmark = pytest.mark.usefixtures("theme")


def test_that_a_drag_to_another_ring_and_sector_moves_a_person(view: RingMapView) -> None:
    told = Told(view)
    drag(view.stage, at(view.stage, BO), of_map(view.stage, 0.5, -0.6))
    assert told.moves == [Move(BO, 2, Zone.CORE_GROUP)]


def test_that_a_drag_back_to_where_it_began_moves_nobody(view: RingMapView) -> None:
    told, start = Told(view), at(view.stage, ANN)
    drag(view.stage, start, start)
    assert told.moves == []
    assert at(view.stage, ANN) == start


def test_that_a_drag_says_where_the_person_would_stand(view: RingMapView) -> None:
    port, start = view.stage.viewport(), at(view.stage, BO)
    there = of_map(view.stage, 0.2, -0.2)
    QTest.mousePress(port, LEFT, NONE, start)
    QTest.mouseMove(port, (start + there) / 2)
    QTest.mouseMove(port, there)
    assert label(view, "ring-said") == "Bo: very close, core group"
    QTest.mouseMove(port, start)
    QTest.mouseRelease(port, LEFT, NONE, start)
    assert label(view, "ring-said") == "Bo: a little, shared interest"


def test_that_esc_gives_a_dragged_person_back_and_keeps_who_was_picked(view: RingMapView) -> None:
    told, start, there = Told(view), at(view.stage, BO), of_map(view.stage, 0.2, -0.2)
    drag(view.stage, of_map(view.stage, -1.1, -1.1), of_map(view.stage, 1.1, 1.1))
    take(view.stage, start, there)
    QTest.keyClick(view.stage, Qt.Key.Key_Escape)
    assert label(view, "ring-said") == "Bo: a little, shared interest"
    QTest.mouseMove(view.stage.viewport(), there + QPoint(9, 9))
    QTest.mouseRelease(view.stage.viewport(), LEFT, NONE, there)
    assert (told.moves, at(view.stage, BO)) == ([], start)
    QTest.mouseClick(named(view, "connect-all"), LEFT)
    assert told.circles == [(ANN, BO, CEM)]


def test_that_the_pointer_is_a_hand_that_holds_who_is_dragged(view: RingMapView) -> None:
    port, start, shape = view.stage.viewport(), at(view.stage, BO), Qt.CursorShape
    QTest.mouseMove(port, start)
    assert port.cursor().shape() == shape.OpenHandCursor
    take(view.stage, start, of_map(view.stage, 0.2, -0.2))
    assert port.cursor().shape() == shape.ClosedHandCursor
    QTest.mouseRelease(port, LEFT, NONE, of_map(view.stage, 0.9, 0.9))
    assert port.cursor().shape() == shape.ArrowCursor


def test_that_names_give_way_to_the_one_that_is_dragged_over_them(view: RingMapView) -> None:
    ann = view.stage.canvas.people[ANN].name
    take(view.stage, at(view.stage, BO), at(view.stage, ANN))
    assert ann.opacity() < 0.5 < view.stage.canvas.people[BO].name.opacity()
    QTest.keyClick(view.stage, Qt.Key.Key_Escape)
    assert ann.opacity() == 1


def test_that_a_map_that_is_zoomed_scrolls_under_who_is_dragged(
    view: RingMapView, qtbot: QtBot
) -> None:
    view.stage.zoom_to(3.0)
    view.stage.centerOn(view.stage.canvas.people[ANN].dot)
    bar, port = view.stage.verticalScrollBar(), view.stage.viewport()
    seen = port.visibleRegion().boundingRect()
    take(view.stage, at(view.stage, ANN), QPoint(seen.center().x(), seen.bottom() - 1))
    before = label(view, "ring-said")

    def is_at_the_end() -> bool:
        return bar.value() == bar.maximum()

    qtbot.waitUntil(is_at_the_end)
    assert label(view, "ring-said") != before


def test_that_a_person_who_is_dropped_stands_in_place_until_the_answer_changed(
    view: RingMapView,
) -> None:
    start = at(view.stage, BO)
    drag(view.stage, start, of_map(view.stage, 0.5, -0.6))
    assert at(view.stage, BO) == start
