"""How tests damage a library: behind the program's back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netplanner.library import Library


def flip_somewhere_in(library: Library, table: str, column: str) -> None:
    """Change a stored text as bit rot would: its row's seal is not told."""
    with closing(sqlite3.connect(library.folder / "library.sqlite")) as file, file:
        file.execute(f"UPDATE {table} SET {column} = 'x' || {column}")  # noqa: S608 - our names
