from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.library import Library
from netplanner.library.outside import look
from netplanner.plan.codes import Channel
from tests.unit.library.scene import answers, new_plan, people, with_name

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.library.scene import Clock


def names(library: Library, beginning: str = "") -> list[str]:
    return [person.name for person in library.known_people(beginning)]


def test_that_people_of_all_plans_are_known_once_by_name(library: Library) -> None:
    new_plan(library, answers(people=people("Bo Lee", "Ann")))
    new_plan(library, answers(people=people("bo  lee", "Cy")))

    assert names(library) == ["Ann", "bo  lee", "Cy"]


def test_that_the_plan_that_changed_last_tells_who_someone_is(
    library: Library, clock: Clock
) -> None:
    new_plan(library, answers(people=people("Ann", closeness=2, channel="voice")))
    clock.turn(days=1)
    new_plan(library, answers(people=people("Ann", closeness=4, channel="face", email="a@b.org")))

    (ann,) = library.known_people()

    assert (ann.closeness, ann.channel, ann.email) == (4, Channel.FACE, "a@b.org")


def test_that_what_is_no_answer_to_a_question_is_left_out(library: Library) -> None:
    new_plan(library, answers(people=people("Ann", closeness="very", channel="drums", email=7)))

    (ann,) = library.known_people()

    assert (ann.closeness, ann.channel, ann.email) == (None, Channel.UNKNOWN, "")


def test_that_a_name_that_is_still_being_typed_leaves_no_trace(library: Library) -> None:
    new_plan(library, answers(people=people("An", email="an@b.org")))
    given = answers(people=people(""))
    plan = new_plan(library, given)

    for typed in ("A", "An", "Ann"):
        later = with_name(given, "i1", typed)
        library.save_answers(plan, given, later)
        given = later

    assert [(it.name, it.email) for it in library.known_people()] == [
        ("An", "an@b.org"),
        ("Ann", ""),
    ]


def test_that_someone_whose_name_is_mended_stays_the_same_person(library: Library) -> None:
    given = answers(people=people("Anne"))
    plan = new_plan(library, given)
    (anne,) = library.known_people()

    library.save_answers(plan, given, with_name(given, "i1", "Anna"))

    (anna,) = library.known_people()
    assert (anna.id, anna.name) == (anne.id, "Anna")


def test_that_a_person_whom_no_plan_names_any_more_is_forgotten(library: Library) -> None:
    ann, bo = people("Ann", "Bo")
    plan = new_plan(library, answers(people=(ann, bo)))

    library.save_answers(plan, answers(people=(ann, bo)), answers(people=(bo,)))

    assert names(library) == ["Bo"]
    assert look(library.back_up()).people == 1


def test_that_people_go_with_the_last_plan_that_names_them(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        new_plan(library, answers(people=people("Ann")))
        library.trash(new_plan(library, answers(people=people("Ann", "Bo"))))
    clock.turn(days=40)

    with Library.open(folder, clock) as library:
        assert look(library.back_up()).people == 1


def test_that_people_of_a_plan_in_the_trash_are_not_offered(library: Library) -> None:
    plan = new_plan(library, answers(people=people("Ann")))

    library.trash(plan)
    assert names(library) == []

    library.untrash(plan)
    assert names(library) == ["Ann"]


def test_that_a_person_is_found_by_the_beginning_of_any_name(library: Library) -> None:
    new_plan(library, answers(people=people("Ann Lee", "Lea Moor", "Bo Clee")))

    assert names(library, " LE") == ["Ann Lee", "Lea Moor"]


def test_that_as_many_people_are_given_as_were_asked_for(library: Library) -> None:
    new_plan(library, answers(people=people("Cy", "Bo", "Ann")))

    assert [it.name for it in library.known_people(limit=2)] == ["Ann", "Bo"]
