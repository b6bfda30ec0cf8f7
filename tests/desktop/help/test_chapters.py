from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from netplanner import assets, knowledge
from netplanner.desktop.help.chapters import CHAPTERS, FIRST, chapter_of, chapters, found
from netplanner.desktop.planning.scene import CHECK
from netplanner.interview.reading_grade import HIGHEST, grade
from tests.desktop.test_words import NEVER

if TYPE_CHECKING:
    from netplanner.desktop.help.chapters import Chapter

ALL = pytest.mark.parametrize("chapter", chapters(), ids=CHAPTERS)


def sentences(chapter: Chapter) -> list[str]:
    """Return what a chapter says, without the line that names its sources."""
    lines = [line for line in chapter.text.splitlines() if not line.startswith("*Where")]
    plain = (re.sub(r"^[#\-\s]+", "", line).replace("**", "") for line in lines)
    return [it for line in plain for it in re.split(r'[.!?:]"?(?:\s|$)', line) if it.strip()]


@ALL
def test_that_a_chapter_can_be_read_after_eight_years_of_school(chapter: Chapter) -> None:
    assert grade(f"{sentence}." for sentence in sentences(chapter)) <= HIGHEST


@ALL
def test_that_sentences_are_short(chapter: Chapter) -> None:
    assert [it for it in sentences(chapter) if len(it.split()) > 25] == []


@ALL
def test_that_the_words_are_kind_and_ours(chapter: Chapter) -> None:
    assert NEVER.findall(chapter.text.lower()) == []


@ALL
def test_that_a_chapter_leads_nowhere_and_fetches_nothing(chapter: Chapter) -> None:
    assert not re.search(r"https?:|!\[|\]\(|<", chapter.text)


def test_that_every_section_has_a_chapter() -> None:
    sections = [section.name for section in knowledge.planning().sections]
    assert {chapter_of(name, usual="") for name in (*sections, CHECK)} <= set(CHAPTERS)


def test_that_the_guide_begins_with_why() -> None:
    assert chapter_of("nowhere") == FIRST == "why"


def test_that_every_file_of_the_guide_is_a_chapter() -> None:
    files = {entry.name for entry in assets.resource("guide").iterdir()}
    assert files == {f"{name}.md" for name in CHAPTERS}


def test_that_words_find_the_chapters_that_hold_all_of_them() -> None:
    assert [chapter.name for chapter in found("GROUNDRULES zone")] == ["where"]
    assert [chapter.name for chapter in found("")] == list(CHAPTERS)
    assert found("no such words") == ()
