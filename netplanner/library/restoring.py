"""Putting a copy back: its rows are checked and copied, the file itself is never adopted.

What was there before is kept: a whole library as a backup, a damaged one beside the new one.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Final

import peewee

from netplanner.errors import (
    InputError,
    LibraryDamagedError,
    LibraryForeignError,
    LibraryLockedError,
    LibraryTooNewError,
    Problem,
)
from netplanner.library import migrations, schema
from netplanner.library.asking import ask, columns_of, number, primary_code, quoted
from netplanner.library.backups import back_up
from netplanner.library.checking import findings, sealed_tables
from netplanner.library.copies import has_changes_beside, opened_copy
from netplanner.library.failures import explained, unwritable
from netplanner.library.making import filled, flush, part_of
from netplanner.library.opening import FILE_NAME, MAGIC, PATIENCE_S, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from netplanner.library.sealing import Cell

LARGEST: Final = 2 * 1024**3  # bytes

_MISSING: Final = "Choose a file that is there and that you may read"
_TOO_LARGE: Final = "Choose a smaller file, no library is that large"
_BUSY: Final = "This file is open in another program. Close it there, then try again."
_IN_USE: Final = "The library is open in another program. Close it there, then try again."
_DAMAGED: Final = "This copy is damaged. Choose another one."
_FOREIGN: Final = "This file is no copy of a library. Choose another one."
_TOO_NEW: Final = "A newer NetPlanner wrote this copy. Update NetPlanner, then try again."


@dataclass(frozen=True)
class CopyLook:
    """What a copy holds, for a look before it is put back.

    Attributes:
        plans, people: how many; those in the trash count.
        changed_at_utc: when a plan changed last, ISO 8601 with seconds, or "" without plans.
    """

    plans: int
    people: int
    changed_at_utc: str


def look(source: Path) -> CopyLook:
    """Return what a copy holds, once every row of it was checked.

    Raises:
        InputError: there is no such file.
        LibraryError: the file is not a whole copy of a library.
    """
    with _checked(source) as copy:
        ((changed,),) = ask(copy, "SELECT coalesce(max(changed_at_utc), '') FROM plan")
        return CopyLook(
            plans=number(copy, "SELECT count(*) FROM plan"),
            people=number(copy, "SELECT count(*) FROM person"),
            changed_at_utc=str(changed),
        )


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
    with _checked(source) as copy, explained(path), _place(path) as part:
        _copy_rows(copy, part)
        flush(part)
        kept = _keep(path, now, patience_s) if path.exists() else None
        part.replace(path)
        flush(folder)
    return kept


@contextmanager
def _checked(source: Path) -> Iterator[peewee.SqliteDatabase]:
    """Open a file from outside, once it turned out to be a whole copy of a library."""
    try:
        size = source.stat().st_size
        with source.open("rb") as file:
            is_database = file.read(len(MAGIC)) == MAGIC
    except OSError as error:
        raise InputError([Problem("", f"{_MISSING}: {source}")]) from error
    if size > LARGEST:
        raise InputError([Problem("", f"{_TOO_LARGE}: {source}")])
    if not is_database:
        raise LibraryForeignError(source, _FOREIGN)
    if has_changes_beside(source):
        raise LibraryLockedError(source, _BUSY)
    with opened_copy(source) as copy:
        try:
            _refuse_what_is_not_whole(copy, source)
        except peewee.DatabaseError as error:
            raise LibraryDamagedError(source, _DAMAGED) from error
        yield copy


def _refuse_what_is_not_whole(copy: peewee.SqliteDatabase, source: Path) -> None:
    version = number(copy, "PRAGMA user_version")
    if number(copy, "PRAGMA application_id") != schema.APPLICATION_ID:
        raise LibraryForeignError(source, _FOREIGN)
    if version > migrations.NEWEST:
        raise LibraryTooNewError(source, _TOO_NEW)
    if version < 1 or any(findings(copy)):
        raise LibraryDamagedError(source, _DAMAGED)
    with filled(None, version) as ours:
        if _objects(copy) != _objects(ours):
            raise LibraryForeignError(source, _FOREIGN)


def _objects(database: peewee.SqliteDatabase) -> frozenset[tuple[Cell, ...]]:
    """Return what a schema holds: triggers and views, which could do harm, stand out so."""
    query = (
        "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    return frozenset(ask(database, query))


def _copy_rows(copy: peewee.SqliteDatabase, part: Path) -> None:
    """Fill an empty file with a copy's rows, in today's format."""
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


@contextmanager
def _place(path: Path) -> Iterator[Path]:
    """Give an empty file beside the library's, whose folder is made where it is missing."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with part_of(path) as part:
            yield part
    except OSError as error:
        raise unwritable(path) from error


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
        return database.pragma("journal_mode", "delete") == "delete"
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
