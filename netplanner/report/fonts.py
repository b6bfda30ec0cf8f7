"""The fonts that come with the program, and which of them a text needs.

A document names only the fonts whose letters it holds: each one costs time to read. What no font
of ours can write is left to those of the machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from netplanner.assets import resource

SCHEME = "netplanner:"


@dataclass(frozen=True)
class Font:
    """One shipped font file.

    Attributes:
        letters: the characters it is there for, as hexadecimal ranges; "" for those that every
            document needs.
    """

    family: str
    file: str
    letters: str = ""
    weight: int = 400
    style: str = "normal"

    @cached_property
    def _ranges(self) -> tuple[range, ...]:
        bounds = (part.partition("-") for part in self.letters.split())
        return tuple(range(int(low, 16), int(high or low, 16) + 1) for low, _, high in bounds)

    def is_needed(self, letters: frozenset[int]) -> bool:
        """Whether a text of these characters cannot do without this font."""
        return not self.letters or any(
            letter in stretch for letter in letters for stretch in self._ranges
        )


_LATIN = "Atkinson Hyperlegible Next"
_GREEK_CYRILLIC = "0108-024F 0300-052F 1AB0-1AFF 1D00-1FFF 2070-209F 2100-214F A640-A69F"
_ARABIC = "0600-06FF FB50-FDFF FE70-FEFC"
_HAN = "2E80-2FDF 3000-30FF 31C0-31EF 3200-4DBF 4E00-9FFF F900-FAFF FF00-FFEF"
_HANGUL = "1100-11FF 3130-318F A960-A97F AC00-D7FF"
_EMOJI = "203C 2049 20E3 2194-21FF 2300-27BF 2934-2935 2B00-2BFF 1F000-1FAFF"

FONTS = (
    Font(_LATIN, "AtkinsonHyperlegibleNext-Regular.ttf"),
    Font(_LATIN, "AtkinsonHyperlegibleNext-Bold.ttf", weight=700),
    Font("Noto Sans", "NotoSans-Regular.ttf", _GREEK_CYRILLIC),
    Font("Noto Sans", "NotoSans-Bold.ttf", _GREEK_CYRILLIC, weight=700),
    Font("IBM Plex Sans Arabic", "IBMPlexSansArabic-Regular.ttf", _ARABIC),
    Font("IBM Plex Sans Arabic", "IBMPlexSansArabic-Bold.ttf", _ARABIC, weight=700),
    Font("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", "0750-077F 08A0-08FF"),
    Font("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", "0590-05FF FB1D-FB4F"),
    Font("Noto Sans Devanagari", "NotoSansDevanagari-Regular.ttf", "0900-097F A8E0-A8FF 1CD0-1CFF"),
    Font("Noto Sans Bengali", "NotoSansBengali-Regular.ttf", "0980-09FF"),
    Font("Noto Sans Gurmukhi", "NotoSansGurmukhi-Regular.ttf", "0A00-0A7F"),
    Font("Noto Sans Gujarati", "NotoSansGujarati-Regular.ttf", "0A80-0AFF"),
    Font("Noto Sans Tamil", "NotoSansTamil-Regular.ttf", "0B80-0BFF"),
    Font("Noto Sans Telugu", "NotoSansTelugu-Regular.ttf", "0C00-0C7F"),
    Font("Noto Sans Thai", "NotoSansThai-Regular.ttf", "0E00-0E7F"),
    Font("Noto Sans Armenian", "NotoSansArmenian-Regular.ttf", "0530-058F FB13-FB17"),
    Font("Noto Sans Georgian", "NotoSansGeorgian-Regular.ttf", "10A0-10FF 1C90-1CBF 2D00-2D2F"),
    Font("Noto Sans Ethiopic", "NotoSansEthiopic-Regular.ttf", "1200-139F 2D80-2DDF"),
    Font("Noto Sans SC", "NotoSansSC-Regular.ttf", _HAN),
    Font("Noto Sans KR", "NotoSansKR-Regular.ttf", _HANGUL),
    Font("Noto Emoji", "NotoEmoji-Regular.ttf", _EMOJI),
)
_FILES = frozenset(font.file for font in FONTS)


def fonts_for(text: str) -> tuple[Font, ...]:
    """Return the fonts a text needs, in the order in which they are tried."""
    letters = frozenset(map(ord, set(text)))
    return tuple(font for font in FONTS if font.is_needed(letters))


def faces(fonts: tuple[Font, ...]) -> str:
    """Return the style rules that load these fonts and set the document in them."""
    families = ", ".join(dict.fromkeys(f'"{font.family}"' for font in fonts))
    return f"{loading(fonts)}html{{font-family:{families}, sans-serif}}\n"


def loading(fonts: tuple[Font, ...]) -> str:
    """Return the style rules that load these fonts."""
    return "".join(
        f'@font-face{{font-family:"{font.family}";src:url({SCHEME}{font.file});'
        f"font-weight:{font.weight};font-style:{font.style}}}\n"
        for font in fonts
    )


def font_bytes(file: str) -> bytes:
    """Return a shipped font's content.

    Raises:
        FileNotFoundError: no font of this name is shipped.
    """
    if file not in _FILES:
        raise FileNotFoundError(file)
    return resource("fonts", file).read_bytes()
