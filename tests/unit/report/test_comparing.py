"""Two versions of a plan, side by side in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from netplanner.guidance.since import Since
from netplanner.interview import answers_json
from netplanner.interview.answers import Instance, InstanceId
from netplanner.interview.session import begin
from netplanner.plan.codes import ActionState
from netplanner.report.comparing.actions import Sort, fates, sorted_fates
from netplanner.report.comparing.comparing import compare, made_words
from netplanner.report.comparing.comparison import Kind
from netplanner.report.comparing.versions import Noted, Pair, WholeVersion
from netplanner.report.wording.dates import locale_of
from tests.unit.guidance.looking import (
    REVIEWED,
    contact,
    done,
    first_version,
    gone_on,
    plan,
    questions,
    review,
)

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers
    from netplanner.plan.plans import Version
    from netplanner.report.comparing.comparison import Comparison, Part, Row

ACTIONS = first_version().actions
CLEO = Instance(InstanceId("i1"), {"name": "Cleo", "closeness": 2})
STOPPED = Instance(
    InstanceId("i1"), {"method": "reconnect", "energy": "took", "helped": "no", "decision": "stop"}
)
SAID: Answers = {
    "reached": "partly",
    "hours_month": 7.5,
    "method_reviews": (STOPPED,),
    "new_people": (CLEO,),
}


def older() -> Version:
    """Return the first version, in which something was done, dropped and moved."""
    acted = (
        replace(done(ACTIONS[0]), outcome="A good talk"),
        done(ACTIONS[1]),
        replace(ACTIONS[2], state=ActionState.DROPPED),
        replace(ACTIONS[3], state=ActionState.MOVED),
    )
    stored = answers_json.dumps(plan().answers)
    return replace(first_version(), answers_json=stored, actions=(*acted, *ACTIONS[4:]))


def whole(version: Version) -> WholeVersion:
    return WholeVersion(version, plan().questionnaire)


def pair() -> Pair:
    """Return the first version and the one that a review of it has made."""
    name = plan().effective().records("people")[0].text("name")
    since = Since(older(), (contact(name),))
    same: Answers = {"happened": "Much.", "same_why": True, "same_where": True, "same_who": True}
    noted = Noted(1, begin(questions(), REVIEWED, {**same, **SAID}))
    second = gone_on(review(SAID), since).version
    return Pair(whole(older()), whole(second), (noted,), locale_of("en"))


@pytest.fixture(scope="module")
def compared() -> Comparison:
    return compare(pair())


def part(compared: Comparison, heading: str) -> Part:
    return next(it for it in compared.parts if it.heading.startswith(heading))


def row(compared: Comparison, heading: str, label: str) -> Row:
    return next(it for it in part(compared, heading).rows if it.label == label)


def test_that_the_sides_say_which_version_and_of_which_day(compared: Comparison) -> None:
    assert (compared.first.heading, compared.second.heading) == ("Version 1", "Version 2")
    assert compared.first.about.startswith("23 November 2026, ")


def test_that_the_summary_counts_what_became_of_actions(compared: Comparison) -> None:
    assert compared.summary[0].startswith("Actions: 2 done, 1 left out, ")


def test_that_done_actions_say_when_and_what_came_of_them(compared: Comparison) -> None:
    rows = part(compared, "Actions that are done").rows
    assert rows[0].first == rows[0].second == "Done on 30 November 2026: A good talk"
    assert {it.kind for it in rows} == {Kind.DONE}


def test_that_dropped_actions_have_no_second_side(compared: Comparison) -> None:
    (dropped,) = part(compared, "Actions you left out").rows
    assert (dropped.first, dropped.second) == ("Left out", "")


def test_that_every_action_of_both_versions_is_told_once() -> None:
    both = pair()
    told = [it for found in sorted_fates(both).values() for it in found]
    before, now = (
        sorted(it.id for it in side if it)
        for side in ([it.before for it in told], [it.now for it in told])
    )
    assert before == sorted(it.id for it in both.first.version.actions)
    assert now == sorted(it.id for it in both.second.version.actions)


def test_that_an_open_action_is_met_again_by_method_and_person() -> None:
    later = [replace(it, id=f"b{it.id}") for it in ACTIONS]
    assert {it.now is not None for it in fates(ACTIONS, later)} == {True}


def test_that_a_done_action_is_the_same_under_its_number_alone() -> None:
    ticked = done(ACTIONS[0])
    found = fates((ticked,), (replace(ticked, id="a99"),))
    assert [(it.before, it.now and it.now.id) for it in found] == [(ticked, None), (None, "a99")]


def test_that_a_method_that_was_stopped_says_so(compared: Comparison) -> None:
    stopped = row(compared, "Methods", "Reconnect message")
    assert stopped.kind is Kind.GONE
    assert stopped.second == "Not in this version. You tried it and want to stop it."


def test_that_new_people_and_new_contacts_are_told(compared: Comparison) -> None:
    name = plan().effective().records("people")[0].text("name")
    assert row(compared, "People", "Cleo").kind is Kind.NEW
    assert row(compared, "People", name).second == "Within the last week"


def test_that_somebody_who_is_gone_is_told() -> None:
    both = pair()
    back = compare(Pair(both.second, both.first, (), both.locale))
    assert row(back, "People", "Cleo").kind is Kind.GONE


def test_that_changed_answers_are_told_by_their_questions(compared: Comparison) -> None:
    hours = row(compared, "Your answers", "How many hours a month?")
    assert (hours.first, hours.second) == ("12", "7.5")
    start = row(compared, "Your answers", "When do you start?")
    assert (start.first, start.second) == ("23 November 2026", "28 December 2026")


def test_that_hours_are_told_month_by_month(compared: Comparison) -> None:
    labels = [it.label for it in part(compared, "Hours").rows]
    assert labels[0] == "November 2026"
    assert labels[-2:] == ["All together", "What you can give in a month"]


def test_that_what_was_noted_in_the_review_stands_first(compared: Comparison) -> None:
    assert compared.parts[0].heading.endswith("when you looked back on 28 December 2026")
    assert compared.parts[0].rows[0].second == "Much."


def test_that_a_version_beside_itself_differs_in_nothing() -> None:
    one = whole(older())
    same = compare(Pair(one, one, (), locale_of("en")))
    assert part(same, "People").none == "The people are the same."
    assert [it.rows for it in same.parts if it.none and it.heading != "Methods"] == [(), ()]
    assert list(sorted_fates(Pair(one, one, (), locale_of("en"))))[:1] == [Sort.DONE]


def test_that_it_is_told_what_made_a_version() -> None:
    assert made_words(1, ()) == "Made when the plan was finished"
    assert made_words(2, (1,)) == "Made after looking back at version 1"
    assert made_words(3, (1,)) == "Made after answers were changed"
