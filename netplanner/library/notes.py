"""Notes and reviews in rows: what was thought beside a plan, and looking back at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from netplanner.library.plans import definition
from netplanner.library.schema import DefinitionRow, NoteRow, ReviewRow
from netplanner.library.sealing import cells_of, sealed, whole
from netplanner.library.statements import upsert
from netplanner.plan.contacts import Note, Review

if TYPE_CHECKING:
    from collections.abc import Callable

    import peewee

    from netplanner.library.schema import PlanRow

_QUESTIONNAIRE: Final = "review"
_PUT_REVIEW: Final = upsert(ReviewRow, "plan", "number")


def add(
    database: peewee.SqliteDatabase, plan: PlanRow, note: Note, new_id: Callable[[], str]
) -> Note:
    """Store a note and return it with its id; one that has an id keeps it."""
    id_ = note.id or new_id()
    while not note.id and NoteRow.select().where(NoteRow.id == id_).exists(database):
        id_ = new_id()
    stored = replace(note, id=id_)
    cells = sealed(plan=plan.key, id=id_, text=note.text, written_at_utc=note.written_at_utc)
    NoteRow.insert(cells).execute(database)
    return stored


def change(database: peewee.SqliteDatabase, plan: PlanRow, note: Note) -> None:
    """Store a note of a plan anew.

    Raises:
        KeyError: the plan has no note of this id.
    """
    row = _found(database, plan, note.id)
    cells = {**cells_of(row), "text": note.text, "written_at_utc": note.written_at_utc}
    NoteRow.update(sealed(**cells)).where(NoteRow.key == row.key).execute(database)


def remove(database: peewee.SqliteDatabase, plan: PlanRow, note_id: str) -> None:
    """Drop a note of a plan.

    Raises:
        KeyError: the plan has no note of this id.
    """
    row = _found(database, plan, note_id)
    NoteRow.delete().where(NoteRow.key == row.key).execute(database)


def of_plan(database: peewee.SqliteDatabase, plan: PlanRow) -> tuple[Note, ...]:
    """Return a plan's notes, newest first."""
    newest_first = (NoteRow.written_at_utc.desc(), NoteRow.key.desc())
    rows = NoteRow.select().where(NoteRow.plan == plan.key).order_by(*newest_first)
    return tuple(Note(it.id, it.text, it.written_at_utc) for it in whole(rows.bind(database)))


def save_review(database: peewee.SqliteDatabase, plan: PlanRow, review: Review) -> None:
    """Store a review in the place of the one of the same version."""
    cells = sealed(
        plan=plan.key,
        number=review.number,
        begun_on=review.begun_on.isoformat(),
        definition=definition(database, _QUESTIONNAIRE, 1, review.definition),
        answers=review.answers_json,
        page=review.page,
        is_finished=int(review.is_finished),
    )
    _PUT_REVIEW.run(database, **cells)


def reviews(database: peewee.SqliteDatabase, plan: PlanRow) -> tuple[Review, ...]:
    """Return a plan's reviews, that of the first version first."""
    rows = ReviewRow.select().where(ReviewRow.plan == plan.key).order_by(ReviewRow.number)
    return tuple(_review(database, row) for row in whole(rows.bind(database)))


def _found(database: peewee.SqliteDatabase, plan: PlanRow, note_id: str) -> NoteRow:
    here = (NoteRow.id == note_id) & (NoteRow.plan == plan.key)
    row = NoteRow.select().where(here).get_or_none(database)
    if row is None:
        raise KeyError(note_id)
    return row


def _review(database: peewee.SqliteDatabase, row: ReviewRow) -> Review:
    mine = DefinitionRow.select().where(DefinitionRow.key == row.definition_id)
    return Review(
        number=row.number,
        begun_on=date.fromisoformat(row.begun_on),
        definition=next(whole(mine.bind(database))).text,
        answers_json=row.answers,
        page=row.page,
        is_finished=bool(row.is_finished),
    )
