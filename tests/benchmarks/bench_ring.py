"""What the ring map costs with 150 people: drawn for the first time, dragged on, drawn anew."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import cycle
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.measure import Measure, seconds
from tests.desktop.ring.crowd import WORDS, ZONES, crowd, ring_of_ties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from netplanner.desktop.ring.ring_map_view import RingMapView
    from netplanner.plan.people import Person

_PEOPLE = 150
_ROUNDS, _STEPS = 10, 200
_DRAWN_MS, _FRAME_MS = 100, 1000 / 60


def measures() -> Iterator[Measure]:
    """Yield milliseconds beside what was promised."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = _application()
    _first_drawing(application)  # imports what it needs
    drawn = [_first_drawing(application) for _ in range(_ROUNDS)]
    yield Measure(f"ring map of {_PEOPLE} drawn, median", median(drawn), _DRAWN_MS, "ms")
    yield Measure(f"ring map of {_PEOPLE} drawn, worst", max(drawn), _DRAWN_MS, "ms")
    steps = _drag_steps(application)
    yield Measure(f"a person dragged among {_PEOPLE}, median", median(steps), _FRAME_MS, "ms")
    yield Measure(f"a person dragged among {_PEOPLE}, worst", max(steps), _FRAME_MS, "ms")
    anew = _drawings_after_a_drop(application)
    yield Measure(f"ring map of {_PEOPLE} after a drop, worst", max(anew), _DRAWN_MS, "ms")


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    from netplanner.desktop.looks.theme import STYLE, Theme
    from netplanner.desktop.opening.counted import keep_constants

    keep_constants()
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(["bench", *STYLE])
    Theme(application).choose("light")
    return application


def _milliseconds(work: Callable[[], object]) -> float:
    return 1000 * seconds(work)


def _first_drawing(application: QApplication) -> float:
    shown: list[RingMapView] = []

    def draw() -> None:
        shown.append(_view(application))

    took = _milliseconds(draw)
    shown[0].close()
    return took


def _view(application: QApplication) -> RingMapView:
    from netplanner.desktop.ring.ring_map_view import RingMapView

    view = RingMapView(can_move=True)
    view.resize(900, 800)
    people = crowd(_PEOPLE)
    view.show_map(people, ring_of_ties(people), ZONES, WORDS)
    view.show()
    application.processEvents()
    return view


def _drag_steps(application: QApplication) -> list[float]:
    """Return how long the window takes for each step of the pointer, painting included."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    view = _view(application)
    port, left = view.stage.viewport(), Qt.MouseButton.LeftButton
    start = view.stage.mapFromScene(view.stage.canvas.people[crowd(1)[0].id].dot.pos())
    QTest.mousePress(port, left, pos=start)
    took = []
    for step in range(_STEPS):
        there = start + QPoint(3 * (step % 60) - 90, 2 * (step % 50) - 50)

        def move(there: QPoint = there) -> None:
            QTest.mouseMove(port, there)
            application.processEvents()

        took.append(_milliseconds(move))
    QTest.mouseRelease(port, left, pos=start)
    view.close()
    return took


def _drawings_after_a_drop(application: QApplication) -> list[float]:
    view = _view(application)
    people = crowd(_PEOPLE)
    took = []
    for number, closeness in zip(range(_ROUNDS), cycle((1, 3, 5)), strict=False):
        moved = replace(people[number], closeness=closeness)
        people = (*people[:number], moved, *people[number + 1 :])

        def draw(people: tuple[Person, ...] = people) -> None:
            view.show_map(people, ring_of_ties(people), ZONES, WORDS)
            application.processEvents()

        took.append(_milliseconds(draw))
    view.close()
    return took
