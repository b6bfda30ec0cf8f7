from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from netplanner.desktop.preferences.preferences_view import PreferencesView
from netplanner.desktop.wizard.wizard import Wizard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.robots.desk import Desk


def is_freed(left: Callable[[], QWidget | None]) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return left() is None


def test_that_closed_preferences_leave_nothing_behind(desk: Desk) -> None:
    desk.application.show_preferences()
    left = weakref.ref(desk.window.findChildren(PreferencesView)[0])
    desk.hand.press("close-preferences")
    assert is_freed(left)


def test_that_a_screen_beneath_goes_with_the_one_above(desk: Desk) -> None:
    desk.hand.press("new-plan")
    left = weakref.ref(desk.window.findChildren(Wizard)[0])
    desk.application.show_preferences()
    desk.application.go_home()
    desk.hand.should_show("Plan your networking")
    assert is_freed(left)


def test_that_what_is_typed_is_stored_before_another_screen_is_laid_over(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Find allies")
    desk.application.show_preferences()
    assert [plan.title for plan in desk.library.summaries()] == ["Find allies"]


def test_that_home_beneath_preferences_is_still_home(desk: Desk) -> None:
    desk.application.show_preferences()
    desk.hand.press("close-preferences").should_show("Plan your networking")
    desk.hand.press("new-plan").should_show("What is this plan for?")


def test_that_a_plan_finished_beneath_preferences_is_shown_once_it_is_ready(desk: Desk) -> None:
    desk.open_sample("community").show_page("check").hand.press("finish")
    desk.application.show_preferences()
    desk.wait_for("export-pdf")
    assert not desk.hand.sees("close-preferences")


def test_that_the_window_is_called_as_the_plan_is_by_now(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Allies for the park").go_on()
    assert desk.window.windowTitle() == "Allies for the park"
    desk.application.show_preferences()
    desk.hand.press("close-preferences")
    assert desk.window.windowTitle() == "Allies for the park"
    desk.hand.press("all-plans")
    assert desk.window.windowTitle() == "NetPlanner"
