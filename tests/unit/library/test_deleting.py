from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.interview.answers import Instance, InstanceId
from netplanner.interview.answers_json import dumps, loads
from netplanner.library import Library
from netplanner.library.copies import is_whole_copy, newest_first
from netplanner.library.people_in_answers import name_of, people
from netplanner.library.values import Mention, PersonDeleted, Place
from netplanner.plan.contacts import Review
from netplanner.plan.people import PersonId
from tests.unit.library.scene import action, answers, contact, new_plan, version, with_name
from tests.unit.library.scene import people as listed
from tests.unit.library.schemas import write_schema

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.interview.answers import Answers
    from netplanner.plan.plans import PlanId, Version
    from tests.unit.library.scene import Clock

I2 = InstanceId("i2")
ZELDA = answers(
    title="The park",
    people=(
        *listed("Ann"),
        Instance(I2, answers(name="Zelda Quirk", email="quirk@example.org")),
    ),
    ties=((InstanceId("i1"), I2),),
)
GUIDANCE = {
    "format": "netplanner-guidance",
    "network": {"reading": ["Zelda Quirk ties people together."]},
    "actions": [{"id": "a1", "person": "Zelda Quirk", "what": "Call Zelda Quirk"}],
    "keep_in_touch": [{"person": "Zelda Quirk", "next_due": "2026-12-21"}],
}


@dataclass(frozen=True)
class Scene:
    """A library in which a plan knows Zelda Quirk in every way there is."""

    library: Library
    plan: PlanId


def made_of(given: Answers, number: int) -> Version:
    call = replace(action(1, what="Call Zelda Quirk"), person="Zelda Quirk")
    return replace(
        version(number, call, action(2)),
        answers_json=dumps(given),
        guidance_json=json.dumps(GUIDANCE),
    )


@pytest.fixture
def scene(library: Library) -> Scene:
    plan = new_plan(library, with_name(ZELDA, "i2", "Zelda Q"))
    library.save_answers(plan, with_name(ZELDA, "i2", "Zelda Q"), ZELDA)
    for number in (1, 2):
        library.finish(plan, made_of(ZELDA, number))
    library.log_contact(contact(plan, person="Zelda Quirk"))
    library.log_contact(contact(plan))
    library.summaries("quirk")
    return Scene(library, plan)


def zelda(library: Library) -> PersonId:
    return library.people("Zelda")[0].id


def delete(library: Library, *, in_backups: bool = False) -> PersonDeleted:
    return library.delete_person(zelda(library), in_backups=in_backups)


def bytes_of(folder: Path) -> bytes:
    return b"".join(it.read_bytes() for it in sorted(folder.rglob("*")) if it.is_file())


def test_that_a_deleted_person_leaves_the_answers_with_all_ties(scene: Scene) -> None:
    delete(scene.library)

    saved = scene.library.saved(scene.plan).answers
    assert [name_of(it) for it in people(saved)] == ["Ann"]
    assert saved["ties"] == ()
    assert [it.name for it in scene.library.people()] == ["Ann"]


def test_that_a_moved_action_with_a_deleted_person_goes(library: Library) -> None:
    with_whom = ("Zelda Quirk", "Ann", "")
    moved = tuple(
        Instance(InstanceId(f"i{number}"), answers(method="coffee", person=name))
        for number, name in enumerate(with_whom)
    )
    plan = new_plan(library, answers(**{**ZELDA, "moved_actions": moved}))

    delete(library)

    assert library.saved(plan).answers["moved_actions"] == moved[1:]


def test_that_a_deleted_person_leaves_every_version(scene: Scene) -> None:
    delete(scene.library)

    for made in scene.library.saved(scene.plan).plan.versions:
        guidance = json.loads(made.guidance_json)
        assert [name_of(it) for it in people(loads(made.answers_json))] == ["Ann"]
        assert guidance["network"]["reading"] == ["Someone ties people together."]
        assert guidance["actions"][0] == {"id": "a1", "person": "", "what": "Call someone"}
        assert guidance["keep_in_touch"] == []


def test_that_an_action_with_a_deleted_person_stays_without_the_name(scene: Scene) -> None:
    delete(scene.library)

    about_her, other = scene.library.saved(scene.plan).plan.actions
    assert (about_her.person, about_her.what) == ("", "Call someone")
    assert other == action(2)


def test_that_contacts_with_a_deleted_person_go(scene: Scene) -> None:
    delete(scene.library)

    assert [it.person for it in scene.library.contacts()] == ["Ann"]


def test_that_it_is_told_what_was_deleted(scene: Scene) -> None:
    assert delete(scene.library) == PersonDeleted("Zelda Quirk", plans=1, actions=2, contacts=1)


def test_that_nothing_of_a_deleted_person_is_left_in_the_file(scene: Scene) -> None:
    before = bytes_of(scene.library.folder).lower()
    assert b"quirk" in before
    assert b"zelda" in before

    delete(scene.library)

    after = bytes_of(scene.library.folder).lower()
    assert b"quirk" not in after
    assert b"zelda" not in after


