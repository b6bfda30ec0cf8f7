"""Words without an end, such as an address that was pasted: a label by itself breaks no word."""

from __future__ import annotations

import re

from PySide6.QtCore import QTextBoundaryFinder

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_ENDLESS = re.compile(r"\S{30,}")
_CODE = "utf-16-le"  # Qt counts in its units, of two bytes each


def breakable(text: str) -> str:
    """Return a text whose very long words may go on in the next line, after any letter."""
    return _ENDLESS.sub(_broken, text)


def _broken(found: re.Match[str]) -> str:
    units = found[0].encode(_CODE, "surrogatepass")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, found[0])
    ends = list(iter(finder.toNextBoundary, -1))
    letters = (units[2 * a : 2 * b] for a, b in zip([0, *ends], ends, strict=False))
    return _MAY_BREAK.join(letter.decode(_CODE, "surrogatepass") for letter in letters)
