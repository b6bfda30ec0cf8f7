from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import netplanner.desktop
from netplanner.interview.reading_grade import HIGHEST, grade

if TYPE_CHECKING:
    from collections.abc import Iterator

DESKTOP = Path(next(iter(netplanner.desktop.__path__)))
MODULES = sorted(DESKTOP.rglob("*.py"))
SHOWS = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "Notice",
    "words",
}
FIELD = re.compile(r"\{[a-z_]+\}")
NEVER = re.compile(
    r"\b(please|sorry|invalid|forbidden|user|crm|lead|pipeline|contact record|personality type)\b"
)


def calls(module: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else ""
            yield called.id if isinstance(called, ast.Name) else name, node


def said() -> Iterator[str]:
    for module in MODULES:
        for name, call in calls(module):
            if name == "tr" and isinstance(call.args[0], ast.Constant):
                yield str(call.args[0].value)


def test_that_every_visible_word_passes_through_the_catalogue() -> None:
    bare = [
        (module.name, call.args[0].value)
        for module in MODULES
        for name, call in calls(module)
        if name in SHOWS and call.args and isinstance(call.args[0], ast.Constant)
    ]
    assert [found for found in bare if found[1]] == []


@pytest.mark.parametrize("text", sorted(set(said())))
def test_that_what_is_said_is_short_and_kind(text: str) -> None:
    assert all(len(sentence.split()) <= 25 for sentence in re.split(r"[.!?]", text))
    assert not NEVER.search(text.lower())


def test_that_all_that_is_said_reads_easily() -> None:
    texts = sorted(set(said()))
    assert grade(FIELD.sub("it", text) for text in texts) <= HIGHEST
