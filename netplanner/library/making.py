"""Making a library's file: filled under another name, so that nobody ever finds half of one."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from netplanner.library import migrations, schema
from netplanner.library.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import peewee


def make(path: Path) -> None:
    """Make an empty library where there is no file; one that another program made stays."""
    with part_of(path) as part:
        with filled(part):
            pass
        flush(part)
        try:
            path.hardlink_to(part)
        except FileExistsError:
            return
        except OSError:  # a file system without links, such as a memory stick's
            part.replace(path)
    flush(path.parent)


@contextmanager
def part_of(path: Path) -> Iterator[Path]:
    """Give an empty file beside another that only its owner may read; it is gone afterwards."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield part
    finally:
        with suppress(OSError):
            part.unlink()


@contextmanager
def filled(part: Path | None, steps: int = migrations.NEWEST) -> Iterator[peewee.SqliteDatabase]:
    """Open an empty file, or memory alone, as a library of the first steps."""
    database = Database(str(part or ":memory:"), pragmas={"foreign_keys": 1}, autoconnect=False)
    with database.connection_context():
        migrations.create(database, schema.APPLICATION_ID, steps)
        yield database


def flush(path: Path) -> None:
    """Wait until a file or a folder's list of files is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
