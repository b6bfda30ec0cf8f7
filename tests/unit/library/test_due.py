from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.library import DueItem
from netplanner.plan.codes import ActionState
from tests.unit.library.scene import action, new_plan, promise, reviewed, version

if TYPE_CHECKING:
    from netplanner.library import Library

TITLE = "Find allies for the park"
DAY = date(2026, 12, 1)


def whats(library: Library, until: date = DAY) -> list[str]:
    """Return what is due, in words."""
    return [what(it) for it in library.due(until)]


def what(item: DueItem) -> str:
    if item.is_review:
        return "Look back"
    return item.contact.promise if item.contact else item.action.what if item.action else ""


def test_that_open_and_moved_actions_are_due(library: Library) -> None:
    plan = new_plan(library)
    moved = replace(action(2, "2026-11-25"), state=ActionState.MOVED)
    library.finish(plan, version(1, action(1), moved, action(3, "2026-12-02")))

    assert library.due(DAY) == (
        DueItem(plan, TITLE, date(2026, 11, 25), action=moved),
        DueItem(plan, TITLE, DAY, action=action(1)),
    )


@pytest.mark.parametrize("state", [ActionState.DONE, ActionState.DROPPED])
def test_that_what_is_done_or_dropped_is_not_due(library: Library, state: ActionState) -> None:
    library.finish(new_plan(library), version(1, replace(action(1), state=state)))

    assert library.due(DAY) == ()


def test_that_the_newest_version_alone_is_due(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version(1, action(1, what="Call")))
    library.finish(plan, version(2, action(1, what="Write")))

    assert whats(library) == ["Write"]


def test_that_a_promise_is_due_until_it_is_kept(library: Library) -> None:
    plan = new_plan(library)
    owed = library.log_contact(promise(plan, by=DAY))
    assert library.due(DAY) == (DueItem(plan, TITLE, DAY, contact=owed),)

    library.change_contact(replace(owed, promise_kept_on=DAY))

    assert library.due(DAY) == ()


def test_that_a_promise_without_a_day_is_never_due(library: Library) -> None:
    library.log_contact(promise(new_plan(library), by=None))

    assert library.due(date.max) == ()


def test_that_the_earliest_of_all_plans_comes_first(library: Library) -> None:
    first, second = new_plan(library), new_plan(library)
    library.finish(first, version(1, action(1, "2026-11-28", "Call"), action(2, what="Write")))
    library.finish(second, version(1, action(1, "2026-11-26", "Walk")))
    library.log_contact(promise(first, by=date(2026, 11, 27)))

    assert whats(library) == ["Walk", "Send the map", "Call", "Write"]


def test_that_the_first_few_of_what_is_due_can_be_asked_for(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version(1, action(1, "2026-11-28", "Call"), action(2, what="Write")))
    library.log_contact(promise(plan, by=date(2026, 11, 27)))

    assert [what(it) for it in library.due(DAY, limit=2)] == ["Send the map", "Call"]


def test_that_a_review_is_due_from_its_first_day_on(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, reviewed(1, "2026-12-01", "2026-12-20"))

    assert library.due(date(2026, 11, 30)) == ()
    assert library.due(DAY) == (DueItem(plan, TITLE, DAY),)


def test_that_a_later_review_takes_the_place_of_one_that_was_missed(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, reviewed(1, "2026-12-01", "2026-12-20"))

    assert library.due(date.max) == (DueItem(plan, TITLE, date(2026, 12, 20)),)


def test_that_the_next_version_has_reviews_of_its_own(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, reviewed(1, "2026-11-28"))
    library.finish(plan, reviewed(2, "2027-01-09"))

    assert library.due(DAY) == ()


def test_that_reviews_stand_among_actions_by_their_day(library: Library) -> None:
    first, second = new_plan(library), new_plan(library)
    library.finish(first, reviewed(1, "2026-11-29"))
    library.finish(second, version(1, action(1, "2026-11-28", "Call"), action(2, what="Write")))

    assert [what(it) for it in library.due(DAY, limit=2)] == ["Call", "Look back"]


def test_that_plans_off_the_list_are_not_due(library: Library) -> None:
    archived, trashed = new_plan(library), new_plan(library)
    for plan in (archived, trashed):
        library.finish(plan, replace(reviewed(1, "2026-12-01"), actions=(action(1),)))
        library.log_contact(promise(plan, by=DAY))

    library.archive(archived)
    library.trash(trashed)

    assert library.due(DAY) == ()
