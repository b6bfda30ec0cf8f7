"""What commands work with: where they write, which day it is, where the plans are kept."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from netplanner.commands.arguments import Arguments


@dataclass(frozen=True)
class Setting:
    """The world as commands see it.

    Attributes:
        out: takes results; err: takes messages.
        now: the moment, with its time zone.
        folder: the library's folder; it may not be there yet.
    """

    out: TextIO
    err: TextIO
    today: date
    now: Callable[[], datetime]
    folder: Path

    def say(self, text: str) -> None:
        """Write a result as a line or more."""
        self.out.write(text if text.endswith("\n") else f"{text}\n")


class Command(Protocol):
    """What every command's module offers as `run`."""

    def __call__(self, arguments: Arguments, setting: Setting) -> int:
        """Do what the words ask for and return the exit status."""


def library_folder(named: Path | None, preferred: Callable[[], Path | None]) -> Path:
    """Return the folder that was named, else NETPLANNER_HOME, else what the person prefers.

    With none of these it is the platform's own place. Preferences are read only where they count.
    """
    if named is not None:
        return named
    if home := os.environ.get("NETPLANNER_HOME"):
        return Path(home)
    if wanted := preferred():
        return wanted
    # Imported here because most who script name their own folder.
    import platformdirs

    return platformdirs.user_data_path("netplanner", appauthor=False)
