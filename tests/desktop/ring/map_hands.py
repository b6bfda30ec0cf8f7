"""A ring map in front of one person, and hands to use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from netplanner.desktop.ring.ring_map_view import RingMapView
from tests.desktop.ring.crowd import FEW, TIES, WORDS, ZONES, ring_of_ties

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.ring.hands import RingHands
    from netplanner.desktop.ring.moves import Move
    from netplanner.plan.people import Person, PersonId

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


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


def key(view: RingMapView, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
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
    QTest.mousePress(port, LEFT, NONE, start)
    for step in range(1, 5):
        QTest.mouseMove(port, start + (end - start) * step / 4)
    QTest.mouseRelease(port, LEFT, NONE, end)


def named(view: RingMapView, name: str) -> QPushButton:
    found = view.findChild(QPushButton, name)
    assert found is not None
    return found


def label(view: RingMapView, name: str) -> str:
    found = view.findChild(QLabel, name)
    assert found is not None
    return found.text()


def take(stage: RingHands, start: QPoint, end: QPoint) -> None:
    """Press and drag, and let nobody go yet."""
    QTest.mousePress(stage.viewport(), LEFT, NONE, start)
    for point in ((start + end) / 2, end):
        QTest.mouseMove(stage.viewport(), point)
