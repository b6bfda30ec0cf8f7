"""The letters of a calendar, and texts broken into the lines that fit a card."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption

from netplanner.desktop.looks.painted_rows import bold, small

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_UNIT = 2  # bytes of the units in which Qt counts letters
_CODING = "utf-16-le"


class Letters:
    """The fonts of a calendar, made of the widget's own."""

    def __init__(self, usual: QFont) -> None:
        self.usual = usual
        self.bold = bold(usual)
        self.small = small(usual)
        self.line = QFontMetrics(usual).height()
        self.small_line = QFontMetrics(self.small).height()


@lru_cache(maxsize=4096)
def lines_of(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """Return a text in at most so many lines of a width in pixels; the last says if more follow."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = _line_starts(layout, width)
    units = text.encode(_CODING)
    ends = [*starts[1:], len(units) // _UNIT]
    found = [
        units[start * _UNIT : end * _UNIT].decode(_CODING, "ignore").strip()
        for start, end in zip(starts, ends, strict=True)
    ]
    if len(found) <= most:
        return tuple(found)
    rest = units[starts[most - 1] * _UNIT :].decode(_CODING, "ignore")
    cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (*found[: most - 1], cut)


def _line_starts(layout: QTextLayout, width: int) -> list[int]:
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts
