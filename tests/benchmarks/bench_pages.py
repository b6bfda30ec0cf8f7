"""How fast pages follow each other in a plan of 150 people, first visits included."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget

from netplanner import knowledge
from netplanner.desktop.application import Application
from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.looks.theme import STYLE, Theme
from netplanner.desktop.opening.warming import warm_up
from netplanner.desktop.planning.drafting import store
from netplanner.desktop.planning.scene import CHECK
from netplanner.desktop.window import Window
from netplanner.desktop.wizard.wizard import Wizard
from netplanner.interview.session import begin
from netplanner.library import Library
from tests.benchmarks.bench_interview import MANY, answers
from tests.benchmarks.measure import Measure, seconds
from tests.robots.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator

CHANGES = 500
PACE_MS = 40  # between two changes: faster than anyone presses
SIZE = (1180, 760)
TODAY = date(2026, 11, 23)


def measures() -> Iterator[Measure]:
    """Yield the times of a walk over all pages, the longest work in it, and those of a bare one."""
    qt = QApplication.instance() or QApplication(["netplanner", *STYLE])
    assert isinstance(qt, QApplication)
    Theme(qt).choose("light")
    warm_up(TODAY)
    bare = _bare_change()
    with TemporaryDirectory() as folder, Library.open(Path(folder), _now) as library:
        application, walk = _begun(library)
        watch = Watch()
        watch.start()
        taken = [walk.go_somewhere() for _ in range(CHANGES)]
        application.close()
    yield Measure(f"a page change with {MANY} people, median", 1000 * median(taken), 16, "ms")
    yield Measure(f"a page change, worst of {CHANGES}", 1000 * max(taken), 50, "ms")
    yield Measure("a page change / a change of two bare widgets", median(taken) / bare, 125)
    yield Measure("longest work on the window's thread while walking", watch.worst, 50, "ms")


@dataclass(frozen=True)
class _Walk:
    """A person who goes anywhere at random."""

    window: Window
    wizard: Wizard
    chance: random.Random
    ways: tuple[str, ...]

    def go_somewhere(self) -> float:
        """Return how long it takes until another page is painted, in seconds."""
        QTest.qWait(PACE_MS)
        return seconds(self._change)

    def _change(self) -> None:
        way = self.chance.choice(self.ways)
        button = self.window.findChild(QPushButton, way)
        if isinstance(button, QPushButton) and button.isVisible():
            button.click()
        elif button is None:
            self.wizard.go_to(way)
        _paint(self.window)


def _begun(library: Library) -> tuple[Application, _Walk]:
    window = Window()
    application = Application(library, window, HomeView(), _today)
    window.resize(*SIZE)
    window.show()
    QTest.qWait(PACE_MS)
    many = answers(MANY)
    application.plans.ask(store(library, "Many people", many))
    pages = (page.name for page in begin(knowledge.planning(), TODAY, many).path())
    ways = (*pages, CHECK, "back", "continue")
    chance = random.Random(1)  # noqa: S311 - a walk
    return application, _Walk(window, window.findChildren(Wizard)[-1], chance, ways)


def _bare_change() -> float:
    """Return how long it takes to show one of two empty pages, in seconds."""
    pages = QStackedWidget()
    for _ in range(2):
        pages.addWidget(QWidget())
    pages.resize(*SIZE)
    pages.show()
    QTest.qWait(PACE_MS)

    def change() -> None:
        pages.setCurrentIndex(1 - pages.currentIndex())
        _paint(pages)

    return median(seconds(change) for _ in range(101))


def _paint(window: QWidget) -> None:
    QCoreApplication.sendPostedEvents()
    window.repaint()


def _now() -> datetime:
    return datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def _today() -> date:
    return TODAY
