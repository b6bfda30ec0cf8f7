"""Libraries as earlier programs left them: the SQL dump of one of each schema."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def write_schema(number: int, path: Path) -> None:
    """Write a library of an earlier schema: a draft, a finished plan, one in the trash."""
    script = Path(__file__).with_name("data") / f"schema_{number}.sql"
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA journal_mode = wal")
        file.executescript(script.read_text(encoding="utf-8"))
