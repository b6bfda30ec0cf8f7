from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.robots.tours import TOURS, dialogs

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.robots.desk import Desk
    from tests.robots.tours import Tour

KEPT = (dialogs,)  # there is one guide, which is opened again and again
LEFT = [tour for tour in TOURS if tour not in KEPT]


def let_go() -> None:
    """Let go of all that nobody holds any more."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def is_freed(left: Callable[[], QWidget | None]) -> bool:
    let_go()
    return left() is None


@pytest.mark.parametrize("tour", LEFT)
def test_that_a_screen_that_was_left_leaves_nothing_behind(tour: Tour, desk: Desk) -> None:
    home = desk.view
    views = {screen: weakref.ref(desk.view) for screen in tour(desk)}
    desk.application.go_home()
    let_go()
    assert [screen for screen, view in views.items() if view() not in (home, None)] == []
