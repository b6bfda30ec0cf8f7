"""Putting a copy back: its rows are checked and copied, the file itself is never adopted.

What was there before is kept: a whole library as a backup, a damaged one beside the new one.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import contextmanager
from datetime import UTC
from typing import TYPE_CHECKING, Final

import peewee

from netplanner.errors import LibraryDamagedError, LibraryLockedError
from netplanner.library import migrations, search, versions
from netplanner.library.asking import ask, columns_of, number, primary_code, quoted
from netplanner.library.backups import back_up
from netplanner.library.checking import sealed_tables
from netplanner.library.failures import explained, unwritable
from netplanner.library.making import filled, flush, part_of
from netplanner.library.opening import FILE_NAME, PATIENCE_S, opened
from netplanner.library.outside import whole_copy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path


_IN_USE: Final = "The library is open in another program. Close it there, then try again."


def restore(
    folder: Path, source: Path, now: Callable[[], datetime], patience_s: float = PATIENCE_S
) -> Path | None:
    """Put a copy's rows in the place of a library that nobody has open.

    Return the file that keeps what was there before, or None where nothing was.

    Raises:
        InputError: there is no such file.
        LibraryError: the file is not a whole copy, or the library cannot be replaced.
    """
    path = folder / FILE_NAME
    with whole_copy(source) as copy, explained(path), _place(path) as part:
        _copy_rows(copy, part)
        flush(part)
        kept = _keep(path, now, patience_s) if path.exists() else None
        part.replace(path)
        flush(folder)
    return kept


def _copy_rows(copy: peewee.SqliteDatabase, part: Path) -> None:
    """Fill an empty file with a copy's rows, in today's format; what is found is read anew."""
    version = number(copy, "PRAGMA user_version")
    with filled(part, version) as new:
        with new.atomic():
            ask(new, "PRAGMA defer_foreign_keys = 1")
            for table, columns in sealed_tables(new).items():
                slots = ", ".join("?" * len(columns))
                insert = f"INSERT INTO {quoted(table)} VALUES ({slots})"  # noqa: S608 - ours
                for row in ask(copy, columns_of(table, columns)):
                    ask(new, insert, *row)
        migrations.bring_up_to_date(new, version)
        versions.catch_up(new)
        search.begin_anew(new)


@contextmanager
def _place(path: Path) -> Iterator[Path]:
    """Give an empty file beside the library's, whose folder is made where it is missing."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with part_of(path) as part:
            yield part
    except OSError as error:
        raise unwritable(path, error) from error


def _keep(path: Path, now: Callable[[], datetime], patience_s: float) -> Path:
    """Keep what a library holds at present, and see that no other program has it open."""
    try:
        database = opened(path.parent, now, patience_s)
    except LibraryDamagedError:
        return _set_aside(path, now())
    try:
        kept = back_up(database, path, now())
        if not _is_alone(database):
            raise LibraryLockedError(path, _IN_USE)
    finally:
        database.close()
    return kept


def _is_alone(database: peewee.SqliteDatabase) -> bool:
    """Return whether no other program has the library open, with all changes in its one file."""
    try:
        return bool(database.pragma("journal_mode", "delete") == "delete")
    except peewee.OperationalError as error:
        if primary_code(error) != sqlite3.SQLITE_BUSY:
            raise
        return False


def _set_aside(path: Path, now: datetime) -> Path:
    """Keep a damaged file under its date, and what belongs to it."""
    aside = path.with_name(now.astimezone(UTC).strftime("library-damaged-%Y-%m-%dT%H%M%SZ.sqlite"))
    shutil.copy2(path, aside)
    flush(aside)
    for end in ("-wal", "-shm"):
        rest = path.with_name(path.name + end)
        if rest.exists():
            rest.replace(aside.with_name(aside.name + end))
    return aside
