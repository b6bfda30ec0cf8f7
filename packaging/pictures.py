"""Makes the README's pictures anew: the wizard, and the first page of a sample's plan.

    python packaging/pictures.py [FOLDER [THEME]]

FOLDER is docs unless it is named; THEME is light, dark or high-contrast.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from netplanner import app, knowledge
from netplanner.desktop.application import Application
from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.looks.theme import Theme
from netplanner.desktop.planning.sampling import store_sample
from netplanner.desktop.window import Window
from netplanner.library import Library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TODAY = date(2026, 11, 30)  # a Monday; pictures of one version are the same on every day
_PAGE_SHOWN = "purpose"
_WINDOW = QSize(1100, 720)
_PAPER = QSize(744, 1052)  # A4 at 90 points an inch


def now() -> datetime:
    """Return the moment at which the pictures are taken."""
    return datetime(_TODAY.year, _TODAY.month, _TODAY.day, 9, tzinfo=UTC)


def today() -> date:
    """Return the day on which the pictures are taken."""
    return _TODAY


def save(widget: QWidget, path: Path) -> None:
    """Write what a widget shows as a picture."""
    widget.grab().save(str(path))


def picture_wizard(library: Library, folder: Path) -> None:
    """Write a picture of the wizard on a sample's answers."""
    window = Window()
    window.resize(_WINDOW)
    application = Application(library, window, HomeView(), today)
    plan = store_sample(library, _TODAY)
    library.save_position(plan, _PAGE_SHOWN, "")
    window.show()
    application.plans.ask(plan)
    save(window, folder / "wizard.png")


def on_white(ink: QImage) -> QImage:
    """Return a page's ink, which has no ground of its own, on white paper."""
    paper = QImage(ink.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:
        painter.drawImage(0, 0, ink)
    return paper


def picture_page(folder: Path) -> None:
    """Write a picture of the first page of a sample's PDF."""
    with TemporaryDirectory() as place:
        answers, plan = Path(place, "sample.json"), Path(place, "plan.pdf")
        answers.write_text(knowledge.sample(knowledge.SAMPLES[1]), encoding="utf-8")
        words = ["export", str(answers), "--to", str(plan), "--today", _TODAY.isoformat()]
        app.main(words, today, now)
        document = QPdfDocument()
        document.load(str(plan))
        on_white(document.render(0, _PAPER)).save(str(folder / "plan.png"))
        document.close()


def main(words: list[str]) -> None:
    """Make all pictures."""
    folder = Path(words[0] if words else "docs")
    folder.mkdir(exist_ok=True)
    qt = QApplication(["netplanner"])
    theme = Theme(qt)
    theme.choose(words[1] if words[1:] else "light")
    with TemporaryDirectory() as place, Library.open(Path(place), now) as library:
        picture_wizard(library, folder)
    picture_page(folder)


if __name__ == "__main__":
    main(sys.argv[1:])
