from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.commands.terminal import Terminal


@pytest.fixture
def finished(terminal: Terminal) -> str:
    return terminal.answer("new", "--finish", "--answers", terminal.sample()).strip()


def test_that_a_plan_is_shown_with_answers_guidance_and_actions(
    terminal: Terminal, finished: str
) -> None:
    shown = terminal.answer("show", finished)
    assert shown.startswith(f"Back into finance after five years ({finished}, finished)")
    assert "Exchanging information, Keeping in touch, Making new contacts" in shown
    assert "Priya Raman and Tom Ellery" in shown
    assert "  a1  2026-11-23  open: " in shown


def test_that_a_plan_is_shown_to_programs_as_it_is_exported(
    terminal: Terminal, finished: str
) -> None:
    path = terminal.folder / "plan.json"
    terminal.answer("export", finished, "--to", str(path))
    assert terminal.answer("show", finished, "--json") == path.read_text(encoding="utf-8")


def test_that_a_draft_is_shown_with_what_is_still_to_do(terminal: Terminal) -> None:
    draft = terminal.answer("new", "--answers", terminal.sample(aim=None)).strip()
    assert terminal.answer("show", draft).splitlines()[-1].startswith("/answers/aim: ")
    document = json.loads(terminal.answer("show", draft, "--json"))
    assert (document["guidance"], document["actions"]) == (None, [])
    assert [problem["where"] for problem in document["problems"]] == ["/answers/aim"]


def test_that_an_action_is_marked_as_done(terminal: Terminal, finished: str) -> None:
    said = terminal.answer("done", finished, "a2", "--on", "2026-12-01", "--outcome", "A talk")
    assert said.startswith("a2 done on 2026-12-01: ")
    assert "  done on 2026-12-01: " in terminal.answer("show", finished)
    assert "1 of " in terminal.answer("list")


def test_that_an_action_is_done_today_unless_a_day_is_named(
    terminal: Terminal, finished: str
) -> None:
    assert terminal.answer("done", finished, "a1").startswith("a1 done on 2026-11-23: ")


def test_that_an_outcome_told_later_leaves_the_day_as_it_was(
    terminal: Terminal, finished: str
) -> None:
    terminal.answer("done", finished, "a2", "--on", "2026-11-20")
    said = terminal.answer("done", finished, "a2", "--outcome", "A talk")
    assert said.startswith("a2 done on 2026-11-20: ")


def test_that_an_unknown_action_is_answered_with_those_there_are(
    terminal: Terminal, finished: str
) -> None:
    said = terminal.run("done", finished, "a99")
    assert said.status == 1
    assert said.err.startswith("/actions/a99: Name one of: a1, a2, ")


def test_that_a_draft_has_no_actions_to_do(terminal: Terminal) -> None:
    draft = terminal.answer("new", "--answers", terminal.sample()).strip()
    said = terminal.run("done", draft, "a1")
    assert (said.status, said.err) == (
        1,
        "/actions/a1: Finish the plan first; a draft has no actions.\n",
    )
