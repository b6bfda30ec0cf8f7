"""Search over everything that was typed into plans: the one place that knows of FTS5.

A plan that changed is read again when somebody searches next, so that saving stays quick.
"""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Final
from zlib import crc32

import peewee

from netplanner.library import plans
from netplanner.library.asking import ask, primary_code
from netplanner.library.migrations.step_2 import INDEX
from netplanner.library.schema import (
    ActionRow,
    AnswerRow,
    ContactRow,
    DefinitionRow,
    NoteRow,
    PlanRow,
    ReviewRow,
    VersionRow,
)
from netplanner.library.sealing import storable, whole
from netplanner.library.statements import Statement, slot
from netplanner.library.stored_answers import from_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.library.sealing import Cell

_ANSWERS: Final = Statement(
    AnswerRow.select(AnswerRow.repeat, AnswerRow.name, AnswerRow.value).where(
        AnswerRow.plan == slot("key")
    )
)
_ACTIONS: Final = Statement(
    ActionRow.select(ActionRow.what, ActionRow.outcome)
    .join(VersionRow)
    .where(VersionRow.plan == slot("key"))
)
_CONTACTS: Final = Statement(
    ContactRow.select(
        ContactRow.person,
        ContactRow.what,
        ContactRow.promise,
        ContactRow.their_promise,
        ContactRow.introduced,
    ).where(ContactRow.plan == slot("key"))
)
_NOTES: Final = Statement(NoteRow.select(NoteRow.text).where(NoteRow.plan == slot("key")))
_REVIEWS: Final = Statement(
    ReviewRow.select(ReviewRow.answers, DefinitionRow.text)
    .join(DefinitionRow)
    .where(ReviewRow.plan == slot("key"))
)
_SEARCHED: Final = """SELECT plan_search.words, plan.searched FROM plan
    LEFT JOIN plan_search ON plan_search.rowid = plan.key WHERE plan.searched IS NOT NULL"""
_EXCERPTS: Final = """SELECT rowid, snippet(plan_search, 0, '', '', '…', 12)
    FROM plan_search WHERE plan_search MATCH ? AND +rowid IN (SELECT value FROM json_each(?))"""


def catch_up(database: peewee.SqliteDatabase) -> None:
    """Read each plan that changed since it was last read for searching."""
    if _unread().exists(database):
        with database.atomic():
            _read_what_changed(database)


def _unread() -> peewee.ModelSelect[PlanRow]:
    return PlanRow.select().where(PlanRow.searched.is_null())


def _read_what_changed(database: peewee.SqliteDatabase) -> None:
    for row in list(whole(_unread().bind(database))):
        words = storable("\n".join(_words(database, row)))
        ask(database, "REPLACE INTO plan_search (rowid, words) VALUES (?, ?)", row.key, words)
        plans.change(database, row, searched=crc32(words.encode()))


def is_whole(database: peewee.SqliteDatabase) -> bool:
    """Return whether the index says the same as the words that it was made of.

    While another program writes nobody can look; then it counts as whole.
    """
    try:
        ask(database, "INSERT INTO plan_search (plan_search) VALUES ('integrity-check')")
    except peewee.DatabaseError as error:
        if primary_code(error) not in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_BUSY}:
            raise
        return primary_code(error) == sqlite3.SQLITE_BUSY
    return all(_is_as_read(words, checksum) for words, checksum in ask(database, _SEARCHED))


def _is_as_read(words: Cell, checksum: Cell) -> bool:
    """SQLite's own check lets some changed letters of short words pass: two errors cancel out."""
    return isinstance(words, str) and crc32(words.encode()) == checksum


def begin_anew(database: peewee.SqliteDatabase) -> None:
    """Throw the index away; the plans are read again when somebody searches."""
    ask(database, "DROP TABLE plan_search")
    ask(database, INDEX)
    for row in list(whole(PlanRow.select().bind(database))):
        plans.change(database, row, searched=None)


def forget_what_is_gone(database: peewee.SqliteDatabase) -> None:
    """Drop the words of plans that are no more."""
    ask(database, "DELETE FROM plan_search WHERE rowid NOT IN (SELECT key FROM plan)")


def forget_words(database: peewee.SqliteDatabase) -> None:
    """Read anew what changed, and leave no trace in the index of words that are no more."""
    _read_what_changed(database)
    ask(database, "INSERT INTO plan_search (plan_search) VALUES ('rebuild')")


def terms(text: str) -> str:
    """Return what a person typed as FTS5 asks it; the last word may be only begun."""
    # Imported here because most starts of the program search for nothing.
    from playhouse.sqlite_ext import FTS5Model

    is_begun = text[-1:].isalnum()
    return str(FTS5Model.web_query(f"{text}*" if is_begun else text))


def matching(wanted: peewee.Value) -> peewee.NodeList:
    """Return the right side of IN: the keys of the plans that match."""
    start, end = "(SELECT rowid FROM plan_search WHERE plan_search MATCH", ")"
    return peewee.NodeList((peewee.SQL(start), wanted, peewee.SQL(end)))


def excerpts(database: peewee.SqliteDatabase, wanted: str, keys: Sequence[int]) -> dict[int, str]:
    """Return the words around what was searched for, by the plan's key."""
    found = ask(database, _EXCERPTS, wanted, json.dumps(keys))
    return {key: " ".join(str(words).split()) for key, words in found if isinstance(key, int)}


def _words(database: peewee.SqliteDatabase, row: PlanRow) -> Iterator[str]:
    """Yield everything that was typed into a plan and beside it."""
    # Imported here because it brings the YAML loader, and opening the library has to be quick.
    from netplanner.library.typed import typed_questions, typed_words

    typed = typed_questions(plans.definition_text(database, row))
    for repeat, name, stored in _ANSWERS.run(database, key=row.key):
        answer = from_json(str(stored))
        if isinstance(answer, str) and (not typed or (repeat, name) in typed):
            yield answer
    for statement in (_ACTIONS, _CONTACTS, _NOTES):
        for cells in statement.run(database, key=row.key):
            yield from map(str, cells)
    for answers, definition in _REVIEWS.run(database, key=row.key):
        yield from typed_words(str(answers), str(definition))
