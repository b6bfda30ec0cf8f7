from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it comes without types

from netplanner import assets
from netplanner.report.fonts import FONTS, font_bytes, fonts_for

if TYPE_CHECKING:
    from netplanner.report.fonts import Font

PUNCTUATION = "\N{EN DASH}—…·“”\N{RIGHT SINGLE QUOTATION MARK}\N{MULTIPLICATION SIGN}\N{MINUS SIGN}"
SAMPLES = {
    "Noto Sans": "Ελένη Анна Nguyễn Thị",
    "IBM Plex Sans Arabic": "محمد عبد الله",
    "Noto Sans Hebrew": "דוד לוי",
    "Noto Sans Devanagari": "अमिता शर्मा",
    "Noto Sans SC": "李明华 田中さくら",
    "Noto Sans KR": "김민준",
    "Noto Emoji": "🙂🌳",
    "Noto Sans Thai": "สมชาย",
}


def letters_of(font: Font) -> set[int]:
    return set(TTFont(BytesIO(font_bytes(font.file))).getBestCmap())


@pytest.mark.parametrize("family", SAMPLES)
def test_that_a_script_is_written_by_its_font(family: str) -> None:
    text = SAMPLES[family]
    found = [font for font in fonts_for(text) if font.family == family]
    assert found
    covered = set().union(*map(letters_of, fonts_for(text)))
    assert {letter for letter in text if ord(letter) not in covered} == set()


def test_that_english_needs_one_family() -> None:
    assert {font.family for font in fonts_for(f"Find allies{PUNCTUATION}")} == {
        "Atkinson Hyperlegible Next"
    }


def test_that_the_typeface_of_the_page_writes_all_our_punctuation() -> None:
    assert set(map(ord, PUNCTUATION)) <= letters_of(FONTS[0])


def test_that_every_font_file_is_named_and_every_name_has_a_file() -> None:
    shipped = {file.name for file in assets.resource("fonts").iterdir()}
    named = {font.file for font in FONTS}
    assert named == {name for name in shipped if name.endswith(".ttf")}


def test_that_every_family_comes_with_its_licence() -> None:
    licences = " ".join(
        file.name for file in assets.resource("fonts").iterdir() if "OFL" in file.name
    )
    assert all(font.file.split("-")[0][:4] in licences for font in FONTS)


def test_that_no_other_file_is_served_as_a_font() -> None:
    with pytest.raises(FileNotFoundError):
        font_bytes("../styles/plan.css")
