"""Ways to look back at a plan in a window, as far as the tests need them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netplanner.library import SavedPlan
    from netplanner.plan.contacts import Review
    from tests.robots.desk import Desk

PAGES = (
    "what_happened",
    "method_by_method",
    "stop_keep_start",
    "people_now",
    "why_where_who",
    "next_stretch",
    "check",
)


def saved(desk: Desk) -> SavedPlan:
    return desk.library.saved(desk.library.summaries()[0].id)


def reviews(desk: Desk) -> tuple[Review, ...]:
    return desk.library.reviews(saved(desk).plan.id)


def answer_all(desk: Desk) -> None:
    """Answer what has to be answered, as where nothing was tried and nothing has changed."""
    desk.hand.type("happened", "Much").choose("reached", "yes")
    desk.show_page("why_where_who")
    for question in ("same_why", "same_where", "same_who"):
        desk.hand.choose(question, "yes")
    desk.show_page("check")
