"""From a folder to a library at work in the window, or to what can be done where there is none."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.language import tr
from netplanner.desktop.later import later
from netplanner.desktop.opening.single import Doorbell, ring
from netplanner.desktop.opening.sitting import Sitting
from netplanner.errors import LibraryError, LibraryLockedError, NetPlannerError
from netplanner.library import Library
from netplanner.library.claiming import claim

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from netplanner.desktop.backups.restoring import Restoring
    from netplanner.desktop.opening.rescue import Rescue
    from netplanner.desktop.window import Window

DONE, LIBRARY_UNUSABLE = 0, 3
_LISTEN_AFTER_MS = 400  # home has been painted by then
_RING_AGAIN_MS = 1000  # a program that is just starting listens by then


class Opening(QObject):
    """Opens the library of one folder after another in a window, one at a time.

    Attributes:
        status: the exit status as it now stands.
        has_rung: whether the library is open in another window, which was asked to the front.
    """

    def __init__(
        self,
        folder: Path,
        window: Window,
        home: HomeView,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.status = DONE
        self.has_rung = False
        self._folder = folder
        self._window = window
        self._home = home
        self._today = today
        self._now = now
        self._held = ExitStack()
        self._is_home_used = False
        self._sitting: Sitting | None = None
        self._rescue: Rescue | None = None
        self._restoring: Restoring | None = None
        self._doorbell: Doorbell | None = None

    @Slot()
    def open_library(self) -> None:
        """Show the folder's plans, or why they cannot be shown; once they are, do nothing."""
        if self._sitting is not None:
            return
        try:
            self._held.enter_context(claim(self._folder))
            self._sit_down(Library.open(self._folder, self._now))
        except LibraryLockedError as error:
            self._held.close()
            self._find_the_other(error)
        except LibraryError as error:
            self._show_trouble(error)
        else:
            bell = self._doorbell = Doorbell(self._folder)
            bell.rung.connect(self._window.come_forward)
            later(bell, _LISTEN_AFTER_MS, bell.listen)

    @Slot()
    def open_read_only(self) -> None:
        """Show the folder's plans, none of which can be changed."""
        try:
            self._sit_down(Library.open_read_only(self._folder, self._now))
        except LibraryError as error:
            self._show_trouble(error)

    @Slot(object)
    def open_folder(self, folder: Path) -> None:
        """Go on with another folder's library, which is begun where there is none."""
        self._folder = folder
        preferences = self._window.preferences
        preferences.change(replace(preferences.value, library_folder=str(folder.absolute())))
        self.open_library()

    @Slot(object)
    def restore(self, source: Path) -> None:
        """Put a backup in the library's place, and go on with that."""
        from netplanner.desktop.backups.restoring import Restoring

        self.close()
        try:
            self._held.enter_context(claim(self._folder))
        except LibraryError as error:
            self._show_trouble(error)
            return
        self._restoring = Restoring(self._folder, source, self._now)
        self._restoring.succeeded.connect(self._on_restoring_succeeded)
        self._restoring.failed.connect(self._on_restoring_failed)
        self._window.show_view(self._restoring.view, "NetPlanner")
        self._restoring.begin()

    def flush(self) -> None:
        """Store at once what was typed."""
        if self._sitting is not None:
            self._sitting.application.flush()

    @Slot()
    def close(self) -> None:
        """Store what was typed, and let go of the library."""
        doorbell, self._doorbell = self._doorbell, None
        if doorbell is not None:
            doorbell.close()
            doorbell.deleteLater()  # it may be about to listen
        sitting, self._sitting = self._sitting, None
        if sitting is not None:
            sitting.close()
        self._held.close()

    def _sit_down(self, library: Library) -> None:
        self._held.enter_context(library)
        before = self._home
        if self._is_home_used:
            self._home = HomeView()
        self._is_home_used = True
        self._sitting = Sitting(library, self._window, self._home, self._today)
        self._sitting.broken.connect(self._on_sitting_broken)
        self._sitting.restore_wanted.connect(self.restore)
        if before is not self._home:
            self._window.drop_view(before)
        self._forget_trouble()
        self.status = DONE

    def _find_the_other(self, error: LibraryLockedError) -> None:
        """Ring where the library is open; who opens it this moment is rung at once more."""
        if not self._ring():
            self._show_trouble(error)
            later(self, _RING_AGAIN_MS, self._ring)

    @Slot()
    def _ring(self) -> bool:
        if self._sitting is None and ring(self._folder):
            self.has_rung = True
            self.status = DONE
            self._window.close()
        return self.has_rung

    def _show_trouble(self, error: LibraryError) -> None:
        from netplanner.desktop.opening.rescue import Rescue

        self._held.close()
        self._forget_trouble()
        self.status = LIBRARY_UNUSABLE
        self._rescue = Rescue(error, self._folder, self._window)
        self._rescue.again_wanted.connect(self.open_library)
        self._rescue.read_only_wanted.connect(self.open_read_only)
        self._rescue.folder_chosen.connect(self.open_folder)
        self._rescue.restore_wanted.connect(self.restore)
        self._rescue.show_trouble()

    def _forget_trouble(self) -> None:
        rescue, self._rescue = self._rescue, None
        if rescue is not None:
            rescue.close()
        restoring, self._restoring = self._restoring, None
        if restoring is not None:
            self._window.drop_view(restoring.view)

    @Slot(object)
    def _on_sitting_broken(self, error: LibraryError) -> None:
        self.close()
        self._show_trouble(error)

    @Slot(object)
    def _on_restoring_succeeded(self, kept: Path | None) -> None:
        self._held.close()
        self.open_library()
        if self._sitting is not None:
            said = tr("Your plans are back.")
            where = tr("What was there before is kept: {path}", path=str(kept)) if kept else ""
            self._tell(f"{said} {where}".strip())

    @Slot(object)
    def _on_restoring_failed(self, error: Exception) -> None:
        self._held.close()
        self.open_library()
        if not isinstance(error, NetPlannerError):
            raise error
        from netplanner.desktop.explain import explain

        self._tell(explain(error).said)

    def _tell(self, text: str) -> None:
        from netplanner.desktop.notices import Notice

        self._window.show_notice(Notice(text))
