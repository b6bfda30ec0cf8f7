from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.errors import LibraryDamagedError, LibraryError
from netplanner.library import Library, Shelf
from netplanner.library.restoring import restore
from netplanner.plan.contacts import Review
from tests.unit.library.scene import Clock, action, answers, new_plan, people, promise, version

if TYPE_CHECKING:
    from netplanner.library import DueItem, PersonPage, PlanSummary, SavedPlan
    from netplanner.plan.contacts import Contact, Note
    from netplanner.plan.people import Person

WORDS = ("park", "ann", "mayor")
HEADER = (0, 16, 17, 18, 19, 20, 21, 24, 31, 35, 39, 43, 47, 51, 55, 59, 60, 63, 67, 68, 71, 95, 99)


@dataclass(frozen=True)
class Contents:
    """All that can be asked of a library."""

    plans: tuple[SavedPlan, ...]
    summaries: tuple[PlanSummary, ...]
    found: tuple[tuple[PlanSummary, ...], ...]
    people: tuple[Person, ...]
    pages: tuple[PersonPage, ...]
    due: tuple[DueItem, ...]
    contacts: tuple[Contact, ...]
    beside: tuple[tuple[Note | Review, ...], ...]


@dataclass(frozen=True)
class Whole:
    """A library's file and what is in it."""

    file: bytes = field(repr=False)
    contents: Contents = field(repr=False)


def contents(library: Library) -> Contents:
    summaries = tuple(it for shelf in Shelf for it in library.summaries(shelf=shelf))
    return Contents(
        plans=tuple(library.saved(it.id) for it in summaries),
        summaries=summaries,
        found=tuple(library.summaries(word) for word in WORDS),
        people=library.known_people(),
        pages=tuple(library.person_page(it.id) for it in library.people()),
        due=library.due(date.max),
        contacts=library.contacts(),
        beside=tuple((*library.notes(it.id), *library.reviews(it.id)) for it in summaries),
    )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """Return a library of five plans on three shelves."""
    folder = tmp_path_factory.mktemp("whole")
    with Library.open(folder, Clock()) as library:
        plans = [
            new_plan(library, answers(title=f"The park {number}", aim="Trees. " * 40 * number,
                                      people=people("Ann", "Bo", notes="Knows the mayor")))
            for number in range(5)
        ]  # fmt: skip
        library.finish(plans[0], version(1, *(action(number) for number in range(9))))
        for plan in plans:
            library.log_contact(promise(plan, by=date(2026, 12, 1)))
            library.add_note(plan, "Ask the mayor again. " * 9)
            library.save_review(plan, Review(1, date(2026, 12, 28), "title: Back", "{}"))
        library.archive(plans[1])
        library.trash(plans[2])
        found = contents(library)
    return Whole((folder / "library.sqlite").read_bytes(), found)


def should_be_whole_or_refused(damaged: bytes, whole: Whole) -> None:
    """Check that a library opens with all that it had, or not at all."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "library.sqlite").write_bytes(damaged)
        with (
            suppress(LibraryError),
            Library.open(Path(folder), Clock(), patience_s=0) as library,
        ):
            assert contents(library) == whole.contents


@settings(max_examples=120, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), change=st.integers(1, 255))
def test_that_a_library_with_a_flipped_byte_is_whole_or_refused(
    whole: Whole, place: float, change: int
) -> None:
    damaged = bytearray(whole.file)
    damaged[int(place * len(damaged))] ^= change

    should_be_whole_or_refused(bytes(damaged), whole)


@settings(max_examples=40, deadline=None)
@given(share=st.floats(0, 1, exclude_max=True))
def test_that_a_library_that_was_cut_is_refused(whole: Whole, share: float) -> None:
    should_be_whole_or_refused(whole.file[: int(share * len(whole.file))], whole)


@settings(max_examples=15, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), change=st.integers(1, 255))
def test_that_a_copy_with_a_flipped_byte_is_put_back_whole_or_refused(
    whole: Whole, place: float, change: int
) -> None:
    damaged = bytearray(whole.file)
    damaged[int(place * len(damaged))] ^= change

    with TemporaryDirectory() as folder, suppress(LibraryError):
        (Path(folder) / "copy.sqlite").write_bytes(damaged)
        restore(Path(folder), Path(folder) / "copy.sqlite", Clock())
        with Library.open(Path(folder), Clock()) as library:
            assert contents(library) == whole.contents


@pytest.mark.parametrize("place", HEADER)
def test_that_a_library_with_a_flipped_header_is_whole_or_refused(whole: Whole, place: int) -> None:
    damaged = bytearray(whole.file)
    damaged[place] ^= 1

    should_be_whole_or_refused(bytes(damaged), whole)


def test_that_a_quick_check_finds_a_file_that_is_built_wrongly(library: Library) -> None:
    new_plan(library)
    library.check_quickly()
    with closing(sqlite3.connect(library.folder / "library.sqlite")) as file, file:
        file.execute("PRAGMA writable_schema = 1")
        file.execute("UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT', 'title BLOB')")
        file.execute("PRAGMA schema_version = 4711")

    with pytest.raises(LibraryDamagedError):
        library.check_quickly()


def test_that_a_library_can_be_opened_again_for_another_thread(library: Library) -> None:
    plan = new_plan(library)

    with ThreadPoolExecutor() as pool:
        found = pool.submit(titles_read_again, library).result()

    assert found == (library.saved(plan).plan.title,)


def titles_read_again(library: Library) -> tuple[str, ...]:
    with library.again() as opened:
        return tuple(it.title for it in opened.summaries())
