"""Doing something a little later, unless its owner is gone by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


def later(owner: QObject, milliseconds: int, slot: Callable[[], object]) -> None:
    """Call a slot of an owner, or of what it keeps, after some time.

    `QTimer.singleShot` with a bound method may crash where the method's object has died.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    timer.timeout.connect(timer.deleteLater)
    timer.start(milliseconds)
