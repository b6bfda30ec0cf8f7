from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton

from netplanner.desktop.ring.moves import Move
from netplanner.desktop.sentences import Sentences
from netplanner.plan.codes import Zone
from netplanner.plan.people import Person
from netplanner.plan.ring_map import ring_map
from tests.desktop.ring.crowd import ANN, BO, CEM, FEW, TIES, WORDS, ZONES, crowd
from tests.desktop.ring.map_hands import (
    LEFT,
    NONE,
    Told,
    at,
    drag,
    key,
    label,
    of_map,
    shown,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.ring.hands import RingHands
    from netplanner.desktop.ring.ring_map_view import RingMapView

_CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.usefixtures("theme")


def test_that_people_stand_where_the_paper_has_them(view: RingMapView) -> None:
    assert view.stage.fit is not None
    on_paper = {dot.person: (dot.x, dot.y) for dot in ring_map(FEW, ZONES).dots}
    on_screen = {dot.person: (dot.x, dot.y) for dot in view.stage.fit.places.dots}
    assert on_screen == on_paper
    x, y = on_paper[BO]
    assert at(view.stage, BO) == of_map(view.stage, x, y)


def test_that_a_press_alone_moves_nobody_and_makes_a_person_current(view: RingMapView) -> None:
    told = Told(view)
    QTest.mouseClick(view.stage.viewport(), LEFT, pos=at(view.stage, CEM))
    assert told.moves == []
    assert label(view, "ring-said") == "Cem: closeness not said, no zone"


def test_that_a_press_on_the_map_gives_it_the_focus(view: RingMapView) -> None:
    QTest.mouseClick(view.stage.viewport(), LEFT, pos=at(view.stage, CEM))
    assert view.stage.hasFocus()


def test_that_up_and_down_change_closeness(view: RingMapView) -> None:
    told = Told(view)
    view.go_to(ANN)
    key(view, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert told.moves == [Move(ANN, 5, Zone.CORE_GROUP), Move(ANN, 3, Zone.CORE_GROUP)]


def test_that_left_and_right_change_the_zone(view: RingMapView) -> None:
    told = Told(view)
    view.go_to(ANN)
    key(view, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert told.moves == [Move(ANN, 4, Zone.WIDER_MEMBERSHIP), Move(ANN, 4, None)]


def test_that_tab_goes_from_person_to_person_and_then_on(view: RingMapView) -> None:
    key(view, Qt.Key.Key_Tab)
    assert label(view, "ring-said").startswith("Bo")
    key(view, Qt.Key.Key_Tab)
    assert label(view, "ring-said").startswith("Cem")
    key(view, Qt.Key.Key_Tab)
    assert not view.stage.hasFocus()


def test_that_tab_with_ctrl_leaves_the_map_at_once(view: RingMapView) -> None:
    key(view, Qt.Key.Key_Tab, held=_CTRL)
    assert not view.stage.hasFocus()


def test_that_enter_opens_the_person(view: RingMapView) -> None:
    told = Told(view)
    view.go_to(BO)
    key(view, Qt.Key.Key_Return)
    assert told.opened == [BO]


def test_that_a_double_click_opens_the_person(view: RingMapView) -> None:
    told = Told(view)
    QTest.mouseDClick(view.stage.viewport(), LEFT, pos=at(view.stage, ANN))
    assert told.opened == [ANN]


def test_that_the_current_person_is_said_by_name_ring_and_zone(view: RingMapView) -> None:
    view.go_to(ANN)
    assert view.stage.accessibleDescription() == "Ann: close, core group"


def test_that_a_moved_person_stays_current_and_is_said_anew(view: RingMapView) -> None:
    view.go_to(ANN)
    moved = (Person(ANN, "Ann", zone=Zone.WIDER_MEMBERSHIP, closeness=5), *FEW[1:])
    view.show_map(moved, TIES, ZONES, WORDS)
    assert view.stage.accessibleDescription() == "Ann: very close, wider membership"


def test_that_everyone_is_listed_in_words(view: RingMapView) -> None:
    rows = view.findChild(QListView, "ring-people")
    assert rows is not None
    said = [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]
    assert said[:2] == ["Ann: close, core group", "Bo: a little, shared interest"]


def test_that_choosing_someone_in_the_list_makes_them_current(view: RingMapView) -> None:
    rows = view.findChild(QListView, "ring-people")
    assert rows is not None
    rows.setCurrentIndex(rows.model().index(1, 0))
    assert view.stage.current == FEW[1]


def test_that_a_box_around_people_and_one_press_ties_them_all(view: RingMapView) -> None:
    told = Told(view)
    drag(view.stage, of_map(view.stage, -1.1, -1.1), of_map(view.stage, 1.1, 1.1))
    button = view.findChild(QPushButton, "connect-all")
    assert button is not None
    QTest.mouseClick(button, LEFT)
    assert told.circles == [(ANN, BO, CEM)]


def test_that_space_picks_people_one_by_one(view: RingMapView) -> None:
    told = Told(view)
    view.go_to(ANN)
    key(view, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    button = view.findChild(QPushButton, "connect-all")
    assert button is not None
    QTest.mouseClick(button, LEFT)
    assert told.circles == [(ANN, BO)]


def test_that_one_person_alone_is_no_circle(view: RingMapView) -> None:
    view.go_to(ANN)
    key(view, Qt.Key.Key_Space)
    button = view.findChild(QPushButton, "connect-all")
    assert button is not None
    assert not button.isEnabled()


def test_that_keys_zoom_and_fit(view: RingMapView) -> None:
    assert view.stage.fit is not None
    whole = view.stage.fit.unit
    key(view, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert view.stage.fit.unit == pytest.approx(whole * 1.25, rel=0.1)
    key(view, Qt.Key.Key_0)
    assert view.stage.fit.unit == pytest.approx(whole)


def test_that_the_wheel_zooms_with_ctrl_only(view: RingMapView) -> None:
    assert view.stage.fit is not None
    whole = view.stage.fit.unit
    for held in (NONE, _CTRL):
        assert view.stage.fit.unit == pytest.approx(whole)
        turn(view.stage, held)
    assert view.stage.fit.unit > whole


def turn(stage: RingHands, held: Qt.KeyboardModifier) -> None:
    port, middle = stage.viewport(), stage.viewport().rect().center().toPointF()
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        middle,
        middle,
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        held,
        phase,
        False,  # noqa: FBT003 - Qt's: the wheel is not inverted
    )
    QApplication.sendEvent(port, event)


def test_that_a_crowd_has_more_names_when_it_is_zoomed_in(qtbot: QtBot) -> None:
    view = shown(qtbot, crowd(150))
    before = nameless(view.stage)
    for _ in range(4):
        view.stage.zoom_in()
    assert nameless(view.stage) == 0 < before


def nameless(stage: RingHands) -> int:
    assert stage.fit is not None
    return sum(dot.label is None for dot in stage.fit.places.dots)


def test_that_all_of_a_crowd_of_sixty_has_names(qtbot: QtBot) -> None:
    view = shown(qtbot, crowd(60))
    assert nameless(view.stage) == 0


def test_that_a_map_to_look_at_moves_nobody(qtbot: QtBot) -> None:
    view = shown(qtbot, can_move=False)
    told = Told(view)
    view.go_to(ANN)
    key(view, Qt.Key.Key_Up)
    drag(view.stage, at(view.stage, BO), of_map(view.stage, 0.5, -0.6))
    assert told.moves == []
    assert not view.findChildren(QPushButton, "connect-all")[0].isVisible()


def test_that_a_name_is_never_read_as_a_format(qtbot: QtBot) -> None:
    hostile = (Person(ANN, "<b>{Ann}\n\u202eeht", closeness=5), *FEW[1:])
    view = shown(qtbot, hostile)
    view.go_to(ANN)
    assert "<b>{Ann} \u202eeht" in label(view, "ring-said")
    assert view.stage.canvas.people[ANN].name.text().startswith("<b>{Ann}")


def test_that_a_long_name_stays_on_the_map(qtbot: QtBot) -> None:
    view = shown(qtbot, (Person(ANN, "W" * 200, closeness=5), *FEW[1:]))
    stage = view.stage
    assert stage.sceneRect().contains(stage.canvas.people[ANN].name.sceneBoundingRect())


def test_that_long_names_wrap_in_the_list_and_are_not_scrolled_sideways(qtbot: QtBot) -> None:
    named_long = tuple(replace(one, name=f"{one.name} {'of the House ' * 12}") for one in crowd(60))
    view = shown(qtbot, named_long)
    rows = view.findChild(QListView, "ring-people")
    assert rows is not None
    view.grab()
    assert not rows.horizontalScrollBar().isVisible()


def test_that_the_words_stand_left_of_the_map_from_right_to_left(
    qtbot: QtBot,
) -> None:
    view = shown(qtbot)
    beside = view.findChild(Sentences, "ring-reading")
    assert beside is not None
    assert left_of(beside, view) > left_of(view.stage, view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert left_of(beside, view) < left_of(view.stage, view)


def left_of(part: Sentences | RingHands, whole: RingMapView) -> int:
    return part.mapTo(whole, QPoint(0, 0)).x()


@pytest.mark.parametrize("size", [0, 1, 150])
def test_that_any_number_of_people_can_be_shown_and_taken_away(
    qtbot: QtBot,
    size: int,
) -> None:
    view = shown(qtbot, crowd(size))
    assert len(view.stage.canvas.people) == size
    view.show_map(FEW[:1], (), ZONES, WORDS)
    view.grab()
    assert list(view.stage.canvas.people) == [ANN]
