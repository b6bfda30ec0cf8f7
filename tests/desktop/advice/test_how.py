"""The page How: methods are kept, dropped, swapped and added on their cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget

from netplanner import knowledge
from netplanner.desktop.advice.advice import advice_for
from netplanner.desktop.planning.decisions import decision_on, dropped_methods
from netplanner.interview.session import begin
from tests.robots.desk import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.interview.session import Session
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

CTRL = Qt.KeyboardModifier.ControlModifier


class How:
    """The page of a sample's plan, in front of its cards."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        desk.open_sample("returner").show_page("methods")
        self.wait_for("swap-reconnect")

    @property
    def hand(self) -> WindowRobot:
        return self.desk.hand

    @property
    def session(self) -> Session:
        self.desk.application.flush()
        plan = self.desk.library.summaries()[0].id
        return begin(knowledge.planning(), TODAY, self.desk.library.saved(plan).answers)

    def named(self, start: str) -> list[QPushButton]:
        """Return the buttons that can be seen and whose names start so."""
        found = self.desk.window.findChildren(QPushButton)
        return [it for it in found if it.objectName().startswith(start) and it.isVisible()]

    def wait_for(self, name: str) -> None:
        self.desk.wait_for(name)

    def wait_until_gone(self, name: str) -> None:
        def is_gone() -> bool:
            return not self.hand.sees(name)

        self._qtbot.waitUntil(is_gone)

    def wait_until_focused(self, name: str) -> None:
        def is_focused() -> bool:
            return self.hand.focused == name

        self._qtbot.waitUntil(is_focused)

    def wait_for_words(self, words: str) -> None:
        def are_there() -> bool:
            return words in self.hand.all_words

        self._qtbot.waitUntil(are_there)

    def swap(self) -> str:
        """Swap the first method for the first that is offered; return which."""
        self.hand.press("swap-reconnect")
        offered = self.named("swap-reconnect-")[0].objectName()
        self.hand.press(offered)
        return offered.removeprefix("swap-reconnect-")


@pytest.fixture
def how(desk: Desk, qtbot: QtBot) -> How:
    """Return the page How of a plan under way."""
    return How(desk, qtbot)


def test_that_a_swap_drops_one_and_keeps_another(how: How) -> None:
    kept = how.swap()
    session = how.session
    assert (decision_on(session, "reconnect"), decision_on(session, kept)) == ("drop", "keep")


def test_that_methods_are_shown_after_the_calendar_was_looked_at_first(desk: Desk) -> None:
    desk.open_sample("community").show_page("calendar")
    desk.wait_for("calendar")
    desk.show_page("methods")
    desk.wait_for("method-coalition-keep")


def test_that_a_swap_is_one_step_of_undo(how: How) -> None:
    how.swap()
    how.desk.keys.key(Qt.Key.Key_Z, CTRL)
    assert how.session.instances("method_choices") == ()


def test_that_what_is_offered_says_how_it_fits_and_what_it_takes(how: How) -> None:
    how.hand.press("swap-reconnect")
    said = [button.text() for button in how.named("swap-reconnect-")]
    assert len(said) == 5
    assert all(" fits " in text and text.endswith("each time") for text in said)


def test_that_nothing_in_the_plan_is_offered(how: How) -> None:
    how.hand.press("swap-reconnect")
    offered = {
        it.objectName().removeprefix("swap-reconnect-") for it in how.named("swap-reconnect-")
    }
    chosen = {it.objectName().removeprefix("swap-") for it in how.named("swap-")} - offered
    assert offered.isdisjoint(chosen)


def test_that_the_focus_goes_to_the_method_that_came_in(how: How) -> None:
    kept = how.swap()
    how.wait_until_focused(f"method-{kept}-keep")


def test_that_the_method_that_came_in_is_in_sight(how: How, qtbot: QtBot) -> None:
    kept = how.swap()
    how.wait_until_focused(f"method-{kept}-keep")

    def is_in_sight() -> bool:
        return not how.hand.find(QRadioButton, f"method-{kept}-keep").visibleRegion().isEmpty()

    qtbot.waitUntil(is_in_sight)


def test_that_a_swap_is_said_and_can_be_taken_back_there(how: How) -> None:
    how.swap()
    assert how.hand.notice.endswith("is in the plan instead of: Reconnect message.")
    how.hand.press("notice-action")
    assert how.session.instances("method_choices") == ()


def test_that_the_keyboard_alone_swaps(how: How) -> None:
    how.desk.keys.press("swap-reconnect").key(Qt.Key.Key_Tab)
    offered = how.hand.focused
    assert offered.startswith("swap-reconnect-")
    how.desk.keys.key(Qt.Key.Key_Space)
    assert dropped_methods(how.session) == {"reconnect"}


def test_that_a_method_that_was_left_out_can_be_taken_in_again(how: How) -> None:
    how.hand.press("method-reconnect-drop")
    how.wait_until_gone("method-reconnect-drop")
    how.hand.press("show-left-out")
    how.wait_for("bring-back-reconnect")
    how.hand.press("bring-back-reconnect")
    how.wait_for("method-reconnect-advised")
    assert dropped_methods(how.session) == frozenset()


def test_that_what_was_left_out_opens_and_closes_with_one_button(how: How) -> None:
    assert how.hand.text("show-left-out").startswith("Left out, and why (")
    how.hand.press("show-left-out")
    assert how.hand.text("show-left-out") == "Hide what was left out"
    how.wait_for_words("Reception or mixer")
    how.hand.press("show-left-out")
    assert "Reception or mixer" not in how.hand.all_words


def test_that_leaving_a_method_out_is_said(how: How) -> None:
    how.hand.press("method-reconnect-drop")
    assert how.hand.notice == "Reconnect message is left out."


def test_that_an_own_method_gets_a_card_and_is_removed_there(how: How) -> None:
    how.hand.press("add-own-method").type("name", "Choir").type("hours", "2")
    how.wait_for("remove-own-1")
    assert not how.hand.sees("method-own-1-keep")
    how.hand.press("remove-own-1")
    assert how.session.instances("own_methods") == ()
    how.wait_until_gone("remove-own-1")


def test_that_the_second_own_method_is_the_one_that_is_removed(how: How) -> None:
    for name in ("Choir", "Allotment"):
        how.hand.press("add-own-method").type("name", name)
    how.wait_for("remove-own-2")
    how.hand.press("remove-own-2")
    (left,) = how.session.instances("own_methods")
    assert left.answers["name"] == "Choir"


def test_that_a_card_tells_where_its_rules_come_from(how: How) -> None:
    (button, *_) = [
        it
        for it in how.desk.window.findChildren(QPushButton)
        if it.accessibleName() == "Where this comes from: Reconnect message"
    ]
    button.click()
    reasons = button.parentWidget()
    assert isinstance(reasons, QWidget)
    said = "\n".join(label.text() for label in reasons.findChildren(QLabel) if label.isVisible())
    assert "Rule R2: Networking basics" in said


def test_that_every_method_can_be_asked_for(how: How) -> None:
    while how.hand.sees("more-methods"):
        how.hand.press("more-methods")
    guidance = advice_for(how.session, TODAY).guidance
    assert guidance is not None
    for method in guidance.methods:
        how.wait_for(f"method-{method.id}-advised")
