"""One program with windows a library: a lock that the system lets go of when its holder ends.

So a lock that a crash left behind is never mistaken for a living one. Commands need no claim:
SQLite keeps their short writes apart.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from netplanner.errors import LibraryLockedError
from netplanner.library.failures import unwritable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE_NAME: Final = "library.lock"

_TAKEN: Final = "NetPlanner is open already with this library. Go to its window, or close it."


@contextmanager
def claim(folder: Path) -> Iterator[None]:
    """Hold a folder's library for this program while the block runs.

    Raises:
        LibraryLockedError: a living program holds it.
        LibraryUnwritableError: the folder cannot be written.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise unwritable(path, error) from error
    try:
        _lock(descriptor, path)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, path: Path) -> None:
    """Take the lock at once or not at all; closing the file lets go of it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise LibraryLockedError(path, _TAKEN) from error
