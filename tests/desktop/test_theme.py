from __future__ import annotations

import ast
import re
from itertools import product
from pathlib import Path
from string import Template

import pytest

import netplanner.desktop
from netplanner import assets
from netplanner.desktop.looks.palettes import THEMES, tokens

DESKTOP = Path(next(iter(netplanner.desktop.__path__)))
GROUNDS = ("window", "surface", "sunken", "accent_soft")
INKS = ("text", "muted", "accent", "warm", "good", "warn", "bad")
EDGES = ("border", "focus", "accent")
SIZES = {"name", "title", "heading", "hint", "edge", "icon"}
MARKS = {"mark", "mark_edge", "mark_left", "mark_radius", "mark_top"}
LINES = {"ring", "slim", "faint", "main_above", "main_beside"}
POINTED = {"pointed", "pointed_edge", "pointed_link"}
INSIDE = {f"in{pixels}" for pixels in range(4, 16)}


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB` as WCAG 2 defines it."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("theme", "ink", "ground"), list(product(THEMES, INKS, GROUNDS)))
def test_that_words_can_be_read_on_every_ground(theme: str, ink: str, ground: str) -> None:
    colours = tokens(theme)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize(("theme", "edge", "ground"), list(product(THEMES, EDGES, GROUNDS)))
def test_that_edges_and_the_focus_ring_can_be_seen(theme: str, edge: str, ground: str) -> None:
    colours = tokens(theme)
    assert contrast(colours[edge], colours[ground]) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_that_the_main_button_can_be_read(theme: str) -> None:
    colours = tokens(theme)
    assert contrast(colours["on_accent"], colours["accent"]) >= 4.5
    assert contrast(colours["on_accent"], colours["accent_strong"]) >= 4.5


def test_that_all_themes_have_the_same_tokens() -> None:
    assert len({tuple(tokens(theme)) for theme in THEMES}) == 1


def test_that_the_sheet_uses_every_token_and_no_colour_of_its_own() -> None:
    sheet = assets.text("themes", "desktop.qss")
    known = set(tokens("light")) | SIZES | MARKS | LINES | POINTED | INSIDE
    assert set(Template(sheet).get_identifiers()) >= set(tokens("light"))
    assert set(Template(sheet).get_identifiers()) <= known
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b(?![^{]*\{)", sheet)


def test_that_words_never_take_the_colour_of_an_edge() -> None:
    sheet = assets.text("themes", "desktop.qss")
    assert not re.findall(r"[{;]\s*color: \$(?:border|hairline|faint)", sheet)


def test_that_no_widget_names_a_colour_or_has_a_sheet_of_its_own() -> None:
    for module in DESKTOP.rglob("*.py"):
        text = module.read_text(encoding="utf-8")
        names = {node.attr for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)}
        assert not re.search(r'"#[0-9A-Fa-f]{6}"', text), module
        assert "setStyleSheet" not in names or module.name == "theme.py", module
