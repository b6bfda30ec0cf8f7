"""Copies of libraries: where they lie, and looking into one without ever writing to it."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import peewee

from netplanner.library.checking import findings
from netplanner.library.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

FOLDER: Final = "backups"
# Peewee wraps what fails when asked, not when answered; SQLite's words may hold a damaged name.
UNREADABLE: Final = (peewee.DatabaseError, sqlite3.Error, UnicodeDecodeError)

_PRAGMAS: Final = {"trusted_schema": 0, "query_only": 1}


@contextmanager
def opened_copy(path: Path) -> Iterator[peewee.SqliteDatabase]:
    """Open a file that nobody writes to, for reading alone; nothing in its schema is run."""
    database = Database(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1",
        uri=True,
        pragmas=_PRAGMAS,
        autoconnect=False,
    )
    database.connect()
    try:
        yield database
    finally:
        database.close()


def has_changes_beside(path: Path) -> bool:
    """Return whether a program has the file open, or left changes that are not in it yet."""
    changes = path.with_name(f"{path.name}-wal")
    return changes.exists() and changes.stat().st_size > 0


def newest_first(folder: Path) -> Sequence[Path]:
    """Return a library's backups; their names hold their time."""
    return sorted((folder / FOLDER).glob("library-*.sqlite"), reverse=True)


def newest_whole(folder: Path) -> Path | None:
    """Return the newest backup that is as it was stored, or None where there is none."""
    return next((path for path in newest_first(folder) if is_whole_copy(path)), None)


def is_whole_copy(path: Path) -> bool:
    """Return whether a copy is as it was stored, every row of it."""
    try:
        with opened_copy(path) as database:
            return not any(findings(database))
    except UNREADABLE:
        return False