def test_that_files_are_written_anew_without_unused_pages(scene: Scene) -> None:
    long = answers(**{**ZELDA, "people": listed("Zelda Quirk", notes="Pears. " * 9000)})
    new_plan(scene.library, long)
    backup = scene.library.back_up()

    delete(scene.library, in_backups=True)

    assert unused_pages(scene.library.folder / "library.sqlite") == 0
    assert unused_pages(backup) == 0


def unused_pages(file: Path) -> int:
    """Return how many pages of a database may still hold what was deleted."""
    with closing(sqlite3.connect(file)) as opened:
        return int(opened.execute("PRAGMA freelist_count").fetchone()[0])


def test_that_a_library_is_whole_and_searched_after_a_deletion(scene: Scene) -> None:
    delete(scene.library)

    assert scene.library.health() == ()
    assert scene.library.summaries("quirk") == ()
    assert [it.id for it in scene.library.summaries("ann")] == [scene.plan]


def test_that_a_person_of_plans_on_every_shelf_is_deleted(scene: Scene) -> None:
    archived, trashed = (new_plan(scene.library, ZELDA) for _ in range(2))
    scene.library.archive(archived)
    scene.library.trash(trashed)

    assert delete(scene.library).plans == 3

    for plan in (archived, trashed):
        assert [name_of(it) for it in people(scene.library.saved(plan).answers)] == ["Ann"]


def test_that_own_words_are_listed_rather_than_rewritten(library: Library) -> None:
    title = "Zelda Quirk and the park"
    plan = new_plan(library, answers(title=title, people=listed("Zelda Quirk")))
    library.log_contact(replace(contact(plan, person="Ann"), introduced="zelda  quirk"))
    note = library.add_note(plan, "Thank ZELDA QUIRK")
    review = Review(1, date(2026, 12, 28), "", dumps(answers(aim="Zelda Quirk helped")))
    library.save_review(plan, review)
    told = replace(action(1), outcome="Met Zelda Quirk")
    library.finish(plan, version(1, told))

    report = delete(library)

    places = [Place.TITLE, Place.ANSWER, Place.OUTCOME, Place.CONTACT, Place.NOTE, Place.REVIEW]
    assert report.mentions == tuple(Mention(plan, title, place) for place in places)
    assert library.notes(plan) == (note,)
    assert library.reviews(plan) == (review,)
    assert library.saved(plan).plan.actions == (told,)


def test_that_people_of_longer_names_are_left_alone(library: Library) -> None:
    plan = new_plan(library, answers(people=listed("Ann", "Ann Moor")))
    given = dumps(library.saved(plan).answers)
    moor = replace(action(1, what="Ask Ann Moor"), person="Ann Moor")
    library.finish(plan, replace(version(1, moor), answers_json=given))

    library.delete_person(library.people("Ann")[0].id, in_backups=False)

    assert [it.name for it in library.people()] == ["Ann Moor"]
    assert library.saved(plan).plan.actions[0].what == "Ask Ann Moor"


def test_that_backups_keep_a_deleted_person_unless_asked(scene: Scene) -> None:
    backup = scene.library.back_up()
    content = backup.read_bytes()

    assert delete(scene.library).backups == 0

    assert backup.read_bytes() == content


def test_that_nothing_of_a_deleted_person_is_left_in_backups(scene: Scene, clock: Clock) -> None:
    for _ in range(2):
        scene.library.back_up()
        clock.turn(days=2)
    folder = scene.library.folder
    before = [(it.name, it.stat().st_mtime_ns) for it in newest_first(folder)]

    report = delete(scene.library, in_backups=True)

    assert (report.backups, report.backups_left) == (2, ())
    assert b"quirk" not in bytes_of(folder).lower()
    assert [(it.name, it.stat().st_mtime_ns) for it in newest_first(folder)] == before
    assert all(map(is_whole_copy, newest_first(folder)))


def test_that_a_backup_that_cannot_be_read_is_named_and_not_touched(scene: Scene) -> None:
    backup = scene.library.back_up()
    backup.write_bytes(damaged := backup.read_bytes()[:-4096])
    aside = scene.library.folder / "library-damaged-2026-11-01T093000Z.sqlite"
    aside.write_bytes(b"Zelda Quirk")

    report = delete(scene.library, in_backups=True)

    assert (report.backups, report.backups_left) == (0, (backup, aside))
    assert backup.read_bytes() == damaged


def test_that_a_backup_of_an_older_program_is_written_anew(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        new_plan(library)
        (folder / "backups").mkdir()
        write_schema(1, old := folder / "backups" / "library-2025-01-01T000000Z.sqlite")
        ann = library.people("Ann")[0].id

        report = library.delete_person(ann, in_backups=True)

    assert (report.backups, report.backups_left) == (1, ())
    assert b"Ann" not in old.read_bytes()
    assert is_whole_copy(old)


def test_that_a_person_who_is_not_there_cannot_be_deleted(scene: Scene) -> None:
    with pytest.raises(KeyError):
        scene.library.delete_person(PersonId("99"), in_backups=True)

    assert scene.library.people("Zelda")
