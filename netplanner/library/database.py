"""The one kind of database connection that the library uses."""

from __future__ import annotations

import sqlite3

import peewee
from typing_extensions import override


class Database(peewee.SqliteDatabase):
    """SQLite through Peewee, where taking back what was taken back already is no error.

    SQLite ends a transaction by itself where the disk is full. Peewee rolls back all the same, and
    its complaint would hide the true one.
    """

    @override
    def rollback(self) -> None:
        connection: sqlite3.Connection = self.connection()  # type: ignore[no-untyped-call]  # stub
        if connection.in_transaction:
            super().rollback()


def sqlite_version() -> str:
    """Return the version of SQLite that libraries are kept with."""
    return sqlite3.sqlite_version
