"""One library at work in the window, with all that goes on beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.application import Application
from netplanner.desktop.language import tr
from netplanner.desktop.later import later
from netplanner.library.half_noted import held

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.home.folder_risk import FolderRisk
    from netplanner.desktop.home.home_view import HomeView
    from netplanner.desktop.standing import StandingLine
    from netplanner.desktop.window import Window
    from netplanner.errors import NetPlannerError
    from netplanner.library import Library
    from netplanner.library.half_noted import HalfNoted

_BESIDE_AFTER_MS = 100  # home has been painted


class Sitting(QObject):
    """Begins with a library that has just been opened, and ends before it is closed.

    Signals:
        broken: the LibraryError that was found while the library was open.
        restore_wanted: the Path of the backup that is to be put back.
    """

    broken = Signal(object)
    restore_wanted = Signal(object)

    def __init__(
        self, library: Library, window: Window, home: HomeView, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._library = library
        self._window = window
        self._home = home
        self._today = today
        self._risk: FolderRisk | None = None
        self._standing: StandingLine | None = None
        self.application = Application(library, window, home, today)
        self.application.restore_wanted.connect(self.restore_wanted)
        if library.is_read_only:
            self._say_read_only()
        elif found := held(library.folder):
            self._note_what_was_begun(found)
        later(self, _BESIDE_AFTER_MS, self._begin_beside)

    def close(self) -> None:
        """Store what was typed, and end what goes on beside, timers too."""
        self.application.close()
        self.application.deleteLater()
        self.deleteLater()
        if self._standing is not None:
            self._window.drop_standing(self._standing)

    def _say_read_only(self) -> None:
        from netplanner.desktop.standing import StandingLine

        text = tr("You look at your plans only: nothing you change is kept. Export and print work.")
        self._standing = StandingLine("read-only", text, can_be_dismissed=False)
        self._window.add_standing(self._standing)

    def _note_what_was_begun(self, found: tuple[HalfNoted, ...]) -> None:
        """Keep contacts as notes that were begun when the program was ended."""
        from netplanner.desktop.contacts.half_noted import keep_as_notes
        from netplanner.desktop.notices import Notice

        keep_as_notes(self._library, found)
        self._window.show_notice(Notice(tr("A contact that was begun is a note of its plan now.")))

    @Slot()
    def _begin_beside(self) -> None:
        """Begin what nobody waits for, now that home is on the screen."""
        from netplanner.desktop.opening.warming import Warming

        Warming(self._today(), self)
        if not self._library.is_read_only:
            self._keep()

    def _keep(self) -> None:
        from netplanner.desktop.backups.keeping import Keeping
        from netplanner.desktop.home.folder_risk import FolderRisk

        library = self._library
        keeping = Keeping(library, self._today, self, self._wants_backups)
        keeping.damaged.connect(self.broken)
        keeping.failed.connect(self._on_keeping_failed)
        self._risk = FolderRisk(library.folder, self._window.preferences.folder, self._home)
        self._risk.begin()

    def _wants_backups(self) -> bool:
        return self._window.preferences.value.keeps_backups

    @Slot(object)
    def _on_keeping_failed(self, error: NetPlannerError) -> None:
        from netplanner.desktop.explain import explain
        from netplanner.desktop.notices import Notice

        reason = explain(error).headline
        self._window.show_notice(
            Notice(tr("Today's backup was not made. {reason}.", reason=reason))
        )
