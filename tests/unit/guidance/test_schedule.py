"""Steps find days: apart from each other, within limits, and in an order that makes sense."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from netplanner.guidance.advising import advise
from netplanner.guidance.brief import Event, OwnMethod
from netplanner.guidance.placing import placed
from netplanner.guidance.schedule import scheduled
from netplanner.guidance.situation import situation_of
from netplanner.guidance.steps import Part, Step
from netplanner.plan.codes import Purpose, TieKind, Zone
from tests.unit.guidance.briefs import MONDAY, brief, person, ratings, shipped

if TYPE_CHECKING:
    from netplanner.guidance.brief import Brief
    from netplanner.guidance.diary import Dated

ANN, BO = person("Ann"), person("Bo", TieKind.DORMANT)
ZONE = Zone.BETWEEN_ORGANISATIONS


def dated(*steps: Step, asked: Brief | None = None) -> tuple[Dated, ...]:
    return scheduled(steps, situation_of(asked or brief(hours="40"), shipped(), MONDAY)).dated


def step(method: str, place: float = 0.0) -> Step:
    found = shipped().method(method)
    return Step(found, found.minutes, place)


def test_that_a_step_takes_the_first_open_day_from_where_it_belongs() -> None:
    (entry,) = dated(step("webinar", 0.5))
    assert entry.day == MONDAY + timedelta(weeks=6)


def test_that_actions_are_spread_evenly_over_the_weeks() -> None:
    calls = [replace(step("phone", 0.1), person=person(f"Ann {number}")) for number in range(10)]
    days = [it.day for it in dated(*calls)]
    gaps = [(later - day).days for day, later in itertools.pairwise(days)]
    assert len(days) == 10
    assert min(gaps) >= 5
    assert max(gaps) <= 12


def test_that_a_full_month_does_not_crowd_the_beginning_of_the_next() -> None:
    calls = [replace(step("phone", 0.02), person=person(f"Ann {number}")) for number in range(8)]
    days = [it.day for it in dated(*calls, asked=brief(hours="2.5"))]
    january = [day for day in days if day.month == 1]
    assert len(january) > 1
    assert min(later - day for day, later in itertools.pairwise(january)) >= timedelta(days=5)


def test_that_preparing_stays_within_two_weeks_of_its_day() -> None:
    talks = [replace(step("decider_121", 0.4), person=it) for it in (ANN, person("Cy"))]
    ready = {it.step.occasion: it.day for it in dated(*talks) if it.step.part is Part.READY}
    done = {it.step.occasion: it.day for it in dated(*talks) if it.step.part is Part.DAY}
    assert len(ready) == len(done) == 2
    assert all(1 <= (day - ready[name]).days <= 14 for name, day in done.items())


def test_that_a_month_never_holds_more_than_its_hours() -> None:
    found = dated(*[step("webinar", number / 20) for number in range(20)], asked=brief(hours="1.2"))
    assert len({(it.day.year, it.day.month) for it in found}) == len(found)


def test_that_one_person_is_not_met_twice_within_days() -> None:
    calls = [replace(step(name), person=ANN) for name in ("phone", "coffee", "walk")]
    days = sorted(it.day for it in dated(*calls))
    assert min(later - day for day, later in itertools.pairwise(days)).days >= 21


def test_that_messages_to_one_person_are_two_weeks_apart() -> None:
    found = dated(replace(step("checkin"), person=ANN), replace(step("favour"), person=ANN))
    first, second = sorted(it.day for it in found)
    assert second - first >= timedelta(days=14)


def test_that_a_talk_waits_for_the_answer_to_a_first_message() -> None:
    message = replace(step("reconnect"), person=BO)
    talk = replace(step("video_call"), person=BO)
    days = {it.step.method.id: it.day for it in dated(talk, message)}
    assert days["video_call"] - days["reconnect"] >= timedelta(days=8)


def test_that_two_live_steps_never_share_a_day() -> None:
    calls = [replace(step("phone"), person=person(name)) for name in ("Ann", "Bo", "Cy")]
    assert len({it.day for it in dated(*calls)}) == 3


def test_that_loud_events_are_spaced_on_the_introvert_side() -> None:
    quiet = brief(hours="40", total=18)
    loud = [step("speed_networking"), step("reception")]
    calm = [replace(step("newsletter", turn / 9), turn=turn) for turn in range(1, 4)]
    found = dated(*loud, *calm, asked=quiet)
    first, second = (it.day for it in found if it.step.stimulation >= 4)
    assert (first.year, first.month) != (second.year, second.month)
    assert second - first >= timedelta(days=8)


def test_that_loud_events_may_be_near_each_other_on_the_extravert_side() -> None:
    lively = brief(hours="40", total=43)
    near = [replace(step("speed_networking"), on=MONDAY), step("reception")]
    near[1] = replace(near[1], on=MONDAY + timedelta(days=3))
    assert len(dated(*near, asked=lively)) == 2


def test_that_the_day_after_a_loud_event_is_free_where_rest_is_wanted() -> None:
    asked = brief(hours="40")
    asked = replace(asked, preferences=replace(asked.preferences, recovery="two_days"))
    situation = situation_of(asked, shipped(), MONDAY)
    reception = replace(step("reception"), on=MONDAY)
    schedule = scheduled([reception, step("webinar")], situation)
    assert schedule.rest == (MONDAY + timedelta(days=1), MONDAY + timedelta(days=2))
    assert schedule.dated[1].day >= MONDAY + timedelta(days=3)


def test_that_a_month_has_no_more_live_events_than_wanted() -> None:
    asked = replace(brief(hours="60"), live_events_month=1)
    found = dated(*[replace(step("coalition"), turn=turn) for turn in range(1, 4)], asked=asked)
    assert len({(it.day.year, it.day.month) for it in found}) == len(found) == 3


def test_that_long_preparation_has_a_day_before() -> None:
    found = dated(replace(step("decider_121", 0.5), person=ANN))
    (ready, day) = found
    assert (ready.step.part, day.step.part) == (Part.READY, Part.DAY)
    assert ready.step.minutes + day.step.minutes == shipped().method("decider_121").minutes
    assert ready.day < day.day


def test_that_a_step_on_a_fixed_day_that_is_closed_is_left_out() -> None:
    assert dated(replace(step("reception"), on=MONDAY - timedelta(days=2))) == ()


def test_that_the_introvert_side_keeps_half_of_the_time_calm() -> None:
    quiet = brief(hours="40", total=18)
    found = dated(step("newsletter"), step("site_visit", 0.3), step("coalition", 0.6), asked=quiet)
    calm = sum(it.step.minutes for it in found if it.step.stimulation <= 2)
    assert 2 * calm >= sum(it.step.minutes for it in found)


def test_that_the_extravert_side_keeps_a_third_of_the_time_live() -> None:
    lively = brief(hours="40", total=43)
    found = dated(step("newsletter"), step("profile_audit"), step("webinar"), asked=lively)
    live = sum(it.step.minutes for it in found if it.step.is_live)
    assert 3 * live >= sum(it.step.minutes for it in found)


def test_that_a_single_half_hour_a_month_still_gives_a_plan() -> None:
    asked = brief((Purpose.LEARNING,), (ZONE,), (ANN,), "0.5")
    guidance = advise(asked, shipped(), MONDAY)
    assert guidance.actions
    assert any(warning.text.startswith("Your answers leave room") for warning in guidance.warnings)


def test_that_no_open_day_gives_no_action_and_says_so() -> None:
    asked = replace(brief(people=(ANN,)), working_days=frozenset())
    guidance = advise(asked, shipped(), MONDAY)
    assert guidance.actions == ()
    assert any(warning.text.startswith("No day is left") for warning in guidance.warnings)


def test_that_times_that_are_all_ruled_out_are_said() -> None:
    asked = brief(people=(ANN,))
    times = replace(asked.preferences, best_times=("evening",), no_go=("evenings",))
    warnings = advise(replace(asked, preferences=times), shipped(), MONDAY).warnings
    assert any(warning.text.startswith("All the times you like") for warning in warnings)


def test_that_an_own_method_is_planned_under_its_name() -> None:
    asked = replace(brief(people=(ANN,)), own_methods=(OwnMethod("Sing {in} the choir"),))
    actions = advise(asked, shipped(), MONDAY).actions
    assert "Sing {in} the choir." in {action.what for action in actions}


def test_that_an_event_nobody_can_take_in_is_named() -> None:
    event = Event("Late party", MONDAY + timedelta(days=5), "reception")
    asked = replace(brief((Purpose.SUPPORT,), people=(ANN,)), events=(event,))
    warnings = advise(asked, shipped(), MONDAY).warnings
    assert any("Late party" in warning.text for warning in warnings)


def test_that_of_many_people_those_who_matter_are_reached_and_all_are_kept_in_touch() -> None:
    many = tuple(person(f"Person {number}", zone=ZONE) for number in range(149))
    helper = replace(person("Eve", zone=ZONE), helps_with=(Purpose.INFORMATION,))
    guidance = advise(brief(people=(*many, helper)), shipped(), MONDAY)
    assert any("Eve" in action.what for action in guidance.actions)
    assert len(guidance.keep_in_touch) == 150
    assert any("of 150 people" in warning.text for warning in guidance.warnings)


def test_that_the_same_score_both_ways_gives_the_same_plan() -> None:
    asked = brief(people=(ANN, BO))
    turned = replace(asked, preferences=replace(asked.preferences, extraversion=ratings(43)))
    back = replace(turned, preferences=replace(turned.preferences, extraversion=ratings(30)))
    assert advise(back, shipped(), MONDAY) == advise(asked, shipped(), MONDAY)


def test_that_hours_are_told_by_month_also_where_nothing_is_planned() -> None:
    months = advise(brief(people=(ANN,)), shipped(), MONDAY).months
    assert [month.month for month in months] == ["2026-11", "2026-12", "2027-01", "2027-02"]
    assert all(month.hours <= Decimal(8) for month in months)


def test_that_a_yearly_method_is_not_repeated_to_fill_the_hours() -> None:
    asked = brief(
        (Purpose.INFORMATION,), (Zone.CORE_GROUP,), (person("Ann", TieKind.STRONG),), "60"
    )
    kept = replace(asked, method_choices={"mapping_session": "keep"})
    methods = {it.id: it.times for it in advise(kept, shipped(), MONDAY).methods}
    assert methods["mapping_session"] == 1


def test_that_who_decides_is_met_two_weeks_before_the_decision_at_first() -> None:
    decision = MONDAY + timedelta(days=60)
    asked = replace(brief((Purpose.VOICE,)), decision_date=decision)
    steps = [replace(step("decider_121"), turn=turn) for turn in (1, 2)]
    first, second = placed(steps, situation_of(asked, shipped(), MONDAY))
    assert (first.before, second.before) == (decision - timedelta(days=14), decision)


def test_that_spreading_puts_nothing_off_until_after_a_decision() -> None:
    decision = MONDAY + timedelta(days=21)
    asked = replace(brief(hours="40"), decision_date=decision)
    calls = [replace(step("phone", 0.02), person=person(f"Ann {number}")) for number in range(3)]
    assert all(it.day < decision for it in dated(*calls, asked=asked))


def test_that_first_steps_to_be_heard_come_before_the_decision() -> None:
    decision = MONDAY + timedelta(days=28)
    asked = brief((Purpose.VOICE,), people=(person("Ann", zone=ZONE),), hours="20")
    asked = replace(asked, decision_date=decision)
    early = [it.method for it in advise(asked, shipped(), MONDAY).actions if it.due < decision]
    assert len(set(early)) >= 2


def test_that_the_talk_before_a_decision_finds_its_day_before_louder_things() -> None:
    asked = brief((Purpose.VOICE,), hours="9")
    asked = replace(asked, decision_date=MONDAY + timedelta(days=21))
    talk = replace(step("decider_121"), person=ANN, before=asked.decision_date)
    found = dated(step("talk"), step("reception"), talk, asked=asked)
    assert "decider_121" in {it.step.method.id for it in found}
