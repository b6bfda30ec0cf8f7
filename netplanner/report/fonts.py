"""The fonts that come with the program: which a text needs, and where they lie."""

from __future__ import annotations

from dataclasses import dataclass

from netplanner.assets import resource

SCHEME = "netplanner:"


@dataclass(frozen=True)
class Font:
    """One shipped font file."""

    family: str
    file: str
    weight: int = 400
    style: str = "normal"


_TEXT_FAMILY = "Atkinson Hyperlegible Next"
TEXT_FONTS = (
    Font(_TEXT_FAMILY, "AtkinsonHyperlegibleNext-Regular.ttf"),
    Font(_TEXT_FAMILY, "AtkinsonHyperlegibleNext-Bold.ttf", weight=700),
    Font(_TEXT_FAMILY, "AtkinsonHyperlegibleNext-Italic.ttf", style="italic"),
)
_FILES = frozenset(font.file for font in TEXT_FONTS)


def font_bytes(file: str) -> bytes:
    """Return a shipped font's content.

    Raises:
        FileNotFoundError: no font of this name is shipped.
    """
    if file not in _FILES:
        raise FileNotFoundError(file)
    return resource("fonts", file).read_bytes()


def faces() -> str:
    """Return the style rules that name the fonts."""
    return "".join(
        f'@font-face{{font-family:"{font.family}";src:url({SCHEME}{font.file});'
        f"font-weight:{font.weight};font-style:{font.style}}}\n"
        for font in TEXT_FONTS
    )
