from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.library.values import PersonPlan
from netplanner.plan.people import PersonId
from tests.unit.library.scene import action, answers, contact, new_plan, people, promise, version

if TYPE_CHECKING:
    from netplanner.library import Library, PersonSummary
    from tests.unit.library.scene import Clock


def only(library: Library, search: str = "") -> PersonSummary:
    (summary,) = library.people(search)
    return summary


def test_that_people_are_listed_by_name_with_their_plans(library: Library) -> None:
    new_plan(library, answers(people=people("Cy", "Ann")))
    new_plan(library, answers(people=people("ann", "Bo")))

    assert [(it.name, it.plans) for it in library.people()] == [("Ann", 2), ("Bo", 1), ("Cy", 1)]


def test_that_someone_who_stands_twice_in_a_plan_counts_once(library: Library) -> None:
    new_plan(library, answers(people=people("Ann", "Ann")))

    assert only(library).plans == 1


def test_that_a_piece_of_the_people_can_be_asked_for(library: Library) -> None:
    new_plan(library, answers(people=people(*"EDCBA")))

    assert [it.name for it in library.people(limit=2, offset=1)] == ["B", "C"]
    assert library.count_people() == 5


def test_that_people_are_found_by_the_beginning_of_any_name(library: Library) -> None:
    new_plan(library, answers(people=people("Ann Lee", "Lea Moor", "Bo Clee")))

    assert [it.name for it in library.people("LE")] == ["Ann Lee", "Lea Moor"]
    assert library.count_people("LE") == 2


def test_that_one_person_can_be_left_out(library: Library) -> None:
    new_plan(library, answers(people=people("Ann Lee", "Lea Moor", "Bo Clee")))
    ann = library.people("Ann")[0].id

    assert [it.name for it in library.people("LE", besides=ann)] == ["Lea Moor"]
    assert library.count_people(besides=ann) == 2


def test_that_people_of_a_plan_in_the_trash_are_not_listed(library: Library) -> None:
    plan = new_plan(library)
    library.log_contact(contact(plan))

    library.trash(plan)

    assert (library.people(), library.count_people()) == ((), 0)


def test_that_the_last_contact_of_all_plans_counts(library: Library) -> None:
    for day in (date(2026, 11, 2), date(2026, 11, 20), date(2026, 11, 9)):
        library.log_contact(contact(new_plan(library), on=day))

    assert only(library, "Ann").last_contact == date(2026, 11, 20)


def test_that_the_first_day_to_do_something_counts(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version(1, action(1, "2026-12-09")))
    assert only(library, "Ann").next_due == date(2026, 12, 9)

    library.log_contact(replace(contact(plan), next_contact=date(2026, 12, 7)))
    assert only(library, "Ann").next_due == date(2026, 12, 7)

    library.log_contact(promise(plan, by=date(2026, 12, 5)))
    assert only(library, "Ann").next_due == date(2026, 12, 5)


def test_that_a_later_contact_sets_the_day_of_the_next_anew(library: Library) -> None:
    plan = new_plan(library)
    early, late = date(2026, 11, 2), date(2026, 11, 20)
    library.log_contact(replace(contact(plan, on=early), next_contact=date(2026, 11, 16)))

    library.log_contact(contact(plan, on=late))

    assert only(library, "Ann").next_due is None


def test_that_a_page_tells_what_each_plan_says(library: Library, clock: Clock) -> None:
    first = new_plan(library, answers(title="A", people=people("Ann", closeness=2)))
    clock.turn(days=1)
    second = new_plan(
        library, answers(title="B", people=people("Ann", zone="core_group", email="a@b.org"))
    )

    page = library.person_page(only(library).id)

    assert (page.person.name, page.person.email) == ("Ann", "a@b.org")
    assert page.plans == (
        PersonPlan(second, "B", "core_group", None),
        PersonPlan(first, "A", "", 2),
    )


def test_that_a_page_tells_what_is_to_be_done_with_the_person(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version(1, action(1), action(2, "2026-11-25")))
    ann, bo = (library.person_page(it.id) for it in library.people())

    assert [it.action for it in ann.actions] == [action(2, "2026-11-25"), action(1)]
    assert bo.actions == ()


def test_that_a_page_tells_the_contacts_of_all_plans(library: Library) -> None:
    one = library.log_contact(contact(new_plan(library), on=date(2026, 11, 2)))
    two = library.log_contact(contact(new_plan(library), person="ANN"))
    library.log_contact(contact(new_plan(library), person="Bo"))
    ann = only(library, "Ann").id

    assert library.person_page(ann).contacts == (two, one)


def test_that_someone_known_from_a_contact_alone_has_a_page(library: Library) -> None:
    logged = library.log_contact(contact(new_plan(library), person="Cy"))

    page = library.person_page(only(library, "Cy").id)

    assert (page.person.name, page.plans, page.contacts) == ("Cy", (), (logged,))


@pytest.mark.parametrize("unknown", ["99", "ann", "²"])
def test_that_a_person_who_is_not_there_is_refused(library: Library, unknown: str) -> None:
    new_plan(library)

    with pytest.raises(KeyError, match=unknown):
        library.person_page(PersonId(unknown))
