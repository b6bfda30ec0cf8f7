from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import peewee
import pytest

from netplanner.errors import LibraryDamagedError
from netplanner.library import Library, Shelf, migrations, schema
from tests.unit.library.scene import PARK, people
from tests.unit.library.schemas import write_schema

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.library.schema import SealedRow
    from tests.unit.library.scene import Clock

MEETING = people("Ann", notes="Grows pears")


def run(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(statement)


def version_of(folder: Path, path: Path | None = None) -> int:
    with closing(sqlite3.connect(path or folder / "library.sqlite")) as file:
        return int(file.execute("PRAGMA user_version").fetchone()[0])


def database() -> peewee.SqliteDatabase:
    return peewee.SqliteDatabase(":memory:", pragmas={"foreign_keys": 1})


def references(of: peewee.SqliteDatabase, table: str) -> set[tuple[str, str, str]]:
    return {(it.column, it.dest_table, it.dest_column) for it in of.get_foreign_keys(table)}


@pytest.mark.parametrize("model", schema.TABLES, ids=lambda model: model.__name__)
def test_that_the_steps_make_the_tables_that_the_rows_name(model: type[SealedRow]) -> None:
    ours, theirs = database(), database()
    migrations.create(ours, schema.APPLICATION_ID)
    with theirs.bind_ctx(schema.TABLES):
        theirs.create_tables(schema.TABLES)
    table = str(model._meta.table_name)  # noqa: SLF001 - Peewee documents it

    assert ours.get_columns(table) == theirs.get_columns(table)
    assert ours.get_primary_keys(table) == theirs.get_primary_keys(table)
    assert references(ours, table) == references(theirs, table)


def test_that_a_new_library_takes_all_steps(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock):
        assert version_of(folder) == migrations.NEWEST


@pytest.fixture(params=range(1, migrations.NEWEST), ids=lambda number: f"schema {number}")
def old(request: pytest.FixtureRequest, folder: Path) -> Path:
    """Return the folder of a library as an earlier program left it."""
    folder.mkdir()
    write_schema(request.param, folder / "library.sqlite")
    return folder


def test_that_an_old_library_comes_up_to_date_whole(old: Path, clock: Clock) -> None:
    with Library.open(old, clock) as library:
        assert library.health() == ()
        assert version_of(old) == migrations.NEWEST


def test_that_nothing_of_an_old_library_is_lost(old: Path, clock: Clock) -> None:
    with Library.open(old, clock) as library:
        draft, finished = (library.saved(library.resolve(it)) for it in ("draft", "finish"))
        (trashed,) = library.summaries(shelf=Shelf.TRASH)

    assert draft.answers == {"title": "Meet the neighbours", "people": MEETING}
    assert (draft.page, draft.definition) == ("who", "title: Plan")
    assert finished.answers == PARK
    assert [it.number for it in finished.plan.versions] == [1, 2]
    assert [it.outcome for it in finished.plan.actions] == ["She knows the mayor", ""]
    assert trashed.title == "Thrown away"


def test_that_people_of_an_old_library_are_known(old: Path, clock: Clock) -> None:
    with Library.open(old, clock) as library:
        assert [it.name for it in library.known_people()] == ["Ann", "Bo"]


def test_that_an_old_library_can_be_searched(old: Path, clock: Clock) -> None:
    with Library.open(old, clock) as library:
        assert [it.id for it in library.summaries("mayor")] == ["finished"]


def test_that_what_happened_since_in_an_old_library_is_not_lost(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    write_schema(3, folder / "library.sqlite")

    with Library.open(folder, clock) as library:
        plan = library.resolve("finish")
        assert [it.promise for it in library.contacts(plan)] == ["Send the map"]
        assert [it.text for it in library.notes(plan)] == ["Ask about the pond"]
        assert [it.definition for it in library.reviews(plan)] == ["title: Review"]


def test_that_reviews_of_an_old_library_are_due(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    write_schema(3, folder / "library.sqlite")

    with Library.open(folder, clock) as library:
        assert [it.due for it in library.due(date.max) if it.is_review] == [date(2026, 12, 18)]


def test_that_an_old_library_is_backed_up_first(old: Path, clock: Clock) -> None:
    before = version_of(old)

    Library.open(old, clock).close()

    (backup,) = (old / "backups").iterdir()
    assert version_of(old, backup) == before


def test_that_a_damaged_old_library_is_left_as_it_is(old: Path, clock: Clock) -> None:
    file = old / "library.sqlite"
    run(file, "UPDATE plan SET title = 'Something else' WHERE id = 'draft111'")
    before = file.read_bytes()

    with pytest.raises(LibraryDamagedError):
        Library.open(old, clock)

    assert file.read_bytes() == before
    assert not (old / "backups").exists()


def schema_of(folder: Path) -> set[str]:
    with closing(sqlite3.connect(folder / "library.sqlite")) as file:
        return {sql for (sql,) in file.execute("SELECT sql FROM sqlite_schema")}


@pytest.mark.parametrize(("number", "in_the_way"), [(1, "plan_search"), (2, "review")])
def test_that_a_step_that_fails_half_way_leaves_nothing(
    folder: Path, clock: Clock, number: int, in_the_way: str
) -> None:
    folder.mkdir()
    write_schema(number, folder / "library.sqlite")
    run(folder / "library.sqlite", f"CREATE TABLE {in_the_way} (words TEXT)")
    before = schema_of(folder)

    with pytest.raises(LibraryDamagedError):
        Library.open(folder, clock)

    assert (version_of(folder), schema_of(folder)) == (number, before)


def test_that_a_library_that_says_it_is_older_than_it_is_is_refused(
    folder: Path, clock: Clock
) -> None:
    Library.open(folder, clock).close()
    run(folder / "library.sqlite", f"PRAGMA user_version = {migrations.NEWEST - 1}")

    with pytest.raises(LibraryDamagedError):
        Library.open(folder, clock)
