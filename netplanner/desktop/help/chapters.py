"""The guide's chapters: read from shipped texts, found by words, known by a wizard's section."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from netplanner import assets

CHAPTERS = (
    "why",
    "where",
    "who",
    "you",
    "how",
    "when",
    "your-plan",
    "looking-back",
    "saving",
    "keyboard",
)
KEYS = "keyboard"
FIRST = CHAPTERS[0]
_OF_SECTIONS = {
    **{name: name for name in ("why", "where", "who", "you", "how", "when")},
    "this_plan": "your-plan",
    "check": "your-plan",
    "looking_back": "looking-back",
}
LANDMARKS = (
    ("people-list", "who"),
    ("export-pdf", "your-plan"),
    ("back-up-now", "saving"),
)
"""What stands on a screen that has no sections, by objectName, and its chapter."""


@dataclass(frozen=True)
class Chapter:
    """One chapter.

    Attributes:
        text: Markdown, its heading included.
    """

    name: str
    title: str
    text: str

    def has(self, sought: str) -> bool:
        """Whether all of some words stand in it, whole or in part."""
        text = self.text.casefold()
        return all(word in text for word in sought.casefold().split())


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return all chapters in order."""
    return tuple(_chapter(name) for name in CHAPTERS)


def chapter_of(section: str, usual: str = FIRST) -> str:
    """Return the name of the chapter for a section of the planning questionnaire."""
    return _OF_SECTIONS.get(section, usual)


def found(sought: str) -> tuple[Chapter, ...]:
    """Return the chapters that hold all of some words; with no words all of them."""
    return tuple(chapter for chapter in chapters() if chapter.has(sought))


def _chapter(name: str) -> Chapter:
    text = assets.text("guide", f"{name}.md")
    return Chapter(name, text.partition("\n")[0].removeprefix("# "), text)
