"""Says once a folder that it is a dangerous place for plans: a network drive, a synced folder."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.preferences import config
from netplanner.desktop.standing import StandingLine
from netplanner.library.places import risks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netplanner.desktop.home.home_view import HomeView

FILE_NAME: Final = "understood.json"
_FORMAT: Final = "netplanner-understood"


class FolderRisk(QObject):
    """Looks at a library's folder beside the window's thread, and warns at home."""

    def __init__(
        self,
        folder: Path,
        memory: Path | None,
        home: HomeView,
        look: Callable[[Path], tuple[str, ...]] = risks,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._memory = memory
        self._home = home
        self._job = Job(partial(look, folder))
        self._job.news.succeeded.connect(self._on_job_succeeded)

    def begin(self) -> None:
        """Look, unless a person has understood what there is to say of this folder."""
        if str(self._folder) not in understood(self._memory):
            self._job.begin()

    @Slot(object)
    def _on_job_succeeded(self, found: tuple[str, ...]) -> None:
        if found:
            way = tr("Plans stay whole in a folder on this computer that nothing else changes.")
            line = StandingLine("folder-risk", " ".join((*found, way)), can_be_dismissed=True)
            line.dismissed.connect(self._on_line_dismissed)
            self._home.add_above(line)

    @Slot()
    def _on_line_dismissed(self) -> None:
        remember(self._memory, self._folder)


def understood(memory: Path | None) -> tuple[str, ...]:
    """Return the folders of which a person has understood what was said."""
    raw = config.read(memory / FILE_NAME, _FORMAT) if memory else None
    folders = (raw or {}).get("folders", ())
    return tuple(str(it) for it in folders) if isinstance(folders, list | tuple) else ()


def remember(memory: Path | None, folder: Path) -> None:
    """Say no more of a folder; where that cannot be kept, it is said again next time."""
    if memory is not None:
        folders = sorted({*understood(memory), str(folder)})
        with suppress(OSError):
            config.write(memory / FILE_NAME, _FORMAT, {"folders": folders})
