"""What the database reports, said as what a person can do about it."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import peewee

from netplanner.errors import LibraryDamagedError, LibraryLockedError, LibraryUnwritableError
from netplanner.library.sealing import BrokenSealError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from netplanner.errors import LibraryError

_LOCKED: Final = "Another program is writing in this library. Close it, then try again."
_FULL: Final = "The disk is full. Make room, then try again."
_UNWRITABLE: Final = "NetPlanner cannot write here. Choose another folder with --library."
_DAMAGED: Final = "This library is damaged. Keep it, and put back a copy: netplanner restore FILE"

_MEANINGS: Final[Mapping[int, tuple[type[LibraryError], str]]] = {
    sqlite3.SQLITE_BUSY: (LibraryLockedError, _LOCKED),
    sqlite3.SQLITE_LOCKED: (LibraryLockedError, _LOCKED),
    sqlite3.SQLITE_FULL: (LibraryUnwritableError, _FULL),
    sqlite3.SQLITE_IOERR: (LibraryUnwritableError, _FULL),
    sqlite3.SQLITE_PERM: (LibraryUnwritableError, _UNWRITABLE),
    sqlite3.SQLITE_READONLY: (LibraryUnwritableError, _UNWRITABLE),
    sqlite3.SQLITE_CANTOPEN: (LibraryUnwritableError, _UNWRITABLE),
    sqlite3.SQLITE_CORRUPT: (LibraryDamagedError, _DAMAGED),
    sqlite3.SQLITE_FORMAT: (LibraryDamagedError, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (LibraryDamagedError, _DAMAGED),
}


def damaged(path: Path) -> LibraryDamagedError:
    """Return the error that says the library is damaged, and the way on."""
    return LibraryDamagedError(path, _DAMAGED)


def unwritable(path: Path) -> LibraryUnwritableError:
    """Return the error that says nothing can be written there, and the way on."""
    return LibraryUnwritableError(path, _UNWRITABLE)


def primary_code(error: BaseException) -> int:
    """Return SQLite's result code without its extension, or -1 where SQLite did not speak.

    Text that is no longer UTF-8 is reported by Python, without a code: it means damage.
    """
    cause = error if isinstance(error, sqlite3.Error) else error.__context__
    undecodable = isinstance(cause, sqlite3.OperationalError)
    code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT if undecodable else -1)
    return int(code) & 0xFF if code >= 0 else -1


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the world does to a database into a LibraryError; our own faults stay as raised.

    Raises:
        LibraryError: the database is locked, full, read-only or damaged.
    """
    try:
        yield
    except BrokenSealError as error:
        raise damaged(path) from error
    except (peewee.DatabaseError, peewee.InterfaceError, sqlite3.Error) as error:
        meaning = _MEANINGS.get(primary_code(error))
        if meaning is None:
            raise
        kind, advice = meaning
        raise kind(path, advice) from error
