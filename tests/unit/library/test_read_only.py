from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import LibraryDamagedError, LibraryUnwritableError
from netplanner.library import Library, migrations
from tests.unit.library.damage import flip_somewhere_in
from tests.unit.library.scene import PARK, action, answers, contact, new_plan, version
from tests.unit.library.schemas import write_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import PlanId
    from tests.unit.library.scene import Clock

_WITH_CONTACTS = 3  # the schema that first had them


@dataclass(frozen=True)
class Opened:
    """A library to look at, and what is in it."""

    library: Library
    plan: PlanId
    contact: Contact


@pytest.fixture
def opened(folder: Path, clock: Clock) -> Iterator[Opened]:
    with Library.open(folder, clock) as library:
        plan = new_plan(library)
        library.finish(plan, version())
        logged = library.log_contact(contact(plan))
        library.summaries("park")
    with Library.open_read_only(folder, clock) as library:
        yield Opened(library, plan, logged)


def test_that_a_library_to_look_at_tells_everything(opened: Opened) -> None:
    library = opened.library

    assert library.is_read_only
    assert library.saved(opened.plan).answers == PARK
    assert [it.id for it in library.summaries("allies")] == [opened.plan]
    assert library.contacts() == (opened.contact,)
    assert [it.name for it in library.people()] == ["Ann", "Bo"]
    assert [it.action for it in library.due(date(2026, 12, 31))] == [action(1)]
    assert library.health() == ()


CHANGES: dict[str, Callable[[Opened], object]] = {
    "create": lambda it: new_plan(it.library),
    "duplicate": lambda it: it.library.duplicate(it.plan, "Again"),
    "save_answers": lambda it: it.library.save_answers(it.plan, PARK, answers(title="B")),
    "save_position": lambda it: it.library.save_position(it.plan, "who"),
    "finish": lambda it: it.library.finish(it.plan, version(2)),
    "update_action": lambda it: it.library.update_action(it.plan, action(1)),
    "archive": lambda it: it.library.archive(it.plan),
    "trash": lambda it: it.library.trash(it.plan),
    "purge": lambda it: it.library.purge(),
    "back_up": lambda it: it.library.back_up(),
    "log_contact": lambda it: it.library.log_contact(it.contact),
    "change_contact": lambda it: it.library.change_contact(it.contact),
    "remove_contact": lambda it: it.library.remove_contact(it.contact.id),
    "add_note": lambda it: it.library.add_note(it.plan, "One"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_that_nothing_is_changed_in_a_library_to_look_at(
    opened: Opened, change: Callable[[Opened], object]
) -> None:
    with pytest.raises(LibraryUnwritableError, match="open to look at only"):
        change(opened)


def test_that_a_library_to_look_at_can_be_copied(opened: Opened, tmp_path: Path) -> None:
    opened.library.copy_to(tmp_path / "copy.sqlite")

    assert (tmp_path / "copy.sqlite").exists()


def test_that_a_library_to_look_at_is_opened_again_so(opened: Opened) -> None:
    with opened.library.again() as again:
        assert again.is_read_only


def test_that_a_library_that_another_program_holds_can_be_looked_at(
    folder: Path, clock: Clock
) -> None:
    with Library.open(folder, clock) as writer:
        plan = new_plan(writer)
        with Library.open_read_only(folder, clock) as library:
            writer.save_answers(plan, PARK, answers(title="Later"))

            assert library.saved(plan).answers == {"title": "Later"}


@pytest.mark.parametrize("number", range(1, migrations.NEWEST))
def test_that_an_older_programs_library_can_be_looked_at(
    folder: Path, clock: Clock, number: int
) -> None:
    folder.mkdir()
    write_schema(number, folder / "library.sqlite")
    before = (folder / "library.sqlite").read_bytes()

    with Library.open_read_only(folder, clock) as library:
        assert [it.id for it in library.summaries("mayor")] == ["finished"]
        assert bool(library.contacts()) is (number >= _WITH_CONTACTS)
        assert library.health() == ()

    assert (folder / "library.sqlite").read_bytes() == before


def test_that_a_library_that_is_not_there_is_not_made(folder: Path, clock: Clock) -> None:
    with pytest.raises(LibraryUnwritableError, match="finds no library here"):
        Library.open_read_only(folder, clock)

    assert not folder.exists()


def test_that_what_is_no_library_cannot_be_looked_at(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    (folder / "library.sqlite").write_text("Dear diary")

    with pytest.raises(LibraryDamagedError):
        Library.open_read_only(folder, clock)


def test_that_a_damaged_library_cannot_be_looked_at(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        library.log_contact(contact(new_plan(library)))
        flip_somewhere_in(library, "contact", "what")

    with pytest.raises(LibraryDamagedError):
        Library.open_read_only(folder, clock)
