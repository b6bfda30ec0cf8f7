from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from netplanner.plan.codes import Channel
from netplanner.plan.contacts import Contact
from tests.desktop.finished.actions import TODAY, saved

if TYPE_CHECKING:
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot


def test_that_a_contact_moves_a_person_back_by_the_rhythm(desk: Desk, hand: WindowRobot) -> None:
    plan = saved(desk).plan.id
    desk.library.log_contact(Contact("", plan, "Tom Ellery", TODAY, Channel.FACE, what="Lunch"))
    hand.press("all-plans").press("open-plan").press("part-keeping")
    (row,) = [row for row in hand.rows("keep-in-touch") if "Tom Ellery" in row]
    assert row.startswith("Wed 23 Dec")
    assert "Lunch" in row


def test_that_a_contact_is_logged_with_who_is_due(desk: Desk, hand: WindowRobot) -> None:
    hand.press("part-keeping").pick("keep-in-touch", 1).press("log-contact-due")
    name = hand.text("person")
    hand.choose("channel", "voice").press("save-contact")
    assert desk.library.contacts(saved(desk).plan.id)[0].person == name
    assert hand.is_checked("part-keeping")


def test_that_enter_logs_a_contact_with_who_is_chosen(desk: Desk, hand: WindowRobot) -> None:
    hand.press("part-keeping").pick("keep-in-touch", 1)
    name = hand.text("due-person")
    desk.keys.key(Qt.Key.Key_Return)
    assert hand.text("person") == name


def test_that_a_done_action_restarts_the_clock_at_once(hand: WindowRobot) -> None:
    before = hand.press("part-keeping").rows("keep-in-touch")
    hand.press("part-todo").tick("actions", 1)
    assert hand.press("part-keeping").rows("keep-in-touch") != before
