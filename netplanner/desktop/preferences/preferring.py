"""The preferences screen joined with what is kept, and with the library for backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner import assets
from netplanner.desktop.backups.making import backup_job
from netplanner.desktop.explain import explain
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.preferences.preferences_view import PreferencesView
from netplanner.errors import NetPlannerError

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.desktop.preferences.kept import KeptPreferences
    from netplanner.desktop.preferences.values import Preferences
    from netplanner.library import Library


class Preferring(QObject):
    """Shows what a person prefers, and lets it be changed.

    Signals:
        closed: the person is done here for now.
    """

    closed = Signal()

    def __init__(self, kept: KeptPreferences, library: Library) -> None:
        super().__init__()
        self._kept = kept
        self._library = library
        self._backing_up: Job | None = None
        self.title = tr("Preferences")
        self.view = PreferencesView(library.folder)
        self.view.draw(kept.value)
        self._countries = Job(countries)
        self._connect()
        self._countries.begin()

    def arrive(self) -> None:
        """Put the focus on the heading."""
        self.view.arrive()

    def flush(self) -> None:
        """Nothing waits to be stored; every change is kept as it is made."""

    @Slot()
    def back_up(self) -> None:
        """Make a backup of the library, beside the window's thread."""
        if self._backing_up is None:
            self.view.plans.say(tr("Making a backup …"))
            self._backing_up = backup_job(self._library)
            self._backing_up.news.succeeded.connect(self._on_backup_succeeded)
            self._backing_up.news.failed.connect(self._on_backup_failed)
            self._backing_up.begin()

    def _connect(self) -> None:
        self.view.go_back.clicked.connect(self.closed)
        self.view.preferred.connect(self._on_view_preferred)
        self.view.plans.back_up_requested.connect(self.back_up)
        self._kept.changed.connect(self.view.draw)
        self._kept.failed.connect(self.view.say_trouble)
        self._countries.news.succeeded.connect(self.view.new_plans.offer)

    def _say(self, words: str) -> None:
        self._backing_up = None
        self.view.plans.say(words)
        announce(self.view, words)

    @Slot(object)
    def _on_view_preferred(self, preferences: Preferences) -> None:
        self._kept.change(preferences)

    @Slot(object)
    def _on_backup_succeeded(self, path: Path) -> None:
        self._say(tr("The backup is made and was looked into: {name}", name=path.name))

    @Slot(object)
    def _on_backup_failed(self, error: Exception) -> None:
        if not isinstance(error, NetPlannerError):
            self._say("")
            raise error
        self._say(explain(error).said)


def countries() -> tuple[tuple[str, str], ...]:
    """Return the countries whose holidays are known, by code and English name."""
    from netplanner.interview.loading import choices_from

    choices = choices_from(assets.text("catalogue", "countries.yaml"))
    return tuple((choice.value, choice.label.get("en", choice.value)) for choice in choices)
