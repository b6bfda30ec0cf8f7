"""Tab goes as the eye goes: in the order in which layouts hold their parts.

Qt itself goes in the order of making, and pages, links and cards are made when they are needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QStackedWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QButtonGroup, QLayout, QWidget


def step(root: QWidget, *, forward: bool) -> bool:
    """Put the focus on the next control inside a widget; false where there is no other."""
    here = root.focusWidget()
    parts = list(_parts(root))
    at = _place(here, parts)
    around = (*parts[at + 1 :], *parts[: max(at, 0)])
    ways = around if forward else reversed(around)
    goal = next((part for part in ways if _stops_at(part) and not _are_one(part, here)), None)
    if goal is None:
        return False
    reason = Qt.FocusReason
    goal.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    _bring_into_sight(goal)
    return True


def _place(here: QWidget | None, parts: list[QWidget]) -> int:
    """Return where the part that has the focus inside it stands, or -1 where it is none."""
    while here is not None and here not in parts:
        here = here.parentWidget()
    return parts.index(here) if here is not None else -1


def _stops_at(part: QWidget) -> bool:
    # Of a group Qt lets only the button take Tab that had the focus last, checked or not.
    takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) or _group(part) is not None
    can_have_it = part.focusProxy() is None and part.isVisible() and part.isEnabled()
    return takes_tab and can_have_it and not _stands_back(part)


def _stands_back(part: QWidget) -> bool:
    """Whether another button of its group is the checked one, from which arrow keys lead here."""
    group = _group(part)
    checked = group.checkedButton() if group is not None else None
    return checked is not None and checked is not part and checked.isVisible()


def _are_one(part: QWidget, here: QWidget | None) -> bool:
    """Whether two buttons are of one group, inside which arrow keys lead on."""
    group = _group(part)
    return group is not None and group is _group(here)


def _group(part: QWidget | None) -> QButtonGroup | None:
    group = part.group() if isinstance(part, QAbstractButton) else None
    return group if group is not None and group.exclusive() else None


def _bring_into_sight(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part)
        above = above.parentWidget()


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield all that may have the focus, in the order in which it is laid out."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    inside = _inside(widget)
    if inside is not None:
        yield from _parts(inside)
    elif (layout := widget.layout()) is not None:
        yield from _laid(layout)


def _inside(widget: QWidget) -> QWidget | None:
    if isinstance(widget, QScrollArea):
        return widget.widget()
    return widget.currentWidget() if isinstance(widget, QStackedWidget) else None


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (part := item.widget()) is not None:
            yield from _parts(part)
        elif (inner := item.layout()) is not None:
            yield from _laid(inner)
