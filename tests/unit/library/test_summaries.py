from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from netplanner.interview.answers import NOTHING
from netplanner.library import PlanSummary, Shelf
from netplanner.plan.codes import ActionState, PlanState
from tests.unit.library.scene import PARK, action, answers, new_plan, version

if TYPE_CHECKING:
    from netplanner.library import Library
    from tests.unit.library.scene import Clock


def test_that_an_empty_library_has_no_summaries(library: Library) -> None:
    assert library.summaries() == ()


def test_that_a_draft_is_summed_up(library: Library) -> None:
    plan = new_plan(library)

    assert library.summaries() == (
        PlanSummary(
            id=plan,
            title="Find allies for the park",
            purposes=("voice", "collaboration"),
            state=PlanState.DRAFT,
            actions=0,
            done=0,
            next_action=None,
            changed_at_utc="2026-11-23T09:30:00+00:00",
        ),
    )


def test_that_the_plan_that_changed_last_comes_first(library: Library, clock: Clock) -> None:
    first, second, third = (new_plan(library) for _ in range(3))
    clock.turn(seconds=1)

    library.save_answers(first, PARK, NOTHING)

    assert [it.id for it in library.summaries()] == [first, third, second]


def test_that_as_many_summaries_are_given_as_were_asked_for(library: Library) -> None:
    plans = [new_plan(library) for _ in range(3)]

    assert [it.id for it in library.summaries(limit=2)] == [plans[2], plans[1]]


def test_that_a_list_comes_in_pieces_as_it_comes_whole(library: Library, clock: Clock) -> None:
    for _ in range(5):
        new_plan(library)
        clock.turn(seconds=1)

    for wanted in ("", "park"):
        pieces = [library.summaries(wanted, limit=2, offset=offset) for offset in (0, 2, 4)]
        assert tuple(it for piece in pieces for it in piece) == library.summaries(wanted)


def test_that_the_trash_says_since_when_a_plan_is_in_it(library: Library) -> None:
    plan = new_plan(library)
    assert library.summaries()[0].trashed_at_utc == ""

    library.trash(plan)

    (thrown,) = library.summaries(shelf=Shelf.TRASH)
    assert thrown.trashed_at_utc == "2026-11-23T09:30:00+00:00"


def test_that_progress_counts_what_is_done_and_not_what_was_dropped(library: Library) -> None:
    plan = new_plan(library)
    done = replace(action(1), state=ActionState.DONE, done_on=date(2026, 12, 1))
    dropped = replace(action(2), state=ActionState.DROPPED)
    library.finish(plan, version(1, done, dropped, action(3)))

    (summary,) = library.summaries()

    assert (summary.state, summary.actions, summary.done) == (PlanState.FINISHED, 3, 1)


def test_that_the_next_action_is_the_first_one_due_that_is_still_to_do(library: Library) -> None:
    plan = new_plan(library)
    done = replace(action(1, "2026-12-01"), state=ActionState.DONE)
    moved = replace(action(3, "2026-12-05"), state=ActionState.MOVED)
    library.finish(plan, version(1, done, action(2, "2026-12-09"), moved))

    assert library.summaries()[0].next_action == moved


def test_that_a_summary_is_of_the_newest_version(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version(1, action(1), action(2)))
    library.finish(plan, version(2, action(7)))

    (summary,) = library.summaries()

    assert (summary.actions, summary.next_action) == (1, action(7))


def test_that_purposes_typed_as_text_are_left_out_of_a_summary(library: Library) -> None:
    new_plan(library, answers(purposes="voice"))

    assert library.summaries()[0].purposes == ()
