"""What is to be mended in a file that was not brought in, as a list that can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import Action, looking, named, shortened, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.errors import Problem

MOST = 200  # problems that are shown; who mends these finds the others next time
_ROWS = 5
_MOST_LETTERS = 60  # of a file's name


class ProblemsCard(QFrame):
    """Hidden until a file has problems."""

    def __init__(self) -> None:
        super().__init__()
        looking(named(self, "import-problems-card"), "card")
        self._name = ""
        self._heading = words("", "question")
        self._list = named(QPlainTextEdit(), "import-problems")
        self.again = Action("import-again", tr("Choose another &file"), "plain", "import")
        self._copy = Action("copy-problems", tr("&Copy the list"), "plain", "copy")
        self._close = Action("close-problems", tr("Close &this"), "flat")
        self._lay_out()
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.hide)
        self.hide()

    def name_file(self, name: str) -> None:
        """Tell which file the problems that come are in."""
        self._name = shortened(name, _MOST_LETTERS)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is to be mended, and put the focus there."""
        heading = tr("Nothing was brought in: {name} is to be mended first.", name=self._name)
        self._heading.setText(heading)
        self._list.setPlainText("\n".join(said_problems(problems)))
        self.show()
        self._list.setFocus()
        announce(self, heading)

    def _lay_out(self) -> None:
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(tr("What is to be mended"))
        self._list.setFixedHeight(_ROWS * self._list.fontMetrics().lineSpacing() + 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._list)
        column.addLayout(Flow((self.again, self._copy, self._close)))

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._list.toPlainText())


def said_problems(problems: Sequence[Problem]) -> tuple[str, ...]:
    """Return a line for each of the first problems, and how many more there are."""
    lines = tuple(_line(problem) for problem in problems[:MOST])
    rest = len(problems) - len(lines)
    return (*lines, tr("and {count} more", count=rest)) if rest else lines


def _line(problem: Problem) -> str:
    place = place_words(problem.where)
    return f"{place}: {problem.what}" if place else problem.what


def place_words(pointer: str) -> str:
    """Return a place in a file as people count: `/answers/people/2/name` is "people, 3, name"."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    inner = steps[1:] if steps[:1] == ["answers"] and len(steps) > 1 else steps
    return ", ".join(str(int(it) + 1) if it.isdecimal() else it for it in inner)
