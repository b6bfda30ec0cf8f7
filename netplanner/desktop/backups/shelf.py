"""The backups of a library as lines: when each was made, and what was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from netplanner.desktop.language import tr
from netplanner.library.backups import made_at
from netplanner.library.copies import newest_first

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from netplanner.library.outside import CopyLook


@dataclass(frozen=True)
class BackupLine:
    """One backup.

    Attributes:
        look: what is in it, or None while nobody looked.
        problem: why it cannot be put back, or "".
    """

    path: Path
    made: str
    look: CopyLook | None = None
    problem: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it was looked through and can be put back."""
        return self.look is not None

    @property
    def facts(self) -> str:
        """What is known of what is in it."""
        if self.problem:
            return self.problem
        if self.look is None:
            return tr("Being looked through")
        return tr(
            "Plans: {plans}, people: {people}", plans=self.look.plans, people=self.look.people
        )

    @property
    def said(self) -> str:
        """The line as it is read aloud."""
        return f"{self.made}. {self.facts}"


def backup_lines(folder: Path) -> tuple[BackupLine, ...]:
    """Return a library folder's backups, the newest first; none was looked into yet."""
    made = ((path, made_at(path)) for path in newest_first(folder))
    return tuple(BackupLine(path, said_moment(moment)) for path, moment in made if moment)


def said_moment(moment: datetime) -> str:
    """Return a moment by the clock on the wall, in the person's language."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    day = QLocale().toString(local.date(), "ddd d MMMM yyyy")
    time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return tr("{day}, {time}", day=day, time=time)
