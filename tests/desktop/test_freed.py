from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from netplanner.desktop.finished.plan_view import PlanView
from netplanner.desktop.wizard.wizard import Wizard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.robots.desk import Desk


def is_freed(left: Callable[[], QWidget | None]) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return left() is None


def test_that_a_closed_plan_leaves_nothing_behind(desk: Desk) -> None:
    desk.hand.press("new-plan")
    left = weakref.ref(desk.window.findChildren(Wizard)[0])
    desk.hand.press("save-and-close")
    assert is_freed(left)


def test_that_a_closed_plan_page_leaves_nothing_behind(desk: Desk) -> None:
    desk.hand.press("open-sample")
    left = weakref.ref(desk.window.findChildren(PlanView)[0])
    desk.hand.press("all-plans")
    assert is_freed(left)
