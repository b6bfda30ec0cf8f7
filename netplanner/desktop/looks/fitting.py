"""How large a window in front is: so many letters wide and high, never larger than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from netplanner.desktop.parts import em

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SHARE = 0.9  # of the screen


def fitting_size(window: QWidget, width_em: float, height_em: float) -> QSize:
    """Return a size in letters, as far as the screen has room for it."""
    wanted = QSize(round(width_em * em(window)), round(height_em * em(window)))
    return wanted.boundedTo(window.screen().availableGeometry().size() * _SHARE)
