from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netplanner import knowledge
from netplanner.commands.answering import session_from
from netplanner.library import Library
from tests.unit.commands.terminal import NOW, TODAY

if TYPE_CHECKING:
    from tests.unit.commands.terminal import Terminal


def exported(terminal: Terminal, source: str, name: str, *words: str) -> str:
    path = terminal.folder / name
    assert terminal.answer("export", source, "--to", str(path), *words) == f"{path}\n"
    return path.read_text(encoding="utf-8")


def test_that_an_answers_file_is_exported_as_a_page_with_its_aim(terminal: Terminal) -> None:
    page = exported(terminal, terminal.sample(), "plan.html")
    assert "hear of openings before they are advertised" in page


def test_that_an_exported_page_brings_its_fonts(terminal: Terminal) -> None:
    page = exported(terminal, terminal.sample(), "plan.html")
    assert page.count("@font-face") == page.count("url(data:font/ttf;base64,") > 0


def test_that_the_paper_may_be_letter_sized(terminal: Terminal) -> None:
    pages = [
        exported(terminal, terminal.sample(), "plan.html", "--paper", paper)
        for paper in ("a4", "letter")
    ]
    assert pages[0] != pages[1]


def test_that_a_private_page_holds_no_full_name_beside_the_key(terminal: Terminal) -> None:
    open_page, private_page = (
        exported(terminal, terminal.sample(), "plan.html", *words) for words in ((), ("--private",))
    )
    assert open_page.count("Grace Adeyemi") > private_page.count("Grace Adeyemi")


def test_that_the_first_page_can_be_had_alone(terminal: Terminal) -> None:
    page = exported(terminal, terminal.sample(), "plan.html", "--summary")
    assert "What I am after" in page
    assert "Keep in touch" not in page


def test_that_an_export_for_programs_holds_answers_guidance_and_actions(
    terminal: Terminal,
) -> None:
    document = json.loads(exported(terminal, terminal.sample("community"), "plan.json"))
    assert document["answers"]["ties"][0] == ["Sipho Dlamini", "Ayesha Jacobs"]
    assert document["guidance"]["format"] == "netplanner-guidance"
    assert {action["state"] for action in document["actions"]} == {"open"}


def test_that_a_finished_plan_is_exported_with_its_actions_as_they_stand(
    terminal: Terminal,
) -> None:
    plan = terminal.answer("new", "--finish", "--answers", terminal.sample()).strip()
    terminal.answer("done", plan, "a1", "--outcome", "A warm talk")
    document = json.loads(exported(terminal, plan[:4], "plan.json"))
    assert (document["id"], document["state"], document["version"]) == (plan, "finished", 1)
    first = document["actions"][0]
    assert (first["state"], first["outcome"]) == ("done", "A warm talk")


def test_that_a_finished_plan_and_its_answers_file_come_to_the_same(terminal: Terminal) -> None:
    plan = terminal.answer("new", "--finish", "--answers", terminal.sample()).strip()
    documents = [
        json.loads(exported(terminal, source, "plan.json")) for source in (plan, terminal.sample())
    ]
    for part in ("guidance", "actions", "title"):
        assert documents[0][part] == documents[1][part]
    assert documents[1]["answers"].items() <= documents[0]["answers"].items()


def test_that_a_complete_draft_can_be_exported(terminal: Terminal) -> None:
    plan = terminal.answer("new", "--answers", terminal.sample()).strip()
    assert json.loads(exported(terminal, plan, "plan.json"))["state"] == "draft"


def test_that_a_draft_that_is_not_complete_says_what_is_missing(terminal: Terminal) -> None:
    plan = terminal.answer("new", "--answers", terminal.sample(aim=None)).strip()
    said = terminal.run("export", plan, "--to", str(terminal.folder / "plan.html"))
    assert said.status == 1
    assert said.err.startswith("/answers/aim: ")
    assert not (terminal.folder / "plan.html").exists()


def test_that_half_a_character_that_was_typed_stops_no_export(terminal: Terminal) -> None:
    session = session_from(Path(terminal.sample()), TODAY)
    with Library.open(terminal.library, lambda: NOW) as library:
        half = {**session.answers, "planner": "half \ud83d", "title": "half \ud83d"}
        plan = library.create("", "planning", 1, knowledge.planning_text(), half)
    assert "half \ufffd" in exported(terminal, plan, "plan.html")
    assert json.loads(exported(terminal, plan, "plan.json"))["answers"]["planner"] == "half \ud83d"


@pytest.mark.parametrize(
    ("target", "words", "advice"),
    [
        ("plan.docx", (), "Give it one of the endings .pdf, .html, .json."),
        ("plan", (), "Give it one of the endings .pdf, .html, .json."),
        ("plan.json", ("--private",), "Choose .pdf or .html for initials"),
        ("none/plan.html", (), "Make its folder first"),
        ("folder.html", (), "Name a file. This is a folder."),
    ],
)
def test_that_a_target_that_cannot_be_is_refused(
    terminal: Terminal, target: str, words: tuple[str, ...], advice: str
) -> None:
    (terminal.folder / "folder.html").mkdir()
    path = terminal.folder / target
    said = terminal.run("export", terminal.sample(), "--to", str(path), *words)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"{path}: {advice}")


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("gone.json", "gone.json: Name an answers file that can be read"),
        ("nobody", "No saved plan has the id nobody."),
    ],
)
def test_that_a_source_that_is_not_there_is_said(
    terminal: Terminal, source: str, line: str
) -> None:
    said = terminal.run("export", source, "--to", str(terminal.folder / "plan.html"))
    assert said.status == 1
    assert said.err.startswith(line)


def test_that_an_answers_file_is_exported_without_a_library(terminal: Terminal) -> None:
    exported(terminal, terminal.sample(), "plan.html")
    assert not Path(terminal.library).exists()
