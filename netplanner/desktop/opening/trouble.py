"""What is shown where the library cannot be used: what happened, and what can be done."""

from __future__ import annotations

import sys
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from netplanner import __version__
from netplanner.desktop.column import Column
from netplanner.desktop.enter import Enter
from netplanner.desktop.explain import explain
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, named, words
from netplanner.errors import (
    LibraryDamagedError,
    LibraryError,
    LibraryForeignError,
    LibraryLockedError,
    LibraryTooNewError,
)


class Way(StrEnum):
    """A way on from trouble; the value is its button's name."""

    RESTORE = "restore-backup"
    READ_ONLY = "open-read-only"
    FOLDER = "choose-folder"
    AGAIN = "try-again"
    COPY = "copy-details"
    CLOSE = "close"


_ALWAYS = (Way.COPY, Way.CLOSE)


def ways_on(error: LibraryError, *, has_backups: bool) -> tuple[Way, ...]:
    """Return the ways on from an error, the likeliest first."""
    match error:
        case LibraryDamagedError():
            restore = (Way.RESTORE,) if has_backups else ()
            return (*restore, Way.AGAIN, Way.FOLDER, *_ALWAYS)
        case LibraryForeignError():
            return (Way.FOLDER, Way.AGAIN, *_ALWAYS)
        case LibraryTooNewError():
            return (Way.AGAIN, Way.FOLDER, *_ALWAYS)
        case LibraryLockedError() | LibraryError():
            return (Way.AGAIN, Way.READ_ONLY, Way.FOLDER, *_ALWAYS)


class WayButton(Action):
    """A button for one way on.

    Signals:
        taken: its Way.
    """

    taken = Signal(object)

    def __init__(self, way: Way, look: str) -> None:
        text, glyph = _labels()[way]
        super().__init__(way, text, look, glyph)
        self._way = way
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.taken.emit(self._way)


class TroubleView(Column):
    """One error in words, and the ways on.

    Signals:
        taken: the Way that was chosen; copying is done already.
    """

    taken = Signal(object)

    def __init__(self, error: LibraryError, *, has_backups: bool = False) -> None:
        super().__init__()
        said = explain(error)
        self._details = details_of(error)
        ways = ways_on(error, has_backups=has_backups)
        self._buttons = tuple(
            WayButton(way, "plain" if number else "primary") for number, way in enumerate(ways)
        )
        advice = words(_advice(error, said.advice, has_backups=has_backups))
        advice.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(named(words(said.headline, "page-title"), "page-title"))
        self.add(advice)
        row = QWidget()
        row.setLayout(Flow(self._buttons))
        self.add(row)
        for button in self._buttons:
            button.taken.connect(self._on_button_taken)
        Enter(self)
        self.parts.addStretch(1)

    def arrive(self) -> None:
        """Put the focus on the likeliest way on."""
        self._buttons[0].setFocus()

    @Slot(object)
    def _on_button_taken(self, way: Way) -> None:
        if way is Way.COPY:
            QGuiApplication.clipboard().setText(self._details)
        self.taken.emit(way)


def _advice(error: LibraryError, usual: str, *, has_backups: bool) -> str:
    """Return what to do; of a damaged library nothing can be shown, but its backups can."""
    if not isinstance(error, LibraryDamagedError):
        return usual
    if has_backups:
        return f"{usual}\n{tr('You see what is in a backup before you restore it.')}"
    return "\n".join(
        (
            tr("No backup lies beside it. Choose another folder: one with a copy, or a new one."),
            tr("The damaged file stays as it is: {path}", path=str(error.path)),
        )
    )


def details_of(error: LibraryError) -> str:
    """Return what those who help need to know of an error."""
    kind = type(error).__name__
    cause = f"\n{error.__cause__!r}" if error.__cause__ else ""
    return f"NetPlanner {__version__}, {sys.platform}\n{kind}: {error}{cause}\n"


def _labels() -> dict[Way, tuple[str, str]]:
    return {
        Way.RESTORE: (tr("&Restore a backup"), "backups"),
        Way.READ_ONLY: (tr("&Open to look at only"), ""),
        Way.FOLDER: (tr("Choose another &folder"), ""),
        Way.AGAIN: (tr("&Try again"), ""),
        Way.COPY: (tr("Copy the &details"), "copy"),
        Way.CLOSE: (tr("&Close"), ""),
    }
