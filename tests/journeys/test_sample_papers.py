"""What the samples' papers say, to be read as a difference when it changes."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from netplanner import app, knowledge

GOLDEN = Path(__file__).parent.parent / "data" / "papers"
_RUNNING_FOOT = re.compile(r"Version 1, made Mon 30 November 2026 Page \d+ of \d+ ")


def sentences(paper: Path) -> str:
    """Return a paper's words, one sentence a line, wherever its lines and pages end."""
    pages = PdfReader(paper).pages
    words = " ".join(f"{page.extract_text()} " for page in pages)
    whole = _RUNNING_FOOT.sub("", " ".join(words.split()) + " ")
    return re.sub(r"(?<=[.!?:]) ", "\n", whole.strip()) + "\n"


@pytest.mark.slow
@pytest.mark.parametrize("name", knowledge.SAMPLES)
def test_that_a_samples_paper_says_what_was_agreed(tmp_path: Path, name: str) -> None:
    """NETPLANNER_ACCEPT=1 writes the texts anew; read the difference before you commit it."""
    source, paper = tmp_path / "in.json", tmp_path / "plan.pdf"
    source.write_text(knowledge.sample(name), encoding="utf-8")
    assert app.main(["export", str(source), "--to", str(paper), "--today", "2026-11-30"]) == 0
    golden, said = GOLDEN / f"{name}.txt", sentences(paper)
    if os.environ.get("NETPLANNER_ACCEPT"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
