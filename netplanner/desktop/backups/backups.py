"""The screen of backups joined with their folder, and with the library where one is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from netplanner.desktop.backups.backups_view import BackupsView
from netplanner.desktop.backups.looking import Looking
from netplanner.desktop.backups.making import backup_job
from netplanner.desktop.backups.shelf import backup_lines
from netplanner.desktop.explain import explain
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice
from netplanner.errors import NetPlannerError
from netplanner.library.copies import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.desktop.jobs import Job
    from netplanner.library import Library


class Backups(QObject):
    """Shows a library folder's backups.

    Signals:
        closed: the person is done with it.
        restore_wanted: the path of the backup that is to be put back.
    """

    closed = Signal()
    restore_wanted = Signal(object)

    def __init__(self, folder: Path, library: Library | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._library = library
        self._job: Job | None = None
        self._looking = Looking()
        self.title = tr("Backups")
        can_back_up = library is not None and not library.is_read_only
        self.view = BackupsView(folder / FOLDER, can_back_up=can_back_up)
        self._connect()
        self.read()

    def arrive(self) -> None:
        """Put the focus on the backups."""
        self.view.arrive()

    def flush(self) -> None:
        """Nothing is typed here; what is still being looked into need not be."""
        self._looking.end()

    @Slot()
    def read(self) -> None:
        """Show the backups there are now, and look into them."""
        lines = backup_lines(self._folder)
        self.view.show_lines(lines)
        self._looking.begin(lines)

    def _connect(self) -> None:
        self._looking.found.connect(self.view.renew)
        self.view.chosen.connect(self._looking.prefer)
        self.view.leave.clicked.connect(self.closed)
        self.view.restore.clicked.connect(self._on_restore_clicked)
        self.view.back_up.clicked.connect(self._on_back_up_clicked)
        self.view.show_folder.clicked.connect(self._on_show_folder_clicked)

    @Slot()
    def _on_restore_clicked(self) -> None:
        if self.view.line is not None:
            self.restore_wanted.emit(self.view.line.path)

    @Slot()
    def _on_back_up_clicked(self) -> None:
        if self._library is not None and self._job is None:
            self._job = backup_job(self._library)
            self._job.news.succeeded.connect(self._on_job_succeeded)
            self._job.news.failed.connect(self._on_job_failed)
            self.view.back_up.setEnabled(False)
            self._job.begin()

    @Slot()
    def _on_show_folder_clicked(self) -> None:
        there = next(it for it in (self._folder / FOLDER, *self._folder.parents) if it.is_dir())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    @Slot(object)
    def _on_job_succeeded(self, path: Path) -> None:
        self._end_job(Notice(tr("Backed up as {name}", name=path.name)))
        self.read()

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        if not isinstance(error, NetPlannerError):
            raise error
        self._end_job(Notice(explain(error).said))

    def _end_job(self, notice: Notice) -> None:
        self._job = None
        self.view.back_up.setEnabled(True)
        self.view.notices.show_notice(notice)
