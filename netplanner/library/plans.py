"""Plans in rows: made, found, moved between the shelves, and gone after thirty days of trash."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from peewee import fn

from netplanner.errors import AmbiguousPlanError, PlanNotFoundError
from netplanner.library.schema import DefinitionRow, PlanRow, columns
from netplanner.library.sealing import cells_of, sealed, whole
from netplanner.library.statements import RowStatement, Statement, slot
from netplanner.plan.codes import PlanState
from netplanner.plan.plans import Plan, PlanId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import peewee

    from netplanner.library.sealing import Cell
    from netplanner.plan.plans import Version

# Said so that no index answers: whoever asks this knows few plans already, and shelves hold many.
IS_KEPT: Final = fn.COALESCE(PlanRow.trashed_at_utc, "") == ""
IS_CURRENT: Final = fn.COALESCE(PlanRow.trashed_at_utc, PlanRow.archived_at_utc, "") == ""

_COLUMNS: Final = columns(PlanRow)
_FIND: Final = RowStatement(PlanRow, PlanRow.select().where(PlanRow.id == slot("id")))
_CHANGE: Final = Statement(
    PlanRow.update(
        {column: slot(column.column_name) for column in _COLUMNS if column != PlanRow.key}
    ).where(PlanRow.key == slot("key"))
)


def found(database: peewee.SqliteDatabase, plan: PlanId) -> PlanRow:
    """Return a plan's row.

    Raises:
        PlanNotFoundError: no plan has this id.
    """
    for row in _FIND.rows(database, id=plan):
        return row
    raise PlanNotFoundError(plan)


def with_keys(database: peewee.SqliteDatabase, keys: Iterable[int]) -> tuple[PlanRow, ...]:
    """Return the rows of some plans."""
    rows = PlanRow.select().where(PlanRow.key.in_(sorted(set(keys))))
    return tuple(whole(rows.bind(database)))


def resolved(database: peewee.SqliteDatabase, beginning: str) -> PlanId:
    """Return the id that begins so; plans in the trash do not count.

    Raises:
        PlanNotFoundError: no plan's id begins so.
        AmbiguousPlanError: several do, and none of them is exactly this.
    """
    kept = PlanRow.select(PlanRow.id).where(PlanRow.trashed_at_utc.is_null())
    ids = [PlanId(row.id) for row in kept.where(PlanRow.id.startswith(beginning)).bind(database)]
    if beginning in ids:
        return PlanId(beginning)
    if len(ids) > 1:
        raise AmbiguousPlanError(beginning, len(ids))
    if not ids:
        raise PlanNotFoundError(beginning)
    return ids[0]


def added(database: peewee.SqliteDatabase, new_id: Callable[[], str], **cells: Cell) -> PlanRow:
    """Store a new plan under an id that is free, and return its row."""
    id_ = new_id()
    while PlanRow.select().where(PlanRow.id == id_).exists(database):
        id_ = new_id()
    PlanRow.insert(sealed(id=id_, **cells)).execute(database)
    return found(database, PlanId(id_))


def change(database: peewee.SqliteDatabase, row: PlanRow, **cells: Cell) -> None:
    """Store those cells of a plan that are not as they were."""
    before = cells_of(row)
    if not cells.items() <= before.items():
        _CHANGE.run(database, **sealed(**{**before, **cells}))


def touch(database: peewee.SqliteDatabase, row: PlanRow, now_utc: str, title: str = "") -> None:
    """Store that what a plan says changed, and what it is called from now on."""
    change(database, row, title=title or row.title, changed_at_utc=now_utc, searched=None)


def definition(database: peewee.SqliteDatabase, questionnaire: str, version: int, text: str) -> int:
    """Return the key of a questionnaire file's text, which is stored once."""
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    same = (
        (DefinitionRow.questionnaire == questionnaire)
        & (DefinitionRow.version == version)
        & (DefinitionRow.digest == digest)
    )
    row = DefinitionRow.select().where(same).get_or_none(database)
    if row is not None:
        return row.key
    cells = sealed(questionnaire=questionnaire, version=version, digest=digest, text=text)
    return int(DefinitionRow.insert(cells).execute(database))


def definition_text(database: peewee.SqliteDatabase, row: PlanRow) -> str:
    """Return the text of the questionnaire file that a plan answers."""
    mine = DefinitionRow.select().where(DefinitionRow.key == row.definition_id)
    return next(whole(mine.bind(database))).text


def value_of(row: PlanRow, versions: tuple[Version, ...]) -> Plan:
    """Return a plan's value."""
    return Plan(
        id=PlanId(row.id),
        title=row.title,
        state=PlanState.FINISHED if versions else PlanState.DRAFT,
        created_at_utc=row.created_at_utc,
        changed_at_utc=row.changed_at_utc,
        versions=versions,
    )
