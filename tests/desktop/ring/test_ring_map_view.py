from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton

from netplanner.desktop.ring.moves import Move
from netplanner.desktop.ring.ring_map_view import RingMapView
from netplanner.desktop.sentences import Sentences
from netplanner.plan.codes import Zone
from netplanner.plan.people import Person
from netplanner.plan.ring_map import ring_map
from tests.desktop.ring.crowd import ANN, BO, CEM, FEW, TIES, WORDS, ZONES, crowd, ring_of_ties

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.ring.hands import RingHands
    from netplanner.plan.people import PersonId

_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier

pytestmark = pytest.mark.usefixtures("theme")


class Told:
    """What a map has said."""

    def __init__(self, view: RingMapView) -> None:
        self.moves: list[Move] = []
        self.opened: list[PersonId] = []
        self.circles: list[tuple[PersonId, ...]] = []
        view.moved.connect(self.moves.append)
        view.opened.connect(self.opened.append)
        view.connected.connect(self.circles.append)


def shown(qtbot: QtBot, people: tuple[Person, ...] = FEW, *, can_move: bool = True) -> RingMapView:
    view = RingMapView(can_move=can_move)
    qtbot.addWidget(view)
    view.resize(900, 900)
    ties = TIES if people == FEW else ring_of_ties(people)
    view.show_map(people, ties, ZONES, WORDS)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.grab()
    return view


@pytest.fixture
def view(qtbot: QtBot) -> RingMapView:
    return shown(qtbot)


def key(view: RingMapView, *keys: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
    view.stage.setFocus()
    for one in keys:
        QTest.keyClick(view.stage, one, held)


def at(stage: RingHands, person: PersonId) -> QPoint:
    """Return where a person's dot is, in the viewport."""
    return stage.mapFromScene(stage.canvas.people[person].dot.pos())


def of_map(stage: RingHands, x: float, y: float) -> QPoint:
    """Return where a point of the map is, in the viewport."""
    assert stage.fit is not None
    return stage.mapFromScene(QPointF(x, y) * stage.fit.unit)


def drag(stage: RingHands, start: QPoint, end: QPoint) -> None:
    port = stage.viewport()
    QTest.mousePress(port, _LEFT, _NONE, start)
    for step in range(1, 5):
        QTest.mouseMove(port, start + (end - start) * step / 4)
    QTest.mouseRelease(port, _LEFT, _NONE, end)


def named(view: RingMapView, name: str) -> QPushButton:
    found = view.findChild(QPushButton, name)
    assert found is not None
    return found


def label(view: RingMapView, name: str) -> str:
    found = view.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_that_people_stand_where_the_paper_has_them(view: RingMapView) -> None:
    assert view.stage.fit is not None
    on_paper = {dot.person: (dot.x, dot.y) for dot in ring_map(FEW, ZONES).dots}
    on_screen = {dot.person: (dot.x, dot.y) for dot in view.stage.fit.places.dots}
    assert on_screen == on_paper
    x, y = on_paper[BO]
    assert at(view.stage, BO) == of_map(view.stage, x, y)


def test_that_a_drag_to_another_ring_and_sector_moves_a_person(view: RingMapView) -> None:
    told = Told(view)
    drag(view.stage, at(view.stage, BO), of_map(view.stage, 0.5, -0.6))
    assert told.moves == [Move(BO, 2, Zone.CORE_GROUP)]


def test_that_a_press_alone_moves_nobody_and_makes_a_person_current(view: RingMapView) -> None:
    told = Told(view)
    QTest.mouseClick(view.stage.viewport(), _LEFT, pos=at(view.stage, CEM))
    assert told.moves == []
    assert label(view, "ring-said") == "Cem: closeness not said, no zone"


def test_that_a_press_on_the_map_gives_it_the_focus(view: RingMapView) -> None:
    QTest.mouseClick(view.stage.viewport(), _LEFT, pos=at(view.stage, CEM))
    assert view.stage.hasFocus()


def test_that_a_drag_back_to_where_it_began_moves_nobody(view: RingMapView) -> None:
    told, start = Told(view), at(view.stage, ANN)
    drag(view.stage, start, start)
    assert told.moves == []
    assert at(view.stage, ANN) == start


def test_that_a_drag_says_where_the_person_would_stand(view: RingMapView) -> None:
    port, start = view.stage.viewport(), at(view.stage, BO)
    there = of_map(view.stage, 0.2, -0.2)
    QTest.mousePress(port, _LEFT, _NONE, start)
    QTest.mouseMove(port, (start + there) / 2)
    QTest.mouseMove(port, there)
    assert label(view, "ring-said") == "Bo: very close, core group"
    QTest.mouseMove(port, start)
    QTest.mouseRelease(port, _LEFT, _NONE, start)
    assert label(view, "ring-said") == "Bo: a little, shared interest"


def take(stage: RingHands, start: QPoint, end: QPoint) -> None:
    """Press and drag, and let nobody go yet."""
    QTest.mousePress(stage.viewport(), _LEFT, _NONE, start)
    for point in ((start + end) / 2, end):
        QTest.mouseMove(stage.viewport(), point)


def test_that_esc_gives_a_dragged_person_back_and_keeps_who_was_picked(view: RingMapView) -> None:
    told, start, there = Told(view), at(view.stage, BO), of_map(view.stage, 0.2, -0.2)
    drag(view.stage, of_map(view.stage, -1.1, -1.1), of_map(view.stage, 1.1, 1.1))
    take(view.stage, start, there)
    QTest.keyClick(view.stage, Qt.Key.Key_Escape)
    assert label(view, "ring-said") == "Bo: a little, shared interest"
    QTest.mouseMove(view.stage.viewport(), there + QPoint(9, 9))
    QTest.mouseRelease(view.stage.viewport(), _LEFT, _NONE, there)
    assert (told.moves, at(view.stage, BO)) == ([], start)
    QTest.mouseClick(named(view, "connect-all"), _LEFT)
    assert told.circles == [(ANN, BO, CEM)]


def test_that_the_pointer_is_a_hand_that_holds_who_is_dragged(view: RingMapView) -> None:
    port, start, shape = view.stage.viewport(), at(view.stage, BO), Qt.CursorShape
    QTest.mouseMove(port, start)
    assert port.cursor().shape() == shape.OpenHandCursor
    take(view.stage, start, of_map(view.stage, 0.2, -0.2))
    assert port.cursor().shape() == shape.ClosedHandCursor
    QTest.mouseRelease(port, _LEFT, _NONE, of_map(view.stage, 0.9, 0.9))
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
    QTest.mouseDClick(view.stage.viewport(), _LEFT, pos=at(view.stage, ANN))
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
    QTest.mouseClick(button, _LEFT)
    assert told.circles == [(ANN, BO, CEM)]


def test_that_space_picks_people_one_by_one(view: RingMapView) -> None:
    told = Told(view)
    view.go_to(ANN)
    key(view, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    button = view.findChild(QPushButton, "connect-all")
    assert button is not None
    QTest.mouseClick(button, _LEFT)
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
    for held in (_NONE, _CTRL):
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
