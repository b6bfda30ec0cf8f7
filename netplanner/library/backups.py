"""Backups: copies that were opened and counted before they count, and thinned as they age."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from netplanner.errors import TargetError
from netplanner.library.asking import ask
from netplanner.library.checking import counts, is_sound, is_well_built
from netplanner.library.copies import FOLDER, newest_first, opened_copy
from netplanner.library.failures import damaged, explained
from netplanner.library.making import flush, part_of
from netplanner.library.thinning import kept

if TYPE_CHECKING:
    from pathlib import Path

    import peewee

_NAME: Final = "library-%Y-%m-%dT%H%M%SZ.sqlite"
_ELSEWHERE: Final = "NetPlanner cannot write here. Choose another place."
_ITSELF: Final = "This is the library itself. Choose another file."


def back_up(database: peewee.SqliteDatabase, library: Path, now: datetime) -> Path:
    """Make a backup beside the library, drop those that are too many, and return the new one.

    Raises:
        LibraryError, TargetError: no backup was made; those that were there stay.
    """
    folder = library.parent / FOLDER
    target = folder / now.astimezone(UTC).strftime(_NAME)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _sweep(folder)
        copy_to(database, library, target)
        _thin(library.parent, now)
    except OSError as error:
        raise TargetError(folder, _ELSEWHERE) from error
    return target


def copy_to(database: peewee.SqliteDatabase, library: Path, target: Path) -> None:
    """Write a verified copy; the target is either whole or as it was before.

    Raises:
        LibraryDamagedError: the library is not whole, so a copy of it is worth nothing.
        LibraryUnwritableError: the disk is full.
        TargetError: nothing can be written there.
    """
    if target.resolve() == library.resolve():
        raise TargetError(target, _ITSELF)
    try:
        with explained(library), part_of(target) as part:
            _write(database, library, part)
            part.replace(target)
        flush(target.parent)
    except OSError as error:
        raise TargetError(target, _ELSEWHERE) from error


def made_at(path: Path) -> datetime | None:
    """Return when a backup was made, by its name, or None for a file of another name."""
    try:
        return datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _write(database: peewee.SqliteDatabase, library: Path, part: Path) -> None:
    """Write a copy into an empty file, look into it, and see it to the disk."""
    if not is_sound(database):
        raise damaged(library)
    before = counts(database)
    ask(database, "VACUUM INTO ?", str(part))
    with opened_copy(part) as copy:
        if not is_well_built(copy) or counts(copy) not in (before, counts(database)):
            raise damaged(library)
    flush(part)


def _sweep(folder: Path) -> None:
    """Remove what a program left that was ended in the middle of a backup."""
    for part in folder.glob(".library-*.part*"):
        part.unlink(missing_ok=True)


def _thin(folder: Path, now: datetime) -> None:
    """Remove the backups that are too many."""
    made = {path: time for path in newest_first(folder) if (time := made_at(path))}
    stay = kept(made.values(), now)
    for path, time in made.items():
        if time not in stay:
            path.unlink()
