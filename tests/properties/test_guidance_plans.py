"""Whatever the brief, a plan keeps its promises about hours, days, energy and reasons."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

from netplanner.guidance.advice import Band
from netplanner.guidance.advising import advise
from netplanner.guidance.days import public_holidays
from netplanner.guidance.document import from_json, to_json
from netplanner.plan.codes import Purpose
from tests.unit.guidance.briefs import MONDAY, shipped
from tests.unit.guidance.strategies import briefs

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.brief import Brief

SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
ONE_WAY = {"newsletter", "webinar", "profile_audit", "talk", "thank_you"}


def plan(brief: Brief) -> Guidance:
    return advise(brief, shipped(), MONDAY)


@SETTINGS
@given(briefs())
def test_that_no_month_holds_more_than_its_hours(brief: Brief) -> None:
    guidance = plan(brief)
    minutes: Counter[str] = Counter()
    for action in guidance.actions:
        minutes[f"{action.due:%Y-%m}"] += action.minutes
    assert all(count <= brief.hours_month * 60 for count in minutes.values())
    planned = {month.month: month.hours for month in guidance.months}
    assert all(abs(planned[name] * 60 - count) < 1 for name, count in minutes.items())


@SETTINGS
@given(briefs())
def test_that_actions_keep_to_open_days_within_the_weeks(brief: Brief) -> None:
    last = brief.start + timedelta(weeks=brief.weeks, days=-1)
    holidays = public_holidays(brief.holidays_country, brief.start, last)
    weekend = {5, 6} if "weekends" in brief.preferences.no_go else set()
    for action in plan(brief).actions:
        assert brief.start <= action.due <= last
        assert action.due.weekday() in brief.working_days - weekend
        assert not any(away.first <= action.due <= away.last for away in brief.unavailable)
        assert action.due not in holidays


@SETTINGS
@given(briefs())
def test_that_nothing_planned_needs_what_was_ruled_out(brief: Brief) -> None:
    planned = {action.method for action in plan(brief).actions}
    for method in shipped().methods:
        if method.id in planned:
            assert not method.conflicts & set(brief.preferences.no_go)
            assert not (method.money and "spending" in brief.preferences.no_go)
            assert brief.method_choices.get(method.id) != "drop"


@SETTINGS
@given(briefs())
def test_that_the_introvert_side_is_spared(brief: Brief) -> None:
    guidance = plan(brief)
    if guidance.preference.used_band is not Band.INTROVERT:
        return
    assert all(action.stimulation <= 3 for action in guidance.actions)
    calm = sum(action.minutes for action in guidance.actions if action.stimulation <= 2)
    everything = sum(action.minutes for action in guidance.actions)
    assert 2 * calm >= everything


@SETTINGS
@given(briefs())
def test_that_loud_events_that_were_kept_are_spaced_on_the_introvert_side(brief: Brief) -> None:
    kept = dict.fromkeys(("reception", "talk", "visit_meetings", "workshop"), "keep")
    quiet = replace(brief.preferences, own_view="introvert")
    guidance = plan(replace(brief, preferences=quiet, method_choices=kept))
    loud = [action.due for action in guidance.actions if action.stimulation >= 4]
    assert all(later - day > timedelta(days=7) for day, later in pairwise(loud))
    assert len({(day.year, day.month) for day in loud}) == len(loud)
    last = brief.start + timedelta(weeks=brief.weeks, days=-1)
    assert {day + timedelta(days=1) for day in loud if day < last} <= set(guidance.recovery_days)


@SETTINGS
@given(briefs())
def test_that_no_week_is_crowded(brief: Brief) -> None:
    guidance = plan(brief)
    weeks = Counter((action.due - brief.start).days // 7 for action in guidance.actions)
    most = 4 if guidance.preference.used_band is Band.EXTRAVERT else 3
    assert all(count <= most for count in weeks.values())


@SETTINGS
@given(briefs())
def test_that_days_to_recover_hold_no_action(brief: Brief) -> None:
    guidance = plan(brief)
    assert not set(guidance.recovery_days) & {action.due for action in guidance.actions}


@SETTINGS
@given(briefs())
def test_that_every_action_has_a_follow_up_after_it(brief: Brief) -> None:
    for action in plan(brief).actions:
        assert action.follow_up
        assert action.follow_up_due > action.due


@SETTINGS
@given(briefs())
def test_that_every_method_action_and_warning_says_why(brief: Brief) -> None:
    guidance = plan(brief)
    known = {rule.id: rule.source for rule in shipped().rules}
    told = [it.reasons for it in guidance.methods] + [it.reasons for it in guidance.left_out]
    for reasons in (*told, *(action.reasons for action in guidance.actions)):
        assert reasons
        assert all(reason.text and known[reason.rule] == reason.source for reason in reasons)
    assert all(warning.rule in known and warning.text for warning in guidance.warnings)


@SETTINGS
@given(briefs())
def test_that_support_and_learning_have_a_way_to_answer_or_a_warning(brief: Brief) -> None:
    guidance = plan(brief)
    chosen = {method.id for method in guidance.methods if method.chosen}
    warned = any(warning.rule == "R10" for warning in guidance.warnings)
    for purpose in {Purpose.SUPPORT, Purpose.LEARNING} & set(brief.purposes):
        serving = {it.id for it in shipped().methods if purpose in it.purposes}
        own = {name for name in chosen if name.startswith("own")}
        assert chosen & (serving | own) - ONE_WAY or warned or not chosen


@SETTINGS
@given(briefs())
def test_that_at_most_five_kinds_are_chosen(brief: Brief) -> None:
    assert sum(method.chosen for method in plan(brief).methods) <= 5


@SETTINGS
@given(briefs())
def test_that_nobody_is_met_twice_on_one_day(brief: Brief) -> None:
    days: Counter[tuple[date, str]] = Counter()
    for action in plan(brief).actions:
        days.update([(action.due, action.person)] if action.person else [])
    assert all(count == 1 for count in days.values())


@SETTINGS
@given(briefs())
def test_that_methods_stand_best_fit_first(brief: Brief) -> None:
    fits = [method.fit for method in plan(brief).methods]
    assert all(first >= second for first, second in pairwise(fits))


@SETTINGS
@given(briefs())
def test_that_the_document_gives_the_same_guidance_and_bytes(brief: Brief) -> None:
    guidance = plan(brief)
    text = to_json(guidance)
    assert from_json(text) == guidance
    assert to_json(plan(brief)) == text


@SETTINGS
@given(briefs())
def test_that_the_first_action_is_small_and_comes_first_thing(brief: Brief) -> None:
    actions = plan(brief).actions
    if actions:
        assert actions[0].minutes <= 15
        assert all(actions[0].due <= action.due for action in actions)
