from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from tests.desktop.who.people import Plan

if TYPE_CHECKING:
    from tests.robots.desk import Desk


def begun(desk: Desk, *names: str) -> Plan:
    plan = Plan(desk, *(names or ("Ann", "Bo", "Cem", "Di")))
    desk.show_page("who_knows_whom")
    return plan


def test_that_those_ticked_all_know_each_other_in_one_step(desk: Desk) -> None:
    plan = begun(desk)
    hand = plan.hand.tick("ties-circle", 0).tick("ties-circle", 2).tick("ties-circle", 3)
    hand.press("connect-all")
    assert plan.ties == (("i1", "i3"), ("i1", "i4"), ("i3", "i4"))
    assert hand.notice == "3 more pairs know each other."
    assert not hand.find(QPushButton, "connect-all").isEnabled()
    hand.press("undo")
    assert not plan.ties


def test_that_a_circle_keeps_the_pairs_that_were_there(desk: Desk) -> None:
    plan = begun(desk)
    plan.hand.pick("ties", 1).tick("ties-known", 0)
    for row in range(3):
        plan.hand.tick("ties-circle", row)
    plan.hand.press("connect-all")
    assert plan.ties == (("i1", "i2"), ("i1", "i3"), ("i2", "i3"))
    assert plan.hand.notice == "2 more pairs know each other."


def test_that_two_are_a_pair_and_no_circle(desk: Desk) -> None:
    hand = begun(desk).hand.tick("ties-circle", 0).tick("ties-circle", 1)
    assert not hand.find(QPushButton, "connect-all").isEnabled()
    hand.tick("ties-circle", 2)
    assert hand.find(QPushButton, "connect-all").isEnabled()


def test_that_no_circle_is_asked_of_two_people(desk: Desk) -> None:
    begun(desk, "Ann", "Bo")
    assert not desk.hand.sees("ties-circle")
    assert desk.hand.sees("ties")
