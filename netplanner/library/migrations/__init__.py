"""How the library's tables came to be: one module a step, in SQL that is never changed again.

A new library takes all steps at once; one that is older takes those it lacks. A step knows
nothing of the program, so that it means the same for ever.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

import peewee

from netplanner.library.asking import ask
from netplanner.library.checking import counts
from netplanner.library.migrations import step_1, step_2, step_3, step_4

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS: Final[Sequence[Sequence[str]]] = (
    step_1.STATEMENTS,
    step_2.STATEMENTS,
    step_3.STATEMENTS,
    step_4.STATEMENTS,
)
NEWEST: Final = len(STEPS)


class RowsLostError(peewee.IntegrityError):
    """A step would lose rows, so it was not taken."""


def create(database: peewee.SqliteDatabase, application_id: int, steps: int = NEWEST) -> None:
    """Make a library of an empty database by its first steps."""
    with database.atomic():
        for statement in chain.from_iterable(STEPS[:steps]):
            ask(database, statement)
        database.pragma("application_id", application_id)
        database.pragma("user_version", steps)


def bring_up_to_date(database: peewee.SqliteDatabase, version: int) -> None:
    """Take the steps that an older library lacks, each all or nothing.

    Raises:
        peewee.DatabaseError: a step cannot be taken; the library is as it was before it.
    """
    # Imported here because most starts of the program have no step to take.
    from playhouse.migrate import SqliteMigrator

    for produces, statements in enumerate(STEPS[version:], start=version + 1):
        with SqliteMigrator(database).migration_context():
            _take(database, produces, statements)


def _take(database: peewee.SqliteDatabase, produces: int, statements: Sequence[str]) -> None:
    if database.pragma("user_version") >= produces:
        return  # another program that started with us was quicker
    before = counts(database)
    for statement in statements:
        ask(database, statement)
    after = counts(database)
    is_whole = not list(ask(database, "PRAGMA foreign_key_check"))
    if not is_whole or any(after[table] != rows for table, rows in before.items()):
        raise RowsLostError(produces)
    database.pragma("user_version", produces)
