"""Files that go out: whole or not at all, whatever happens while they are written."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from netplanner.errors import TargetError

if TYPE_CHECKING:
    from pathlib import Path

_CIRCLE = "This link leads round in a circle. Name another place."
_ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def check_target(path: Path) -> None:
    """Look whether a file can be written there, before work is spent on its content.

    Raises:
        TargetError: the path is a folder, lies in none, or may only be read.
    """
    try:
        is_folder, has_folder = path.is_dir(), path.parent.is_dir()
        is_kept = path.exists() and _is_read_only(path)
    except OSError as error:
        raise _refusal(path, error) from error
    if is_folder:
        raise TargetError(path, "Name a file. This is a folder.")
    if not has_folder:
        raise TargetError(path, "Make its folder first, or name another one.")
    if is_kept:
        raise TargetError(path, "This file may only be read. Name another one.")
    _followed(path)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that at every moment there is the old one or the new one, never a part.

    Raises:
        TargetError: it cannot be written; what was there before is untouched.
    """
    check_target(path)
    target = _followed(path)
    draft = target.with_name(f".netplanner-{os.urandom(8).hex()}.part")
    try:
        _write_through(draft, content)
        draft.replace(target)
        _settle(target.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):  # on success it is gone, and the failure was told above
            draft.unlink()


def _is_read_only(path: Path) -> bool:
    """Whether a file is marked so; root could write it, but somebody wants it kept."""
    return not os.access(path, os.W_OK) or not path.stat().st_mode & _ANY_WRITE


def _followed(path: Path) -> Path:
    """Return what a link leads to in the end."""
    try:
        target = path.resolve()
    except RuntimeError as error:  # so Python says it up to 3.12
        raise TargetError(path, _CIRCLE) from error
    if target.is_symlink():
        raise TargetError(path, _CIRCLE)
    return target


def _refusal(path: Path, error: OSError) -> TargetError:
    return TargetError(path, f"It cannot be written here: {error.strerror}. Name another place.")


def _write_through(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut, where folders can be opened for that."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
