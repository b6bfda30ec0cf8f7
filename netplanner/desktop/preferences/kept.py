"""The preferences as they now stand: kept at once when one changes, and told to all who ask."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netplanner.desktop.language import tr
from netplanner.desktop.preferences import stored
from netplanner.desktop.preferences.values import Preferences

if TYPE_CHECKING:
    from pathlib import Path


class KeptPreferences(QObject):
    """Holds a person's preferences while windows are open.

    Signals:
        changed: the Preferences from now on.
        failed: why they cannot be kept, in words.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._news = ""
        self._value = Preferences() if folder is None else self._read(folder)

    @property
    def value(self) -> Preferences:
        """The preferences as they now stand."""
        return self._value

    @property
    def folder(self) -> Path | None:
        """Where they are kept, or None where they are kept nowhere."""
        return self._folder

    def take_news(self) -> str:
        """Return what is to be said once about the file, or ""."""
        news, self._news = self._news, ""
        return news

    def change(self, preferences: Preferences) -> None:
        """Go by other preferences from now on."""
        if preferences != self._value:
            self._value = preferences
            self._keep()
            self.changed.emit(preferences)

    def _read(self, folder: Path) -> Preferences:
        found = stored.read(folder)
        if not found.is_whole:
            kept = stored.put_aside(folder)
            where = tr(" The file is kept as {name}.", name=kept.name) if kept else ""
            self._news = tr("Some preferences could not be read and are as at first.") + where
            with suppress(OSError):
                stored.write(folder, found.preferences)
        return found.preferences

    def _keep(self) -> None:
        if self._folder is None:
            return
        try:
            stored.write(self._folder, self._value)
        except OSError:
            said = tr("This holds until NetPlanner is closed. To keep it, make this writable:")
            self.failed.emit(f"{said} {self._folder}")
