"""Making a backup beside the window's thread, with a connection of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netplanner.desktop.jobs import Job

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.library import Library


def backup_job(library: Library) -> Job:
    """Return the job that makes a verified backup and gives its path."""
    return Job(partial(_back_up, library))


def _back_up(library: Library) -> Path:
    with library.again() as mine:
        return mine.back_up()
