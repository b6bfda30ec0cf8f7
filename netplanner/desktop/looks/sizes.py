"""Sizes that grow with the person's letters."""

from __future__ import annotations

USUAL_LETTERS = 13  # pixels: the letters that drawings are made for
MARK = 14  # pixels inside the edge of a circle or box that is ticked
MARK_EDGE = 2
CARD_MARGIN = 8  # pixels above a choice's words
MARK_LEFT = 11  # pixels left of a choice's circle or box


def grown(pixels: int, letters: int) -> int:
    """Return pixels as large as letters of so many pixels ask for, never smaller."""
    return max(pixels, round(pixels * letters / USUAL_LETTERS))


def whole_mark(letters: int) -> int:
    """Return how wide a circle or box is with its edge, in pixels."""
    return grown(MARK, letters) + 2 * MARK_EDGE


def words_indent(letters: int) -> int:
    """Return where a choice's words begin, in pixels from its left edge."""
    return MARK_LEFT + whole_mark(letters) + MARK_LEFT
