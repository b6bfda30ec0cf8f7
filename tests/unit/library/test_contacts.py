from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import PlanNotFoundError
from netplanner.library import Library
from netplanner.library.outside import look
from netplanner.plan.plans import PlanId
from tests.unit.library.scene import PARK, answers, contact, new_plan, people, promise, with_name

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.library.scene import Clock


def names(library: Library) -> list[str]:
    return [it.person for it in library.contacts()]


def test_that_a_contact_is_kept_as_it_was_logged(library: Library) -> None:
    given = replace(
        promise(new_plan(library), by=date(2026, 12, 1)),
        answered=False,
        energy=-1,
        promise_kept_on=date(2026, 11, 30),
        their_promise="Ask the mayor",
        introduced="Cy Young",
        next_contact=date(2027, 1, 4),
    )

    stored = library.log_contact(given)

    assert stored == replace(given, id=stored.id)
    assert library.contacts() == (stored,)


def test_that_each_contact_has_an_id_of_its_own(folder: Path, clock: Clock) -> None:
    made = iter(["plan0001", "aaaa1111", "aaaa1111", "bbbb2222"])
    with Library.open(folder, clock, new_id=lambda: next(made)) as library:
        plan = new_plan(library)
        ids = [library.log_contact(contact(plan)).id for _ in range(2)]

    assert ids == ["aaaa1111", "bbbb2222"]


def test_that_the_newest_contact_comes_first(library: Library) -> None:
    plan = new_plan(library)
    days = [date(2026, 11, 20), date(2026, 11, 22), date(2026, 11, 21)]
    logged = [library.log_contact(contact(plan, on=day)) for day in days]

    assert library.contacts(plan) == (logged[1], logged[2], logged[0])


def test_that_contacts_of_one_day_stand_newest_first(library: Library) -> None:
    plan = new_plan(library)
    first, second = (library.log_contact(contact(plan)) for _ in range(2))

    assert library.contacts(plan) == (second, first)


def test_that_each_plan_has_its_own_contacts(library: Library) -> None:
    park, pond = new_plan(library), new_plan(library)
    mine = library.log_contact(contact(park))
    theirs = library.log_contact(contact(pond))

    assert (library.contacts(park), library.contacts(pond)) == ((mine,), (theirs,))
    assert set(library.contacts()) == {mine, theirs}


def test_that_a_contact_is_changed(library: Library) -> None:
    logged = library.log_contact(contact(new_plan(library)))
    kept = replace(logged, person="Bo", promise_kept_on=date(2026, 12, 1))

    library.change_contact(kept)

    assert library.contacts() == (kept,)


def test_that_a_removed_contact_comes_back_as_it_was(library: Library) -> None:
    logged = library.log_contact(contact(new_plan(library)))

    library.remove_contact(logged.id)
    assert library.contacts() == ()

    library.restore_contact(logged)
    assert library.contacts() == (logged,)


def test_that_a_contact_that_is_not_there_is_refused(library: Library) -> None:
    logged = library.log_contact(contact(new_plan(library)))
    other = replace(logged, plan=new_plan(library))

    with pytest.raises(KeyError, match="nowhere"):
        library.remove_contact("nowhere")
    with pytest.raises(KeyError, match=logged.id):
        library.change_contact(other)

    assert library.contacts() == (logged,)


def test_that_a_contact_needs_a_plan(library: Library) -> None:
    with pytest.raises(PlanNotFoundError):
        library.log_contact(contact(PlanId("nowhere1")))
    with pytest.raises(PlanNotFoundError):
        library.contacts(PlanId("nowhere1"))


def test_that_a_contact_is_a_change_of_its_plan(library: Library, clock: Clock) -> None:
    plan = new_plan(library)
    clock.turn(days=1)

    library.log_contact(contact(plan))

    assert library.saved(plan).plan.changed_at_utc == "2026-11-24T09:30:00+00:00"


def test_that_a_contact_follows_when_a_name_is_mended(library: Library) -> None:
    plan = new_plan(library)
    library.log_contact(contact(plan))

    library.save_answers(plan, PARK, with_name(PARK, "i1", "Anna Lee"))

    assert names(library) == ["Anna Lee"]


def test_that_a_contact_follows_a_name_that_is_typed_anew(library: Library) -> None:
    plan, before = new_plan(library), PARK
    library.log_contact(contact(plan))

    for typed in ("An", "A", "", "Z", "Zo", "Zoe"):
        after = with_name(before, "i1", typed)
        library.save_answers(plan, before, after)
        before = after

    assert names(library) == ["Zoe"]
    assert [it.name for it in library.people()] == ["Bo", "Zoe"]


def test_that_a_contact_stays_with_its_person_while_another_is_named(library: Library) -> None:
    given = answers(people=people("Ann", ""))
    plan, before = new_plan(library, given), given
    library.log_contact(contact(plan))

    for typed in ("Ann", "Ann M"):
        after = with_name(before, "i2", typed)
        library.save_answers(plan, before, after)
        before = after

    assert names(library) == ["Ann"]


def test_that_a_contact_stays_when_its_person_leaves_the_plan(library: Library) -> None:
    ann, bo = people("Ann", "Bo")
    plan = new_plan(library, answers(people=(ann, bo)))
    library.log_contact(contact(plan))

    library.save_answers(plan, answers(people=(ann, bo)), answers(people=(bo,)))

    assert names(library) == ["Ann"]
    assert [it.name for it in library.people()] == ["Ann", "Bo"]


def test_that_someone_known_from_a_contact_alone_goes_with_it(library: Library) -> None:
    logged = library.log_contact(contact(new_plan(library), person="Cy"))
    assert look(library.back_up()).people == 3

    library.remove_contact(logged.id)

    assert [it.name for it in library.people()] == ["Ann", "Bo"]


def test_that_a_contact_with_nobody_named_makes_nobody(library: Library) -> None:
    library.log_contact(contact(new_plan(library), person=""))

    assert [it.name for it in library.people()] == ["Ann", "Bo"]


def test_that_contacts_of_a_plan_in_the_trash_wait_there(library: Library) -> None:
    plan = new_plan(library)
    logged = library.log_contact(contact(plan))

    library.trash(plan)
    assert library.contacts() == ()

    library.untrash(plan)
    assert library.contacts() == (logged,)


def test_that_a_duplicate_has_no_contacts_notes_or_reviews(library: Library) -> None:
    plan = new_plan(library)
    library.log_contact(contact(plan))
    library.add_note(plan, "A thought")

    copy = library.duplicate(plan, "Again")

    assert (library.contacts(copy), library.notes(copy), library.reviews(copy)) == ((), (), ())
