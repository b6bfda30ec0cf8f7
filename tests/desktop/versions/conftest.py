from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from netplanner import knowledge
from netplanner.desktop.looking_back.beginning import review_of
from netplanner.desktop.looking_back.following import followed
from netplanner.guidance.since import Since
from netplanner.interview import answers_json
from netplanner.interview.session import begin
from netplanner.library import Library
from tests.desktop.finished.conftest import sample
from tests.desktop.looking_back.conftest import desk
from tests.robots.desk import TODAY, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.robots.desk import Desk

__all__ = ["desk", "sample"]


def look_back(library: Library) -> None:
    """Store a review of the only plan, and the version that follows."""
    saved = library.saved(library.summaries()[0].id)
    review = review_of(library, saved, TODAY)
    questions = knowledge.review_from(review.definition, knowledge.planning())
    said = {**answers_json.loads(review.answers_json), "happened": "Much", "reached": "yes"}
    session = begin(questions, TODAY, said)
    found = followed(
        saved, Since(saved.plan.versions[-1], ()), session.effective(), TODAY
    ).following
    library.save_answers(saved.plan.id, saved.answers, found.answers)
    library.finish(saved.plan.id, found.version)
    text = answers_json.dumps(session.answers)
    library.save_review(saved.plan.id, replace(review, answers_json=text, is_finished=True))


@pytest.fixture(scope="session")
def looked_back(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a library that holds a plan of two versions."""
    folder = tmp_path_factory.mktemp("looked-back") / "library"
    shutil.copytree(sample, folder)
    with Library.open(folder, now) as library:
        look_back(library)
    return folder


@pytest.fixture
def library(looked_back: Path, tmp_path: Path) -> Iterator[Library]:
    """Return a library that holds a plan of two versions."""
    shutil.copytree(looked_back, tmp_path / "library")
    with Library.open(tmp_path / "library", now) as opened:
        yield opened


@pytest.fixture
def two(looked_back: Path, tmp_path: Path, open_desk: Callable[[], Desk]) -> Desk:
    """Return a window that shows the versions of a plan with two."""
    shutil.copytree(looked_back, tmp_path / "library")
    desk = open_desk()
    desk.hand.press("open-plan").press("part-versions")
    desk.wait_until_read("comparison", "Version 2")
    return desk
