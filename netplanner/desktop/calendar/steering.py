"""Which keys lead where on a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from netplanner.desktop.calendar.moves import DAY, WEEK

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, timedelta

    from PySide6.QtGui import QKeyEvent

    from netplanner.desktop.calendar.table import Entry

_Key = Qt.Key
_ALONG = {_Key.Key_Left: -DAY, _Key.Key_Right: DAY}
_ACROSS = {
    _Key.Key_Up: -WEEK,
    _Key.Key_Down: WEEK,
    _Key.Key_PageUp: -WEEK,
    _Key.Key_PageDown: WEEK,
}
PICK_UP = (_Key.Key_Space,)
PUT_DOWN = (_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter)
OPEN = (_Key.Key_Return, _Key.Key_Enter)


def shift_of(event: QKeyEvent, *, is_mirrored: bool) -> timedelta | None:
    """Return by how much a key moves what is carried, or None for any other key.

    An arrow along a week is a day, across weeks a week; with Ctrl every arrow is a week.
    """
    key = _Key(event.key())
    if key in _ACROSS:
        return _ACROSS[key]
    if key not in _ALONG:
        return None
    step = _ALONG[key] * (-1 if is_mirrored else 1)
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return step * WEEK.days if held else step


def stride_of(event: QKeyEvent, *, is_mirrored: bool) -> timedelta | None:
    """Return by how much a key with Ctrl moves the current action at once, or None."""
    key = _Key(event.key())
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    if key in _ALONG:
        return _ALONG[key] * (-1 if is_mirrored else 1)
    return _ACROSS.get(key)


def next_entry(
    event: QKeyEvent, entries: Sequence[Entry], current: int, *, is_mirrored: bool
) -> int | None:
    """Return which entry a key goes to from the current one, or None for any other key."""
    last, key = len(entries) - 1, _Key(event.key())
    if key is _Key.Key_Home:
        return 0
    if key is _Key.Key_End:
        return last
    shift = shift_of(event, is_mirrored=is_mirrored)
    if shift is None:
        return None
    if abs(shift) == DAY:
        return max(0, min(last, current + shift.days))
    return _nearest(entries, current, entries[current].day + shift)


def _nearest(entries: Sequence[Entry], current: int, wanted: date) -> int:
    """Return the entry nearest to a day among those on its side of the current one."""
    is_later = wanted > entries[current].day
    beyond = range(current + 1, len(entries)) if is_later else range(current)
    return min(beyond, key=lambda at: abs(entries[at].day - wanted), default=current)
