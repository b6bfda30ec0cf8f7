"""The whole desktop on a folder of its own, as the journeys and the tests of the windows use it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QTextBrowser, QWidget

from netplanner import knowledge
from netplanner.desktop.application import Application
from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.planning.drafting import store
from netplanner.desktop.planning.planning import Planning
from netplanner.desktop.window import Window
from netplanner.desktop.wizard.wizard import Wizard
from netplanner.exchange import answers_file
from netplanner.interview.answers import NOTHING, Instance, InstanceId
from netplanner.library import Library
from tests.robots.key_robot import KeyRobot
from tests.robots.window_robot import WindowRobot

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

    from pytestqt.qtbot import QtBot

    from netplanner.interview.answers import Answers
    from netplanner.interview.definition import Questionnaire

_PDF_MS = 30_000
TODAY = date(2026, 11, 23)


def today() -> date:
    return TODAY


def now() -> datetime:
    return datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


class Desk:
    """A window on a library, and the hands that use it."""

    def __init__(self, folder: Path, qtbot: QtBot, day: date = TODAY) -> None:
        self._qtbot = qtbot
        self._day = day
        self._planning: Planning | None = None
        self.library = Library.open(folder, self._now, patience_s=0.05)
        self.window = Window()
        qtbot.addWidget(self.window)
        self.application = Application(self.library, self.window, HomeView(), self._today)
        self.window.resize(1024, 600)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.application.go_home()
        self.hand = WindowRobot(self.window)
        self.keys = KeyRobot(self.window)

    def _today(self) -> date:
        return self._day

    def _now(self) -> datetime:
        return datetime(self._day.year, self._day.month, self._day.day, 9, 30, tzinfo=UTC)

    @property
    def view(self) -> QWidget:
        """What the window shows, or the dialog in front of it."""
        view = self.window.view if self.front is self.window else self.front
        assert view is not None
        return view

    @property
    def front(self) -> QWidget:
        """The window, or the dialog in front of it."""
        dialogs = [it for it in self.window.findChildren(QDialog) if it.isVisible()]
        return dialogs[-1] if dialogs else self.window

    def choose(self, line: str) -> Self:
        """Choose a line of the menus."""
        found = self.window.findChild(QAction, f"menu-{line}")
        assert found is not None
        found.trigger()
        return self

    def open_sample(self, name: str) -> Self:
        """Store a sample's answers as a draft, and open it."""
        self.application.plans.ask(store(self.library, name, _sample(name)))
        return self

    def open_looked_back(self, name: str) -> Self:
        """Open a sample as it is after a review, when every page is asked."""
        tried = Instance(InstanceId("i1"), {"method": "coffee", "energy": "gave"})
        answers = {**_sample(name), "method_experiences": (tried,)}
        self.application.plans.ask(store(self.library, name, answers))
        return self

    def open_in(self, questionnaire: Questionnaire, name: str = "") -> Self:
        """Ask the questions of a sample, or of a new plan, in another language."""
        answers = _sample(name) if name else NOTHING
        saved = self.library.saved(store(self.library, name, answers))
        self._planning = Planning(self.library, saved, questionnaire, today)
        self.window.show_view(self._planning.view, self._planning.title)
        return self

    def show_page(self, page: str) -> Self:
        """Go to a page as a link leads there."""
        view = self.window.findChildren(Wizard)[-1]
        view.go_to(page)
        return self

    def wait_for(self, name: str) -> None:
        """Wait until a widget of this name can be seen."""

        def can_be_seen() -> bool:
            return self.hand.sees(name)

        self._qtbot.waitUntil(can_be_seen)

    def wait_until_said(self, name: str, words: str) -> None:
        """Wait until a row of a list says some words to assistive technology."""

        def is_said() -> bool:
            return any(words in row for row in self.hand.rows_said(name))

        self._qtbot.waitUntil(is_said)

    def wait_until_rows(self, name: str, rows: list[str]) -> None:
        """Wait until a list holds just these rows."""

        def are_there() -> bool:
            return self.hand.rows(name) == rows

        self._qtbot.waitUntil(are_there)

    def wait_until_read(self, name: str, words: str) -> None:
        """Wait until some words can be read in a text."""

        def can_be_read() -> bool:
            return words in self.hand.find(QTextBrowser, name).toPlainText()

        self._qtbot.waitUntil(can_be_read)

    def go_elsewhere(self) -> QWidget:
        """Turn to another window, which is given back: it lasts as long as somebody holds it."""
        other = QWidget()
        other.show()
        other.activateWindow()
        self._qtbot.waitUntil(other.isActiveWindow)
        return other

    def come_back(self) -> None:
        """Turn to the window again."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def finish(self) -> WindowRobot:
        """Press Finish, and wait for the plan."""
        self.hand.press("finish")
        self.wait_for("export-pdf")
        return self.hand

    def export_pdf(self, path: Path, button: str = "export-pdf") -> None:
        """Save the plan's pages, and wait until the file is there."""
        self.hand.press(button)
        self._qtbot.waitUntil(self._asks_for_a_file)
        dialog = self._file_dialogs()[0]
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        self._qtbot.waitUntil(path.is_file, timeout=_PDF_MS)

    def export_pdf_by_keys(self, path: Path) -> None:
        """Save the plan's pages without a mouse, and wait until the file is there."""
        self.keys.press("export-pdf")
        self._qtbot.waitUntil(self._asks_for_a_file)
        self.keys.type("fileNameEdit", str(path)).key(Qt.Key.Key_Return)
        self._qtbot.waitUntil(path.is_file, timeout=_PDF_MS)

    def _file_dialogs(self) -> list[QFileDialog]:
        return [it for it in self.window.findChildren(QFileDialog) if it.isVisible()]

    def _asks_for_a_file(self) -> bool:
        return bool(self._file_dialogs())

    def close(self) -> None:
        """Close the window as its owner does, and let go of the library."""
        self.window.close()
        self.application.close()
        self.library.close()


def _sample(name: str) -> Answers:
    return answers_file.read(knowledge.sample(name).encode(), knowledge.planning(), ".json")
