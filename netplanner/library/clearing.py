"""A person deleted in the backups too: each is written anew, and verified, without them."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from netplanner.errors import LibraryError
from netplanner.library import migrations
from netplanner.library.asking import number
from netplanner.library.copies import is_whole_copy, newest_first
from netplanner.library.database import Database
from netplanner.library.deleting import delete, leave_no_trace
from netplanner.library.failures import damaged, explained
from netplanner.library.making import flush, part_of
from netplanner.library.outside import whole_copy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import peewee


def rewrite_backups(folder: Path, name: str, now_utc: str) -> Iterator[tuple[Path, bool]]:
    """Delete a person in each backup; yield it, and whether it is free of the name now.

    What cannot be read or replaced is not touched, nor are damaged libraries that were set aside.
    """
    for backup in newest_first(folder):
        try:
            _rewrite(backup, name, now_utc)
        except (LibraryError, OSError):
            yield backup, False
        else:
            yield backup, True
    for aside in sorted(folder.glob("library-damaged-*.sqlite")):
        yield aside, False


def _rewrite(backup: Path, name: str, now_utc: str) -> None:
    """Put a copy without a person in the place of a backup, which keeps its time."""
    times = backup.stat()
    with part_of(backup) as part, explained(backup):
        with whole_copy(backup):
            shutil.copyfile(backup, part)
        with _opened(part) as new:
            migrations.bring_up_to_date(new, number(new, "PRAGMA user_version"))
            delete(new, name, now_utc)
            leave_no_trace(new)
        if not is_whole_copy(part):
            raise damaged(backup)
        flush(part)
        os.utime(part, ns=(times.st_atime_ns, times.st_mtime_ns))
        part.replace(backup)
    flush(backup.parent)


@contextmanager
def _opened(part: Path) -> Iterator[peewee.SqliteDatabase]:
    database = Database(str(part), pragmas={"foreign_keys": 1}, autoconnect=False)
    with database.connection_context():
        yield database
