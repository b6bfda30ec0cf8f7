from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from netplanner.desktop.finished.plan_view import PlanView
from netplanner.desktop.wizard.wizard import Wizard
from tests.desktop.test_freed import is_freed

if TYPE_CHECKING:
    from tests.robots.desk import Desk


def test_that_a_review_that_was_put_aside_leaves_nothing_behind(desk: Desk) -> None:
    desk.hand.press("review")
    left = weakref.ref(desk.window.findChildren(Wizard)[0])
    desk.hand.press("save-and-close")
    assert is_freed(left)


def test_that_a_plan_page_with_versions_leaves_nothing_behind(two: Desk) -> None:
    left = weakref.ref(two.window.findChildren(PlanView)[0])
    two.hand.press("all-plans")
    assert is_freed(left)
