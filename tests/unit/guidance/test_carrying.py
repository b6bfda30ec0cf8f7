"""R22: what a review has shown goes into the answers of the next version."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from netplanner import knowledge
from netplanner.guidance.carrying import last_contact
from netplanner.guidance.looking_back import first_answers
from netplanner.guidance.since import Since, since_last_review
from netplanner.guidance.trying import tried_in
from netplanner.interview.answers import Instance, InstanceId
from netplanner.interview.session import begin
from netplanner.plan.codes import LastContact, PlanState
from netplanner.plan.contacts import Review
from netplanner.plan.plans import Plan, PlanId
from tests.unit.guidance.looking import (
    MADE,
    REVIEWED,
    answered,
    contact,
    done,
    first_version,
    gone_on,
    plan,
    questions,
    review,
    said_in,
    with_actions,
)

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers


def instance(**answers: str | int) -> Instance:
    return Instance(InstanceId("i1"), answers)


def test_that_the_next_version_starts_on_the_day_of_the_review_and_keeps_its_name() -> None:
    said = said_in(gone_on(review(weeks=8, review_after_weeks=4)).answers)
    assert said.date("start_date") == REVIEWED
    assert (said.integer("weeks"), said.integer("review_after_weeks")) == (8, 4)
    assert said.text("title") == plan().effective().text("title")


def test_that_a_new_why_and_where_take_the_place_of_the_old() -> None:
    new: Answers = {
        "same_why": False,
        "purposes": ("support",),
        "aim": "To be heard.",
        "hours_month": 7.5,
    }
    said = said_in(gone_on(review(new, same_where=False, zones=("core_group",))).answers)
    assert (said.choices("purposes"), said.text("aim")) == (("support",), "To be heard.")
    assert said.choices("zones") == ("core_group",)
    assert str(said.decimal("hours_month")) == "7.5"


def test_that_what_has_not_changed_stays_as_it_was() -> None:
    said, before = said_in(gone_on(review()).answers), plan().effective()
    kept = ("purposes", "aim", "zones", "hours_month", "people", "ties", "own_view", "no_go")
    assert {it: said.values.get(it) for it in kept} == {it: before.values.get(it) for it in kept}


def test_that_a_new_person_is_added_with_an_id_of_their_own() -> None:
    cleo = instance(name="Cleo", zone="shared_interest", closeness=2, how_met="At the choir")
    people = said_in(gone_on(review(new_people=(cleo,))).answers).records("people")
    assert (people[-1].text("name"), people[-1].text("notes")) == ("Cleo", "At the choir")
    assert len({it.id for it in people}) == len(plan().effective().records("people")) + 1


def test_that_someone_known_is_not_added_twice() -> None:
    known = plan().effective().records("people")[0]
    same = instance(name=f" {known.text('name').upper()} ", how_met="Again", closeness=1)
    people = said_in(gone_on(review(new_people=(same,))).answers).records("people")
    assert len(people) == len(plan().effective().records("people"))
    assert people[0].integer("closeness") == known.integer("closeness")


def test_that_what_is_new_of_someone_known_is_noted() -> None:
    said = review(new_people=(instance(name="ann", how_met="Again", closeness=1),))
    after = gone_on(said, before=answered(people=(instance(name="Ann", closeness=4),)))
    (ann,) = said_in(after.answers).records("people")
    assert (ann.text("notes"), ann.integer("closeness")) == ("Again", 4)


def test_that_a_contact_says_when_someone_was_last_in_touch() -> None:
    name = plan().effective().records("people")[0].text("name")
    since = Since(first_version(), (contact(name.upper()),))
    person = said_in(gone_on(review(), since).answers).records("people")[0]
    assert person.text("last_contact") == "week"


def test_that_what_was_noted_of_earlier_days_does_not_outweigh_what_was_said_since() -> None:
    early = replace(contact("Ann", weeks=-9), person="Ann")
    ann = instance(name="Ann", last_contact="week")
    nobody = instance(name="Ann")
    for person, said in ((ann, "week"), (nobody, "half_year")):
        after = gone_on(review(), Since(first_version(), (early,)), answered(people=(person,)))
        assert said_in(after.answers).records("people")[0].text("last_contact") == said


def test_that_a_message_without_an_answer_is_no_contact() -> None:
    before = plan().effective().records("people")[0]
    since = Since(first_version(), (replace(contact(before.text("name")), answered=False),))
    person = said_in(gone_on(review(), since).answers).records("people")[0]
    assert person.text("last_contact") == before.text("last_contact")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "week"),
        (7, "week"),
        (8, "month"),
        (32, "half_year"),
        (200, "year"),
        (999, "three_years"),
    ],
)
def test_that_days_since_the_last_contact_are_told_as_people_are_asked(
    days: int, said: str
) -> None:
    assert last_contact(REVIEWED - timedelta(days=days), REVIEWED) == said
    assert last_contact(REVIEWED - timedelta(days=9999), REVIEWED) is LastContact.LONGER


def test_that_what_is_said_of_a_method_is_learnt() -> None:
    walk = instance(method="walk", energy="gave", helped="yes", decision="keep")
    (learnt,) = said_in(gone_on(review(method_reviews=(walk,))).answers).records(
        "method_experiences"
    )
    assert dict(learnt.values) == dict(walk.answers)


def test_that_the_energy_after_actions_is_learnt_where_the_review_is_silent() -> None:
    first, *_ = first_version().actions
    since = Since(with_actions(done(first, energy=-1)), ())
    (learnt,) = said_in(gone_on(review(), since).answers).records("method_experiences")
    assert (learnt.text("method"), learnt.text("energy")) == (first.method, "took")


def test_that_the_energy_after_an_own_method_is_not_taken_for_one_of_the_catalogue() -> None:
    first, *_ = first_version().actions
    choir = replace(done(first, energy=-1), method="own-1")
    since = Since(with_actions(choir), ())
    assert said_in(gone_on(review(), since).answers).records("method_experiences") == ()


def test_that_questions_that_ask_for_no_experiences_are_gone_on_with() -> None:
    first_questions = knowledge.earlier_planning(1)
    assert first_questions is not None
    first, *_ = first_version().actions
    since = Since(with_actions(done(first, energy=-1)), ())
    before = begin(first_questions, MADE, plan().answers)
    assert "method_experiences" not in gone_on(review(), since, before).answers


def test_that_what_was_learnt_before_this_version_is_not_learnt_again() -> None:
    first, *_ = first_version().actions
    since = Since(with_actions(done(first, weeks=-1, energy=-1)), ())
    assert said_in(gone_on(review(), since).answers).records("method_experiences") == ()


def test_that_a_review_outweighs_the_energy_after_actions_and_an_earlier_review() -> None:
    first, *_ = first_version().actions
    better = instance(method=first.method, energy="gave", decision="keep")
    since = Since(with_actions(done(first, energy=-1)), ())
    (learnt,) = said_in(gone_on(review(method_reviews=(better,)), since).answers).records(
        "method_experiences"
    )
    assert learnt.text("energy") == "gave"


def test_that_a_review_begins_with_the_methods_tried_and_the_people_met() -> None:
    first, *_ = first_version().actions
    since = Since(with_actions(done(first, energy=1)), (contact("Cleo"), contact("cleo ")))
    begun = first_answers(plan(), since, questions())
    assert begun["method_reviews"] == (instance(method=first.method, energy="gave"),)
    assert begun["new_people"] == (instance(name="cleo "),)
    assert begun["purposes"] == plan().answers["purposes"]


def test_that_methods_count_as_tried_since_the_last_review() -> None:
    first, _, second, *_ = first_version().actions
    acted = with_actions(done(first, weeks=4), done(second, weeks=6)).actions
    newest = replace(first_version(), number=3, made_on=MADE + timedelta(weeks=7), actions=acted)
    versions = (first_version(), replace(newest, number=2, made_on=REVIEWED), newest)
    saved = Plan(PlanId("p"), "Plan", PlanState.FINISHED, "", "", versions)
    reviews = (Review(1, REVIEWED, "", "{}", is_finished=True), Review(2, REVIEWED, "", "{}"))
    tried = [it.method for it in tried_in(since_last_review(saved, (), reviews))]
    assert tried == [second.method]
    assert len(list(tried_in(since_last_review(saved, (), ())))) == 2


def test_that_a_choice_goes_where_the_review_decides_otherwise() -> None:
    choices = (
        Instance(InstanceId("walk"), {"method": "walk", "choice": "keep"}),
        Instance(InstanceId("coffee"), {"method": "coffee", "choice": "drop"}),
    )
    stopped = instance(method="walk", energy="took", decision="stop")
    told = review(method_reviews=(stopped,))
    said = said_in(gone_on(told, before=answered(method_choices=choices)).answers)
    assert [it.text("method") for it in said.records("method_choices")] == ["coffee"]


def test_that_a_later_review_takes_the_place_of_an_earlier_one() -> None:
    earlier = (instance(method="walk", energy="gave", decision="keep", helped="yes"),)
    now = instance(method="walk", energy="took", decision="stop")
    told = review(method_reviews=(now,))
    said = said_in(gone_on(told, before=answered(method_experiences=earlier)).answers)
    assert [dict(it.values) for it in said.records("method_experiences")] == [dict(now.answers)]


def test_that_what_is_over_stays_in_the_older_version() -> None:
    over, coming = {"name": "Fair", "date": "2026-12-01"}, {"name": "Ball", "date": "2027-02-01"}
    events = tuple(Instance(InstanceId(it["name"]), it) for it in (over, coming))
    before = answered(events=events, success_date="2026-12-24", decision_date="2027-04-01")
    said = gone_on(review(), before=before).answers
    assert [it.id for it in said_in(said).records("events")] == ["Ball"]
    assert (said["success_date"], said["decision_date"]) == ("", "2027-04-01")
