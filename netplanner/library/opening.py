"""Opening the library's file: made where there is none, refused where it is not ours or not whole.

A file that belongs to somebody else is only ever read.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import peewee

from netplanner.errors import LibraryForeignError, LibraryTooNewError
from netplanner.library import migrations, schema, search
from netplanner.library.asking import primary_code
from netplanner.library.backups import back_up
from netplanner.library.checking import has_its_tables, is_small, is_sound
from netplanner.library.failures import damaged, explained, unwritable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

FILE_NAME: Final = "library.sqlite"
PATIENCE_S: Final = 2.0

_MAGIC: Final = b"SQLite format 3\0"
_PRAGMAS: Final = {"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1}
_FOREIGN: Final = "This file belongs to another application. Choose another folder with --library."
_TOO_NEW: Final = "A newer NetPlanner wrote this library (format {}). Update NetPlanner."


@dataclass(frozen=True)
class _Marks:
    """Who made a database, in which format, and whether there is anything in it."""

    application: int
    version: int
    is_empty: bool


def opened(folder: Path, now: Callable[[], datetime], patience_s: float) -> peewee.SqliteDatabase:
    """Return a connection to the folder's library, made where there is none and brought up to date.

    A small library is checked whole; a large one by its marks, and plan by plan as it is read.

    Raises:
        LibraryError: the library cannot be used, and why.
    """
    path = folder / FILE_NAME
    _make_place(folder, path)
    with explained(path):
        marks = _marks(path, patience_s)
        _refuse_what_is_not_ours(path, marks)
        database = connection(path, patience_s)
        try:
            _prepare(database, path, marks, now)
        except BaseException:
            database.close()
            raise
    return database


def connection(path: Path, patience_s: float) -> peewee.SqliteDatabase:
    """Return an open connection as the library wants it: durable, and strict about references."""
    database = peewee.SqliteDatabase(
        str(path),
        pragmas=_PRAGMAS,
        timeout=patience_s,
        lock_type="IMMEDIATE",
        autoconnect=False,
    )
    database.connect()
    return database


def _make_place(folder: Path, path: Path) -> None:
    """Make the folder and an empty file that only the owner may read."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise unwritable(path) from error


def _marks(path: Path, patience_s: float) -> _Marks:
    """Read who made the file without writing to it, but let SQLite mend what a crash left."""
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) not in {b"", _MAGIC}:
            raise damaged(path)
    crashed = path.with_name(f"{path.name}-journal").exists()
    uri = f"{path.absolute().as_uri()}?mode={'rw' if crashed else 'ro'}"
    with closing(sqlite3.connect(uri, uri=True, timeout=patience_s)) as reader:
        return _Marks(
            application=_number(reader, "PRAGMA application_id"),
            version=_number(reader, "PRAGMA user_version"),
            is_empty=_number(reader, "SELECT count(*) FROM sqlite_schema") == 0,
        )


def _number(reader: sqlite3.Connection, query: str) -> int:
    """Return the one whole number that a query answers."""
    return int(reader.execute(query).fetchone()[0])


def _refuse_what_is_not_ours(path: Path, marks: _Marks) -> None:
    """Raise where the file is another application's or a newer program's."""
    if marks.application != schema.APPLICATION_ID and not (
        marks.application == 0 and marks.is_empty
    ):
        raise LibraryForeignError(path, _FOREIGN)
    if marks.version > migrations.NEWEST:
        raise LibraryTooNewError(path, _TOO_NEW.format(marks.version))


def _prepare(
    database: peewee.SqliteDatabase, path: Path, marks: _Marks, now: Callable[[], datetime]
) -> None:
    """Fill an empty library with its tables; refuse one that is not whole; better an old one."""
    if marks.is_empty:
        migrations.create(database, schema.APPLICATION_ID)
        return
    if marks.version < 1 or not is_sound(database):
        raise damaged(path)
    if marks.version < migrations.NEWEST:
        back_up(database, path, now())
        _bring_up_to_date(database, path, marks.version)
    if not has_its_tables(database):
        raise damaged(path)
    if is_small(database) and not search.is_whole(database):
        with database.atomic():
            search.begin_anew(database)


def _bring_up_to_date(database: peewee.SqliteDatabase, path: Path, version: int) -> None:
    """Take the steps that are missing; where one cannot be taken, the file is not what it says."""
    try:
        migrations.bring_up_to_date(database, version)
    except peewee.DatabaseError as error:
        if primary_code(error) in {sqlite3.SQLITE_ERROR, -1}:
            raise damaged(path) from error
        raise
