"""The next version keeps what was done, plans the rest anew, and never uses a number twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from netplanner import knowledge
from netplanner.guidance.advising import advise
from netplanner.guidance.briefing import brief
from netplanner.guidance.document import from_json
from netplanner.guidance.finishing import version_after
from netplanner.guidance.going_on import changed_version
from netplanner.guidance.since import Since
from netplanner.interview.answers import Instance, InstanceId
from netplanner.plan.codes import ActionState
from netplanner.plan.moving import moved_to
from tests.unit.guidance.looking import (
    MADE,
    REVIEWED,
    answered,
    contact,
    done,
    first_version,
    gone_on,
    plan,
    review,
    with_actions,
)

if TYPE_CHECKING:
    from datetime import date

    from netplanner.interview.answers import Answer
    from netplanner.interview.session import Session
    from netplanner.plan.plans import Version

FIRST, SECOND, THIRD, *_ = first_version().actions
GUIDANCE = from_json(first_version().guidance_json)


def due_of(name: str, since: Since) -> int:
    """Return in how many days after the review someone is due."""
    guidance = from_json(gone_on(review(), since).version.guidance_json)
    return next((it.next_due - REVIEWED).days for it in guidance.keep_in_touch if it.person == name)


def test_that_done_actions_stand_in_front_and_dropped_ones_are_gone() -> None:
    dropped = replace(THIRD, state=ActionState.DROPPED)
    since = Since(with_actions(done(FIRST), done(SECOND), dropped), ())
    version = gone_on(review(), since).version
    assert version.actions[:2] == (done(FIRST), done(SECOND))
    assert {it.state for it in version.actions[2:]} == {ActionState.OPEN}
    assert (version.number, version.made_on) == (2, REVIEWED)


def test_that_new_numbers_go_on_after_the_older_versions() -> None:
    version = gone_on(review(), Since(with_actions(done(FIRST)), ())).version
    assert version.actions[1].id == f"a{len(first_version().actions) + 1}"


def test_that_the_document_of_a_version_calls_its_actions_as_the_version_does() -> None:
    version = gone_on(review(), Since(with_actions(done(FIRST)), ())).version
    document = from_json(version.guidance_json)
    assert tuple(it.id for it in document.actions) == tuple(it.id for it in version.actions[1:])


def test_that_new_actions_are_due_after_the_review() -> None:
    assert min(it.due for it in gone_on(review()).version.actions) >= REVIEWED


@given(st.lists(st.sampled_from(list(ActionState)), min_size=3, max_size=12))
def test_that_nothing_done_is_lost_or_doubled(states: list[ActionState]) -> None:
    acted = zip(first_version().actions, states, strict=False)
    version = with_actions(*(replace(it, state=state) for it, state in acted))
    after = version_after(version, GUIDANCE, REVIEWED, "{}")
    finished = [it for it in version.actions if it.state is ActionState.DONE]
    assert [it for it in after.actions if it.state is ActionState.DONE] == finished
    assert len({it.id for it in after.actions}) == len(after.actions)


def test_that_keeping_in_touch_starts_from_the_last_real_contact() -> None:
    name = plan().effective().records("people")[0].text("name")
    early, late = (due_of(name, Since(first_version(), (contact(name, it),))) for it in (4, 5))
    assert late - early == 7


def test_that_the_day_chosen_for_the_next_contact_goes_first() -> None:
    name = plan().effective().records("people")[0].text("name")
    wished = replace(contact(name), next_contact=REVIEWED + timedelta(days=11))
    assert due_of(name, Since(first_version(), (wished,))) == 11


def test_that_a_chosen_day_is_past_once_someone_was_met_since() -> None:
    name = plan().effective().records("people")[0].text("name")
    wished = replace(contact(name), next_contact=REVIEWED + timedelta(days=11))
    met = replace(done(FIRST, weeks=5), person=name)
    since = Since(with_actions(met), (wished,))
    assert since.next_wished == {}
    assert due_of(name, since) == due_of(name, Since(first_version(), (contact(name, 5),)))


def test_that_someone_new_is_due_when_the_review_says() -> None:
    cleo = Instance(InstanceId("i1"), {"name": "Cleo", "next_contact": "2027-01-05"})
    guidance = from_json(gone_on(review(new_people=(cleo,))).version.guidance_json)
    assert "2027-01-05" in [
        str(it.next_due) for it in guidance.keep_in_touch if it.person == "Cleo"
    ]


def test_that_changed_answers_do_not_plan_again_what_was_done() -> None:
    older = with_actions(done(FIRST, weeks=0))
    after = changed_version(plan(), Since(older, ()), knowledge.catalogue(), MADE).version
    assert [it.what for it in after.actions] == [it.what for it in older.actions]
    assert after.actions[0] == done(FIRST, weeks=0)


def test_that_changed_answers_do_not_plan_again_what_was_left_out() -> None:
    older = with_actions(replace(SECOND, state=ActionState.DROPPED))
    after = changed_version(plan(), Since(older, ()), knowledge.catalogue(), MADE).version
    assert len(after.actions) == len(older.actions) - 1
    assert SECOND.what not in [it.what for it in after.actions]


def test_that_a_version_without_anything_done_counts_from_one() -> None:
    after = changed_version(plan(), Since(first_version(), ()), knowledge.catalogue(), MADE).version
    assert after.actions == first_version().actions


def moved_on(older: Version, before: Session | None = None) -> Version:
    """Return the version that follows where a week after a version some answers were changed."""
    day = MADE + timedelta(weeks=1)
    return changed_version(before or plan(), Since(older, ()), knowledge.catalogue(), day).version


def due_days(version: Version) -> set[tuple[str, date]]:
    return {(it.what, it.due) for it in version.actions}


LATE = moved_to(FIRST, MADE + timedelta(weeks=4))


def test_that_changed_answers_leave_an_action_on_the_day_it_was_moved_to() -> None:
    second = moved_on(with_actions(LATE))
    assert (LATE.what, LATE.due) in due_days(second)
    assert (LATE.what, LATE.due) in due_days(moved_on(second))


def test_that_a_day_that_has_passed_is_planned_anew() -> None:
    early = moved_to(THIRD, MADE + timedelta(days=1))
    assert (early.what, early.due) not in due_days(moved_on(with_actions(early)))


def test_that_a_day_chosen_in_the_answers_goes_before_an_earlier_move() -> None:
    name = advise(brief(plan().effective()), knowledge.catalogue(), MADE).names[0]
    chosen = MADE + timedelta(weeks=3)
    said: dict[str, Answer] = {"method": name.method, "person": name.person, "part": name.part}
    said |= {"turn": name.turn, "date": chosen.isoformat()}
    move = Instance(InstanceId("i1"), said)
    second = moved_on(with_actions(LATE), answered(moved_actions=(move,)))
    assert (LATE.what, chosen) in due_days(second)
