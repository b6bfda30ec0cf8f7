"""Bringing an answers file in as a plan: read and stored beside the window, or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from netplanner import knowledge
from netplanner.desktop.home.problems_card import ProblemsCard
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice
from netplanner.desktop.parts import named
from netplanner.desktop.planning.drafting import store
from netplanner.errors import InputError, Problem
from netplanner.exchange.answered import session_of
from netplanner.exchange.answers_file import bring
from netplanner.exchange.plain import LARGEST

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netplanner.library import Library
    from netplanner.plan.plans import PlanId


@dataclass(frozen=True)
class Imported:
    """A plan that came in, and what is to be said of it."""

    plan: PlanId
    words: str


class Importing(QObject):
    """Asks for an answers file and stores it as a draft, where it is whole.

    Signals:
        imported: the id of the new plan.
        said: a Notice.
    """

    imported = Signal(str)
    said = Signal(object)

    def __init__(self, library: Library, today: Callable[[], date], window: QWidget) -> None:
        super().__init__()
        self._library = library
        self._today = today
        self._window = window
        self._job: Job | None = None
        self.card = ProblemsCard()
        self.card.again.clicked.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask which file."""
        kinds = tr("Answers files (*.json *.yaml *.yml)")
        dialog = named(QFileDialog(self._window, tr("Import answers"), "", kinds), "import-file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.bring_in)
        dialog.open()

    @Slot(str)
    def bring_in(self, chosen: str) -> None:
        """Store a file's answers as a plan, or say what is to be mended in it."""
        if self._job is None:
            self.card.hide()
            self.card.name_file(Path(chosen).name)
            self._job = Job(partial(bring_in, self._library, Path(chosen), self._today()))
            self._job.news.succeeded.connect(self._on_job_succeeded)
            self._job.news.failed.connect(self._on_job_failed)
            self._job.begin()

    @Slot(object)
    def _on_job_succeeded(self, imported: Imported) -> None:
        self._job = None
        self.imported.emit(imported.plan)
        self.said.emit(Notice(imported.words))

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, InputError):
            raise error
        self.card.show_problems(error.problems)


def bring_in(library: Library, path: Path, today: date) -> Imported:
    """Store an answers file as a draft.

    Raises:
        InputError: the file cannot be read or has problems; nothing is stored.
        LibraryError: it cannot be stored.
    """
    questionnaire = knowledge.planning()
    brought = bring(_content(path), questionnaire, knowledge.earlier_planning, path.suffix)
    session = session_of(brought.answers, questionnaire, today)
    title = session.effective().text("title") or path.stem
    with library.again() as mine:
        plan = store(mine, title, brought.answers)
    return Imported(plan, " ".join((tr("{title} was brought in.", title=title), *brought.said)))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        advice = tr("Choose a file that can be read: {reason}.", reason=error.strerror or "")
        raise InputError([Problem("", advice)]) from error
