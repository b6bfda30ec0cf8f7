"""Opening the library's file: made where there is none, refused where it is not ours or not whole.

A file that belongs to somebody else is only ever read.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import peewee

from netplanner.errors import LibraryForeignError, LibraryTooNewError
from netplanner.library import migrations, schema, search, versions
from netplanner.library.asking import primary_code
from netplanner.library.backups import back_up
from netplanner.library.checking import is_small, is_sound, look_for_tables
from netplanner.library.copies import has_changes_beside
from netplanner.library.database import Database
from netplanner.library.failures import damaged, explained, unreadable, unwritable
from netplanner.library.making import make

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

FILE_NAME: Final = "library.sqlite"
PATIENCE_S: Final = 2.0

MAGIC: Final = b"SQLite format 3\0"
_OTHERS: Final = 0o077
_PRAGMAS: Final = {"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1}
_FOREIGN: Final = "This file belongs to another application. Choose another folder with --library."
_TOO_NEW: Final = "A newer NetPlanner wrote this library (format {}). Update NetPlanner."


@dataclass(frozen=True)
class _Marks:
    """Who made a database, and in which format."""

    application: int
    version: int


def opened(folder: Path, now: Callable[[], datetime], patience_s: float) -> peewee.SqliteDatabase:
    """Return a connection to the folder's library, made where there is none and brought up to date.

    A small library is checked whole; a large one by its marks, and plan by plan as it is read.

    Raises:
        LibraryError: the library cannot be used, and why.
    """
    path = folder / FILE_NAME
    with explained(path), _believed(path):
        _make_sure_of(path)
        marks = _marks(path, patience_s)
        _refuse_what_is_not_ours(path, marks)
        database = connection(path, patience_s)
        try:
            _prepare(database, path, marks, now)
        except BaseException:
            database.close()
            raise
    return database


def opened_read_only(folder: Path) -> peewee.SqliteDatabase:
    """Return a connection to a folder's library that writes nothing into the folder.

    An older program's library is brought up to date in memory.

    Raises:
        LibraryError: there is no library, or it cannot be read, and why.
    """
    path = folder / FILE_NAME
    with explained(path), _believed(path):
        try:
            marks = _marks(path, PATIENCE_S)
        except OSError as error:
            raise unreadable(path) from error
        _refuse_what_is_not_ours(path, marks)
        database = _reader(path)
        try:
            if marks.version < migrations.NEWEST:
                database = _in_memory(database, marks.version)
            _refuse_what_is_not_whole(database, path)
        except BaseException:
            database.close()
            raise
    return database


def connection(path: Path, patience_s: float) -> peewee.SqliteDatabase:
    """Return an open connection as the library wants it: durable, and strict about references."""
    database = Database(
        str(path),
        pragmas=_PRAGMAS,
        timeout=patience_s,
        lock_type="IMMEDIATE",
        autoconnect=False,
    )
    database.connect()
    return database


def _reader(path: Path) -> peewee.SqliteDatabase:
    """Return a connection for reading alone.

    SQLite wants to write beside the file to see what others write; where it may not, nobody does.
    """
    may_change = os.access(path.parent, os.W_OK) or has_changes_beside(path)
    how = "mode=ro" if may_change else "mode=ro&immutable=1"
    uri = f"{path.absolute().as_uri()}?{how}"
    database = Database(uri, uri=True, autoconnect=False)
    database.connect()
    return database


def _in_memory(old: peewee.SqliteDatabase, version: int) -> peewee.SqliteDatabase:
    """Return a copy in memory of an older program's library, brought up to date, and close it."""
    database = Database(":memory:", autoconnect=False)
    database.connect()
    with closing(_raw(old)) as source:
        source.backup(_raw(database))
    migrations.bring_up_to_date(database, version)
    versions.catch_up(database)
    search.catch_up(database)
    return database


def _raw(database: peewee.SqliteDatabase) -> sqlite3.Connection:
    connection: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]  # stub
    return connection


def _make_sure_of(path: Path) -> None:
    """Make folder and file where they are missing; what is there has to be writable.

    Where a program stopped before the file was gone, its last changes lie about; a new file would
    take them for its own.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            if path.with_name(f"{path.name}-wal").exists():
                raise damaged(path)
            make(path)
        os.close(os.open(path, os.O_RDWR))
        if path.stat().st_mode & _OTHERS:
            path.chmod(0o600)
    except OSError as error:
        raise unwritable(path, error) from error


def _marks(path: Path, patience_s: float) -> _Marks:
    """Read who made the file, without writing to it."""
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise damaged(path)
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, timeout=patience_s)) as reader:
        ((application,),) = reader.execute("PRAGMA application_id")
        ((version,),) = reader.execute("PRAGMA user_version")
    return _Marks(application, version)


def _refuse_what_is_not_ours(path: Path, marks: _Marks) -> None:
    """Raise where the file is another application's or a newer program's."""
    if marks.application != schema.APPLICATION_ID:
        raise LibraryForeignError(path, _FOREIGN)
    if marks.version > migrations.NEWEST:
        raise LibraryTooNewError(path, _TOO_NEW.format(marks.version))


def _refuse_what_is_not_whole(database: peewee.SqliteDatabase, path: Path) -> None:
    look_for_tables(database)
    if not is_sound(database):
        raise damaged(path)


def _prepare(
    database: peewee.SqliteDatabase, path: Path, marks: _Marks, now: Callable[[], datetime]
) -> None:
    """Refuse a library that is not whole, and bring an old one up to date."""
    if marks.version < 1 or not is_sound(database):
        raise damaged(path)
    if marks.version < migrations.NEWEST:
        back_up(database, path, now())
        migrations.bring_up_to_date(database, marks.version)
        versions.catch_up(database)
    look_for_tables(database)
    if is_small(database) and not search.is_whole(database):
        with database.atomic():
            search.begin_anew(database)


@contextmanager
def _believed(path: Path) -> Iterator[None]:
    """Take a statement that cannot be understood as damage: the file is not what its marks say."""
    try:
        yield
    except (peewee.DatabaseError, sqlite3.Error) as error:
        if primary_code(error) in {sqlite3.SQLITE_ERROR, -1}:
            raise damaged(path) from error
        raise
