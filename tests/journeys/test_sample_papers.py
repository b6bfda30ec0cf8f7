"""What the samples' papers say, to be read as a difference when it changes."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from netplanner import app, knowledge

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent.parent / "data" / "papers"
_RUNNING_FOOT = re.compile(r"Version 1, made Mon 30 November 2026 Page \d+ of \d+ ")


def sentences(paper: Path) -> str:
    """Return a paper's words, one sentence a line, wherever its lines and pages end."""
    pages = PdfReader(paper).pages
    words = " ".join(f"{page.extract_text()} " for page in pages)
    whole = _RUNNING_FOOT.sub("", " ".join(words.split()) + " ")
    return re.sub(r"(?<=[.!?:]) ", "\n", whole.strip()) + "\n"


@dataclass(frozen=True)
class Exported:
    """What the program made of a sample: the words of its paper, and its plan as a file."""

    name: str
    said: str
    plan: Path

    @property
    def days(self) -> Iterator[str]:
        """The days of the plan's actions, as they are printed."""
        for action in json.loads(self.plan.read_text(encoding="utf-8"))["actions"]:
            due = date.fromisoformat(action["due"])
            yield f"{due:%a} {due.day} {due:%B %Y}"


@pytest.fixture(scope="module", params=knowledge.SAMPLES)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """Export each sample once, for all that is asked of its paper."""
    folder, name = tmp_path_factory.mktemp("papers"), str(request.param)
    source = folder / "in.json"
    source.write_text(knowledge.sample(name), encoding="utf-8")
    paper, plan = folder / "plan.pdf", folder / "plan.json"
    for target in (paper, plan):
        words = ["export", str(source), "--to", str(target), "--today", "2026-11-30"]
        assert app.main(words) == 0
    return Exported(name, sentences(paper), plan)


@pytest.mark.slow
def test_that_a_samples_paper_says_what_was_agreed(exported: Exported) -> None:
    """NETPLANNER_ACCEPT=1 writes the texts anew; read the difference before you commit it."""
    golden, said = GOLDEN / f"{exported.name}.txt", exported.said
    if os.environ.get("NETPLANNER_ACCEPT"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.slow
def test_that_a_samples_paper_has_its_aim_its_people_and_its_days(exported: Exported) -> None:
    said = " ".join(exported.said.split())
    asked = json.loads(knowledge.sample(exported.name))["answers"]
    wanted = [asked["aim"], *(person["name"] for person in asked["people"]), *exported.days]
    assert [words for words in wanted if words not in said] == []
