"""Whatever a review says, the next version stands on whole answers and loses nobody."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner import knowledge
from netplanner.guidance.carrying import carried
from netplanner.guidance.clock import key
from netplanner.guidance.looking_back import look_back
from netplanner.guidance.since import Since
from netplanner.interview.answers import Instance, InstanceId
from netplanner.plan.codes import ActionState, Purpose, Zone
from tests.unit.guidance.looking import (
    MADE,
    REVIEWED,
    contact,
    done,
    first_version,
    plan,
    review,
    with_actions,
)

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.session import Session

METHODS = [method.id for method in knowledge.catalogue().methods]
NAMES = [it.text("name") for it in plan().effective().records("people")]
ACTIONS = first_version().actions


def rounds(answers: st.SearchStrategy[Answers]) -> st.SearchStrategy[Answer]:
    """Return the rounds of a repeat, with ids of their own."""
    listed = st.lists(answers, max_size=4)
    return listed.map(
        lambda found: tuple(Instance(InstanceId(f"i{at}"), it) for at, it in enumerate(found, 1))
    )


words = st.text(st.characters(codec="utf-8"), max_size=20)
methods = st.fixed_dictionaries(
    {
        "method": st.sampled_from(METHODS),
        "energy": st.sampled_from(["took", "neither", "gave"]),
        "decision": st.sampled_from(["keep", "change", "stop"]),
    },
    optional={"helped": st.sampled_from(["yes", "a_little", "no"]), "change": words},
)
people = st.fixed_dictionaries(
    {"name": words | st.sampled_from(NAMES)},
    optional={
        "zone": st.sampled_from([zone.value for zone in Zone]),
        "closeness": st.integers(1, 5),
        "how_met": words,
        "next_contact": st.dates(MADE, REVIEWED + timedelta(days=99)).map(str),
    },
)
reviews = st.fixed_dictionaries(
    {},
    optional={
        "same_why": st.booleans(),
        "purposes": st.lists(
            st.sampled_from([it.value for it in Purpose]), min_size=1, max_size=3, unique=True
        ).map(tuple),
        "aim": words,
        "same_where": st.booleans(),
        "zones": st.lists(st.sampled_from([it.value for it in Zone]), unique=True).map(tuple),
        "same_who": st.booleans(),
        "missing": words,
        "hours_month": st.floats(0.5, 80),
        "weeks": st.integers(6, 52),
        "review_after_weeks": st.integers(1, 6),
        "method_reviews": rounds(methods),
        "new_people": rounds(people),
    },
)
happened = st.lists(st.sampled_from(list(ActionState)), max_size=12)


def looked_back(said: dict[str, Answer], states: list[ActionState]) -> Session:
    """Return the interview of the sample after a review, with its first actions in some states."""
    acted = (
        done(action, energy=1)
        for action, state in zip(ACTIONS, states, strict=False)
        if state is ActionState.DONE
    )
    since = Since(with_actions(*acted), tuple(contact(name) for name in NAMES[: len(states)]))
    return carried(plan(), look_back(review(said)), since, REVIEWED)


@settings(max_examples=60)
@given(reviews, happened)
def test_that_nothing_stands_in_the_way_of_the_next_version(
    said: dict[str, Answer], states: list[ActionState]
) -> None:
    blocking = [it.what for it in looked_back(said, states).problems() if it.blocking]
    assert blocking == []


@settings(max_examples=60)
@given(reviews, happened)
def test_that_nobody_is_lost_or_doubled(said: dict[str, Answer], states: list[ActionState]) -> None:
    after = [it.text("name") for it in looked_back(said, states).effective().records("people")]
    assert after[: len(NAMES)] == NAMES
    assert len({key(name) for name in after}) == len(after)
