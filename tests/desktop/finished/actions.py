"""Actions and contacts as the tests of a plan's page need them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netplanner.plan.codes import Channel
from netplanner.plan.contacts import Contact
from netplanner.plan.plans import PlanId
from tests.unit.plan.actions import coffee

if TYPE_CHECKING:
    from netplanner.library import SavedPlan
    from netplanner.plan.plans import Action
    from tests.robots.desk import Desk

TODAY = date(2026, 11, 23)  # a Monday


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def action(number: int, due: int = 0) -> Action:
    return replace(
        coffee(number, day(due)), what=f"Do thing {number}", minutes=30, follow_up="Say thanks"
    )


def contact(number: int = 1, person: str = "Ann") -> Contact:
    return Contact(f"c{number}", PlanId("p"), person, day(-number), Channel.FACE)


def promise(due: int) -> Contact:
    return replace(contact(), promise="Send the link", promise_due=day(due))


def saved(desk: Desk) -> SavedPlan:
    return desk.library.saved(desk.library.summaries()[0].id)


def first_action(desk: Desk) -> Action:
    return saved(desk).plan.actions[0]
