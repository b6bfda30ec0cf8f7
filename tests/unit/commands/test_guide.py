from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner import knowledge

if TYPE_CHECKING:
    from tests.unit.commands.terminal import Terminal

PARTS = [
    *("format", "format_version", "preference", "network", "methods", "left_out", "actions"),
    *("recovery_days", "keep_in_touch", "budget", "warnings"),
]


def test_that_the_guidance_document_has_all_its_parts(terminal: Terminal) -> None:
    document = json.loads(terminal.answer("guide", "--json", "--answers", terminal.sample()))
    assert document["format"] == "netplanner-guidance"
    assert set(PARTS) <= set(document)


@pytest.mark.parametrize("name", knowledge.SAMPLES)
def test_that_the_same_answers_in_another_order_give_the_same_bytes(
    terminal: Terminal, name: str
) -> None:
    answers = json.loads(knowledge.sample(name))["answers"]
    document = {"answers": dict(reversed(answers.items())), "format_version": 1}
    turned = terminal.file("turned.json", json.dumps({**document, "format": "netplanner-answers"}))
    straight = terminal.answer("guide", "--json", "--answers", terminal.sample(name))
    assert terminal.answer("guide", "--json", "--answers", turned) == straight


def test_that_the_day_to_plan_from_may_be_named(terminal: Terminal) -> None:
    words = ("guide", "--json", "--answers", terminal.sample(), "--today", "2027-02-01")
    actions = json.loads(terminal.answer(*words))["actions"]
    assert min(date.fromisoformat(action["due"]) for action in actions) >= date(2027, 2, 1)


@pytest.mark.parametrize("name", knowledge.SAMPLES)
@pytest.mark.parametrize("today", ["2026-11-23", "2027-04-05", "2031-12-31"])
def test_that_a_sample_stays_complete_whatever_the_day(
    terminal: Terminal, name: str, today: str
) -> None:
    words = ("guide", "--json", "--answers", terminal.sample(name), "--today", today)
    assert len(json.loads(terminal.answer(*words))["actions"]) > 10


def test_that_people_are_told_the_aim_and_whom_to_meet(terminal: Terminal) -> None:
    told = terminal.answer("guide", "--answers", terminal.sample("coordinator"))
    assert "never speak to each other" in told
    assert "Bríd Ní Dhuinn" in told


def test_that_an_incomplete_file_is_answered_with_all_that_is_missing(terminal: Terminal) -> None:
    said = terminal.run("guide", "--answers", terminal.sample(title=None, zones=None))
    assert said.status == 1
    assert [line.split(":")[0] for line in said.err.splitlines() if "required" not in line] == [
        "/answers/title",
        "/answers/zones",
    ]


@pytest.mark.parametrize("start", ["1900-01-01", "2199-12-31"])
def test_that_a_plan_may_start_on_any_day_that_can_be_written(
    terminal: Terminal, start: str
) -> None:
    answers = terminal.sample(start_date=start, weeks=52)
    assert terminal.run("guide", "--json", "--answers", answers).status == 0
