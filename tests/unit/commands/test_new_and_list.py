from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from netplanner import knowledge
from netplanner.library import Library
from netplanner.plan.plans import PlanId, Version
from tests.unit.commands.terminal import NOW, TODAY

if TYPE_CHECKING:
    from tests.unit.commands.terminal import Terminal


def test_that_a_new_plan_is_stored_and_its_id_printed(terminal: Terminal) -> None:
    plan = terminal.answer("new", "--answers", terminal.sample()).strip()
    assert terminal.answer("list").startswith(f"{plan}  2026-11-23  draft")


def test_that_a_finished_plan_without_actions_is_no_draft(terminal: Terminal) -> None:
    plan = PlanId(terminal.answer("new", "--answers", terminal.sample()).strip())
    with Library.open(terminal.library, lambda: NOW) as library:
        library.finish(plan, Version(1, TODAY, "{}", "{}", ()))
    assert terminal.answer("list").startswith(f"{plan}  2026-11-23  0 of 0 done")


def test_that_a_plan_that_is_not_complete_may_be_stored(terminal: Terminal) -> None:
    incomplete = terminal.sample(aim=None, hours_month=None)
    assert terminal.run("new", "--answers", incomplete).status == 0


def test_that_finishing_names_all_that_is_missing_and_stores_nothing(terminal: Terminal) -> None:
    said = terminal.run("new", "--finish", "--answers", terminal.sample(aim=None, hours_month=None))
    assert (said.status, said.out) == (1, "")
    assert [line.split(":")[0] for line in said.err.splitlines()] == [
        "/answers/aim",
        "/answers/hours_month",
    ]
    assert not terminal.library.exists()


@pytest.mark.parametrize(
    ("name", "value", "place"),
    [
        ("weeks", 100, "/answers/weeks"),
        ("review_after_weeks", 30, "/answers/review_after_weeks"),
        (
            "people",
            [{"name": "Ann"}, {"name": "Bo", "closeness": 7}],
            "/answers/people/1/closeness",
        ),
        ("ties", [["Ann", "Nobody"]], "/answers/ties/0/0"),
        ("wish", "rain", "/answers/wish"),
    ],
)
def test_that_an_answer_that_is_wrong_is_refused_with_its_place(
    terminal: Terminal, name: str, value: object, place: str
) -> None:
    said = terminal.run("new", "--answers", terminal.sample(**{"ties": None, name: value}))
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(f"{place}: ")


def test_that_an_answer_that_does_not_count_is_remarked_on(terminal: Terminal) -> None:
    people = [{"name": "Ann", "zone": "core_group"}]
    said = terminal.run("new", "--answers", terminal.sample(people=people, ties=None))
    assert said.status == 0
    assert said.err.startswith("/answers/people/0/zone: ")


def test_that_a_file_of_the_first_questions_is_taken_and_it_is_said_what_is_new(
    terminal: Terminal,
) -> None:
    document = json.loads(knowledge.sample("returner"))
    older = terminal.file("older.json", json.dumps({**document, "questionnaire_version": 1}))
    said = terminal.run("new", "--answers", older)
    assert said.status == 0
    assert said.err.startswith("Answers that go on: ")


def test_that_a_file_that_is_not_there_is_said(terminal: Terminal) -> None:
    said = terminal.run("new", "--answers", "nowhere.json")
    assert (said.status, said.err) == (
        1,
        "nowhere.json: Name an answers file that can be read: No such file or directory.\n",
    )


def test_that_a_list_for_programs_holds_the_same_plans(terminal: Terminal) -> None:
    plan = terminal.answer("new", "--answers", terminal.sample("community")).strip()
    (listed,) = json.loads(terminal.answer("list", "--json"))
    assert listed == {
        "id": plan,
        "title": "Allies for the Khanya clinic",
        "state": "draft",
        "purposes": ["collaboration", "information", "voice"],
        "actions": 0,
        "done": 0,
        "next_action": None,
        "changed_at_utc": "2026-11-23T09:30:00+00:00",
        "excerpt": "",
    }


def test_that_a_search_lists_only_plans_that_hold_its_words(terminal: Terminal) -> None:
    for name in ("community", "returner"):
        terminal.answer("new", "--answers", terminal.sample(name))
    (line,) = terminal.answer("list", "--search", "clinic").splitlines()
    assert "Allies for the Khanya clinic" in line


def test_that_a_search_says_the_words_around_what_it_found(terminal: Terminal) -> None:
    terminal.answer("new", "--answers", terminal.sample(success="Somebody lends us a xylophone"))
    said = terminal.answer("list", "--search", "xylo")
    assert "Somebody lends us a xylophone" in said.partition("  |  ")[2]


def test_that_an_empty_library_lists_nothing(terminal: Terminal) -> None:
    assert terminal.answer("list") == ""
    assert json.loads(terminal.answer("list", "--json")) == []


def test_that_a_library_that_is_no_folder_is_said(terminal: Terminal) -> None:
    terminal.library.touch()
    said = terminal.run("list")
    assert (said.status, said.out) == (3, "")
    assert said.err.count("\n") == 1
