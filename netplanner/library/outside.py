"""A file from outside that says it is a copy of a library: looked through before it is used.

Nothing in it is run and nothing is written to it.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from netplanner.errors import (
    InputError,
    LibraryDamagedError,
    LibraryForeignError,
    LibraryLockedError,
    LibraryTooNewError,
    Problem,
)
from netplanner.library import migrations, schema
from netplanner.library.asking import ask, number
from netplanner.library.checking import findings
from netplanner.library.copies import UNREADABLE, has_changes_beside, opened_copy
from netplanner.library.making import filled
from netplanner.library.opening import MAGIC

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import peewee

    from netplanner.library.sealing import Cell

LARGEST: Final = 2 * 1024**3  # bytes

MOST_TITLES: Final = 100

_TITLES: Final = """SELECT title FROM plan WHERE trashed_at_utc IS NULL
    ORDER BY changed_at_utc DESC, key DESC LIMIT ?"""
_MISSING: Final = "Choose a file that is there and that you may read"
_TOO_LARGE: Final = "Choose a smaller file, no library is that large"
_BUSY: Final = "This file is open in another program. Close it there, then try again."
_DAMAGED: Final = "This copy is damaged. Choose another one."
_FOREIGN: Final = "This file is no copy of a library. Choose another one."
_TOO_NEW: Final = "A newer NetPlanner wrote this copy. Update NetPlanner, then try again."


@dataclass(frozen=True)
class CopyLook:
    """What a copy holds, for a look before it is put back.

    Attributes:
        plans, people: how many; those in the trash count.
        changed_at_utc: when a plan changed last, ISO 8601 with seconds, or "" without plans.
        titles: what the plans that changed last are called, the newest first, without the trash.
    """

    plans: int
    people: int
    changed_at_utc: str
    titles: tuple[str, ...]


def look(source: Path) -> CopyLook:
    """Return what a copy holds, once every row of it was checked.

    Raises:
        InputError: there is no such file.
        LibraryError: the file is not a whole copy of a library.
    """
    with whole_copy(source) as copy:
        ((changed,),) = ask(copy, "SELECT coalesce(max(changed_at_utc), '') FROM plan")
        return CopyLook(
            plans=number(copy, "SELECT count(*) FROM plan"),
            people=number(copy, "SELECT count(*) FROM person"),
            changed_at_utc=str(changed),
            titles=tuple(str(title) for (title,) in ask(copy, _TITLES, MOST_TITLES)),
        )


@contextmanager
def whole_copy(source: Path) -> Iterator[peewee.SqliteDatabase]:
    """Open a file from outside, once it turned out to be a whole copy of a library.

    Raises:
        InputError: there is no such file.
        LibraryError: it is not a whole copy.
    """
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
    try:
        with opened_copy(source) as copy:
            _refuse_what_is_not_whole(copy, source)
    except UNREADABLE as error:
        raise LibraryDamagedError(source, _DAMAGED) from error
    with opened_copy(source) as copy:
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
