"""What the database reports, said as what a person can do about it."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import peewee

from netplanner.errors import (
    LibraryDamagedError,
    LibraryFullError,
    LibraryLockedError,
    LibraryReadOnlyError,
    LibraryUnwritableError,
)
from netplanner.library.asking import primary_code
from netplanner.library.copies import newest_whole
from netplanner.library.sealing import BrokenSealError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from netplanner.errors import LibraryError

_LOCKED: Final = "Another program is writing in this library. Close it, then try again."
_FULL: Final = "The disk is full. Make room, then try again."
_UNWRITABLE: Final = "NetPlanner cannot write here. Choose another folder with --library."
_UNREADABLE: Final = "NetPlanner finds no library here that it may read. Choose another folder."
_READ_ONLY: Final = "This library is open to look at only. Nothing in it can be changed."
_DAMAGED: Final = "This library is damaged. Keep it, and put back a copy: netplanner restore {}"

_MEANINGS: Final[Mapping[int, tuple[type[LibraryError], str]]] = {
    sqlite3.SQLITE_BUSY: (LibraryLockedError, _LOCKED),
    sqlite3.SQLITE_LOCKED: (LibraryLockedError, _LOCKED),
    sqlite3.SQLITE_FULL: (LibraryFullError, _FULL),
    sqlite3.SQLITE_IOERR: (LibraryFullError, _FULL),
    sqlite3.SQLITE_PERM: (LibraryUnwritableError, _UNWRITABLE),
    sqlite3.SQLITE_READONLY: (LibraryUnwritableError, _UNWRITABLE),
    sqlite3.SQLITE_CANTOPEN: (LibraryUnwritableError, _UNWRITABLE),
}
_NO_ROOM: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_DAMAGES: Final = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_NOTADB}


def damaged(path: Path) -> LibraryDamagedError:
    """Return the error that says the library is damaged, with the way to the newest whole copy."""
    return LibraryDamagedError(path, _DAMAGED.format(newest_whole(path.parent) or "FILE"))


def unwritable(path: Path, error: OSError | None = None) -> LibraryUnwritableError:
    """Return the error that says nothing can be written there, and the way on."""
    if error is not None and error.errno in _NO_ROOM:
        return LibraryFullError(path, _FULL)
    return LibraryUnwritableError(path, _UNWRITABLE)


def unreadable(path: Path) -> LibraryUnwritableError:
    """Return the error that says there is nothing to read there, and the way on."""
    return LibraryUnwritableError(path, _UNREADABLE)


def for_reading_alone(path: Path) -> LibraryReadOnlyError:
    """Return the error that says the library was opened to look at only."""
    return LibraryReadOnlyError(path, _READ_ONLY)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the world does to a database into a LibraryError; our own faults stay as raised.

    Raises:
        LibraryError: the database is locked, full, read-only or damaged.
    """
    try:
        yield
    except (BrokenSealError, UnicodeDecodeError) as error:  # SQLite quotes a damaged name
        raise damaged(path) from error
    except (peewee.DatabaseError, peewee.InterfaceError, sqlite3.Error) as error:
        code = primary_code(error)
        if code in _DAMAGES:
            raise damaged(path) from error
        meaning = _MEANINGS.get(code)
        if meaning is None:
            raise
        kind, advice = meaning
        raise kind(path, advice) from error
