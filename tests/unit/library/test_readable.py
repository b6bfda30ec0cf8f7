from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import pytest

from netplanner.library import Library
from netplanner.library.restoring import restore
from tests.unit.library.scene import PARK, action, answers, contact, new_plan, people, version

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.plan.plans import PlanId
    from tests.unit.library.scene import Clock


def names(folder: Path) -> list[str]:
    return sorted(it.name for it in (folder / "finished-plans").glob("*"))


def finished(library: Library) -> PlanId:
    plan = new_plan(library)
    library.finish(plan, version())
    return plan


def test_that_a_finished_plan_is_there_to_read_without_the_program(library: Library) -> None:
    plan = new_plan(library)
    library.log_contact(contact(plan))
    library.add_note(plan, "A thought")
    library.finish(plan, version(1, action(1), action(2)))

    (path,) = (library.folder / "finished-plans").iterdir()
    copy = json.loads(path.read_bytes())

    assert (copy["id"], copy["title"]) == (plan, "Find allies for the park")
    assert copy["answers"]["people"] == [{"name": "Ann"}, {"name": "Bo"}]
    assert copy["answers"]["ties"] == [["Ann", "Bo"]]
    assert copy["answers"]["purposes"] == ["voice", "collaboration"]
    assert [(it["person"], it["on"]) for it in copy["contacts"]] == [("Ann", "2026-11-23")]
    assert [it["text"] for it in copy["notes"]] == ["A thought"]
    (made,) = copy["versions"]
    assert (made["number"], made["made_on"]) == (1, "2026-11-23")
    assert [(it["what"], it["due"], it["state"]) for it in made["actions"]] == [
        ("Ask Ann for a coffee", "2026-12-01", "open"),
        ("Ask Ann for a coffee", "2026-12-01", "open"),
    ]


def test_that_a_next_version_takes_the_place_of_the_copy(library: Library) -> None:
    plan = finished(library)
    assert names(library.folder) == [f"{plan}-1.json"]

    library.finish(plan, version(2))

    assert names(library.folder) == [f"{plan}-2.json"]


def test_that_only_its_owner_may_read_a_copy(library: Library) -> None:
    finished(library)

    folder = library.folder / "finished-plans"
    modes = {stat.S_IMODE(it.stat().st_mode) for it in folder.iterdir()}
    assert (stat.S_IMODE(folder.stat().st_mode), modes) == (0o700, {0o600})


def test_that_text_that_is_broken_is_copied_all_the_same(library: Library) -> None:
    plan = new_plan(library, answers(title="Half \ud83d", people=people("")))
    library.finish(plan, version())

    assert names(library.folder) == [f"{plan}-1.json"]
    assert library.health() == ()


def finish_and_break_off(library: Library) -> None:
    with library.one_step():
        finished(library)
        assert names(library.folder) == []
        raise KeyError


def test_that_a_step_that_is_broken_off_leaves_no_copy(library: Library) -> None:
    with pytest.raises(KeyError):
        finish_and_break_off(library)
    new_plan(library)

    assert names(library.folder) == []


def test_that_a_copy_that_cannot_be_written_never_fails_the_finish(library: Library) -> None:
    blocker = library.folder / "finished-plans"
    blocker.write_text("in the way")

    plan = finished(library)

    assert library.saved(plan).plan.versions == (version(),)
    (fault,) = library.health()
    assert fault.startswith("Finished plans have no readable copy.")


def test_that_a_copy_is_made_up_for_by_the_next_look(library: Library) -> None:
    blocker = library.folder / "finished-plans"
    blocker.write_text("in the way")
    plan = finished(library)
    blocker.unlink()

    assert library.health() == ()
    assert names(library.folder) == [f"{plan}-1.json"]


def test_that_what_a_killed_program_left_is_swept_away(library: Library) -> None:
    plan = finished(library)
    (library.folder / "finished-plans" / ".x-1.json.7.part").write_text("Ann")

    library.finish(plan, version(2))

    assert names(library.folder) == [f"{plan}-2.json"]


def test_that_a_library_to_look_at_makes_up_for_nothing(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        plan = finished(library)
        (folder / "finished-plans" / f"{plan}-1.json").unlink()
    with Library.open_read_only(folder, clock) as library:
        assert library.health() == ()

    assert names(folder) == []


def test_that_a_copy_goes_with_its_plan(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        library.trash(finished(library))
        stays = finished(library)
    clock.turn(days=40)

    Library.open(folder, clock).close()

    assert names(folder) == [f"{stays}-1.json"]


def test_that_a_merged_person_has_one_name_in_the_copy(library: Library) -> None:
    finished(library)
    ann, bo = library.people()

    library.merge_people(bo.id, ann.id)

    (path,) = (library.folder / "finished-plans").iterdir()
    assert json.loads(path.read_bytes())["answers"]["people"] == [{"name": "Bo"}]


def test_that_a_deleted_person_leaves_the_copies(library: Library) -> None:
    finished(library)
    stray = library.folder / "finished-plans" / "nowhere1-3.json"
    stray.write_text("Ann")

    library.delete_person(library.people("Ann")[0].id, in_backups=False)

    (path,) = (library.folder / "finished-plans").iterdir()
    assert "Ann" not in path.read_text()


def test_that_a_copy_that_cannot_be_renewed_is_named(library: Library) -> None:
    plan = finished(library)
    path = library.folder / "finished-plans" / f"{plan}-1.json"
    path.unlink()
    path.mkdir()

    report = library.delete_person(library.people("Ann")[0].id, in_backups=False)

    assert report.backups_left == (path,)


def test_that_a_restored_library_gets_its_copies(
    folder: Path, tmp_path: Path, clock: Clock
) -> None:
    with Library.open(folder, clock) as library:
        plan = finished(library)
        library.copy_to(tmp_path / "copy.sqlite")

    restore(tmp_path / "new", tmp_path / "copy.sqlite", clock)
    with Library.open(tmp_path / "new", clock) as library:
        assert library.saved(plan).answers == PARK
        assert library.health() == ()

    assert names(tmp_path / "new") == [f"{plan}-1.json"]
