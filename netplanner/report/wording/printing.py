"""Any text a person may have written, as it can be printed: every letter shown, none obeyed."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 5000
_LONG_WORD = re.compile(r"\S{60,}")
_STEP = 10
_BREAK = "\N{ZERO WIDTH SPACE}"


def printable(text: str) -> str:
    """Return a text without control characters, with breaks in its endless words.

    What is longer than any question allows is cut, and the cut is said.
    """
    shown = "".join(map(_letter, text[:LONGEST])).strip()
    broken = _LONG_WORD.sub(_broken, shown)
    left = len(text) - LONGEST
    return f"{broken} … ({left} letters more)" if left > 0 else broken


def sentence(text: str) -> str:
    """Return a text with one full stop at its end; nothing stays nothing."""
    return text if not text or text[-1] in ".?!…" else f"{text}."


def _letter(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Cc":
        return letter if letter == "\n" else " "
    return "\N{REPLACEMENT CHARACTER}" if kind == "Cs" else letter


def _broken(found: re.Match[str]) -> str:
    word = found[0]
    return _BREAK.join(word[start : start + _STEP] for start in range(0, len(word), _STEP))
