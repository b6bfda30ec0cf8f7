"""What is on the screen already grows with the person's letters when they become larger or smaller.

Widths are written in the size of letters everywhere, so all that were written grow by one share.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from netplanner.desktop.looks.sizes import words_indent
from netplanner.desktop.parts import inset

_ANY = (1 << 24) - 1  # Qt's own "as wide as you like"
_BY_THE_SHEET = ("_q_stylesheet_minw", "_q_stylesheet_minh")  # where the theme's sheet sees to it


def grow(root: QWidget, before: int, after: int) -> None:
    """Fit all parts of a widget to letters of so many pixels, which they were not made for."""
    for part in root.findChildren(QWidget):
        if part.isWindow():
            continue
        _grow_width(part, after / before)
        _grow_height(part, after / before)
        if isinstance(part, QAbstractButton):
            _indent(part, before, after)


def _grow_width(part: QWidget, share: float) -> None:
    least, most = part.minimumWidth(), part.maximumWidth()
    if most < _ANY:
        part.setMaximumWidth(round(most * share))
    if least and part.property(_BY_THE_SHEET[0]) is None:
        part.setMinimumWidth(round(least * share))


def _grow_height(part: QWidget, share: float) -> None:
    least, most = part.minimumHeight(), part.maximumHeight()
    if most < _ANY:
        part.setMaximumHeight(round(most * share))
    if least and part.property(_BY_THE_SHEET[1]) is None:
        part.setMinimumHeight(round(least * share))


def _indent(button: QAbstractButton, before: int, after: int) -> None:
    """Set the words inside a choice right of its mark, which the sheet has drawn anew."""
    inside = button.layout()
    if inside is None:
        return
    margins = inside.contentsMargins()
    start, end = margins.left(), margins.right()
    if button.isRightToLeft():
        start, end = end, start
    if start == words_indent(before):
        inset(inside, words_indent(after), margins.top(), end, margins.bottom())
