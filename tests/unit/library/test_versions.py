from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netplanner.library import Library
from netplanner.plan.codes import ActionState, PlanState
from tests.unit.library.scene import PARK, action, answers, new_plan, version

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.library.scene import Clock


def test_that_a_finished_plan_keeps_its_version(library: Library) -> None:
    plan = new_plan(library)

    library.finish(plan, version(1, action(2), action(1)))

    saved = library.saved(plan).plan
    assert saved.versions == (version(1, action(2), action(1)),)
    assert saved.state is PlanState.FINISHED
    assert library.plan(plan) == saved


def finish_and_tick_what_is_missing(library: Library) -> None:
    with library.one_step():
        plan = new_plan(library)
        library.finish(plan, version(1, action(1)))
        library.update_action(plan, action(2))


def test_that_a_step_that_is_broken_off_leaves_nothing(library: Library) -> None:
    with pytest.raises(KeyError):
        finish_and_tick_what_is_missing(library)

    assert library.summaries() == ()
    assert library.health() == ()


def test_that_a_next_version_leaves_the_earlier_one_alone(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version(1))

    library.finish(plan, version(2, action(1, what="Write to Ann")))

    assert [it.actions[0].what for it in library.saved(plan).plan.versions] == [
        "Ask Ann for a coffee",
        "Write to Ann",
    ]


def test_that_a_plan_takes_up_another_questionnaire_and_its_versions_keep_theirs(
    library: Library,
) -> None:
    plan = new_plan(library)
    library.finish(plan, version(1))

    library.take_up(plan, "planning", 2, "title: Better plan")
    library.finish(plan, version(2))

    assert library.saved(plan).definition == "title: Better plan"
    kept = [library.definition_of(plan, number) for number in (1, 2)]
    assert kept == ["title: Plan", "title: Better plan"]
    assert library.health() == ()


def test_that_a_version_that_is_not_there_has_no_questionnaire(library: Library) -> None:
    plan = new_plan(library)
    with pytest.raises(KeyError):
        library.definition_of(plan, 1)


def test_that_an_action_is_ticked_with_what_came_of_it(library: Library, clock: Clock) -> None:
    plan = new_plan(library)
    library.finish(plan, version())
    clock.turn(days=2)
    day = date(2026, 11, 24)
    done = replace(
        action(1), state=ActionState.DONE, done_on=day, outcome="She will help", energy=-1
    )

    library.update_action(plan, done)

    saved = library.saved(plan).plan
    assert saved.actions == (done,)
    assert saved.changed_at_utc == "2026-11-25T09:30:00+00:00"


def test_that_only_the_newest_version_is_ticked(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version(1))
    library.finish(plan, version(2))

    library.update_action(plan, replace(action(1), state=ActionState.DROPPED))

    states = [it.actions[0].state for it in library.saved(plan).plan.versions]
    assert states == [ActionState.OPEN, ActionState.DROPPED]


def test_that_an_unknown_action_is_refused_and_nothing_changes(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version())
    before = library.saved(plan)

    with pytest.raises(KeyError, match="a9"):
        library.update_action(plan, action(9))

    assert library.saved(plan) == before


def test_that_a_finished_plan_can_be_changed(library: Library) -> None:
    plan = new_plan(library)
    library.finish(plan, version())

    library.save_answers(plan, PARK, answers(title="The park, again"))

    saved = library.saved(plan)
    assert (saved.answers, saved.plan.state) == ({"title": "The park, again"}, PlanState.FINISHED)


def test_that_everything_is_there_after_closing(folder: Path, clock: Clock) -> None:
    with Library.open(folder, clock) as library:
        plan = new_plan(library)
        library.finish(plan, version())
        before = library.saved(plan)

    with Library.open(folder, clock) as library:
        assert library.saved(plan) == before
