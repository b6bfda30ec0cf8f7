"""What a line of a menu does: it presses a button of the view, or does a thing of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeySequence

_MET = "met_by_the_menus"


def always() -> bool:
    """Return that a thing can be done."""
    return True


@dataclass(frozen=True)
class Verb:
    """A thing that a menu does by itself, and whether it can be done now."""

    do: Callable[[], None]
    can: Callable[[], bool] = always


def button_in(view: QWidget | None, names: tuple[str, ...]) -> QAbstractButton | None:
    """Return the first button of these names that can be pressed in a view now."""
    if view is None:
        return None
    found = (button for name in names for button in view.findChildren(QAbstractButton, name))
    return next((button for button in found if button.isVisible() and button.isEnabled()), None)


def has_own_key(view: QWidget | None, keys: QKeySequence) -> bool:
    """Whether a part of a view that can be seen listens for these keys by itself."""
    if view is None:
        return False
    return any(
        shortcut.key() == keys and _is_awake(shortcut) for shortcut in view.findChildren(QShortcut)
    )


def is_new(part: QWidget) -> bool:
    """Whether a part of a view is met for the first time; from then on it is not."""
    is_first = not part.property(_MET)
    part.setProperty(_MET, True)  # noqa: FBT003 - a property's value
    return is_first


def _is_awake(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return shortcut.isEnabled() and (not isinstance(owner, QWidget) or owner.isVisible())
