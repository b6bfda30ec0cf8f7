"""Each rule of the guide does what its words say."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from inspect import getdoc
from typing import TYPE_CHECKING

import pytest

from netplanner.guidance.advising import advise
from netplanner.guidance.brief import Event
from netplanner.guidance.cautions import spread_the_load
from netplanner.guidance.channels import channel_for
from netplanner.guidance.lost_touch import two_picks
from netplanner.guidance.rules.registry import RULES
from netplanner.guidance.situation import situation_of
from netplanner.guidance.steps import Step
from netplanner.plan.codes import Channel, LastContact, Purpose, TieKind, Zone
from tests.unit.guidance.briefs import MONDAY, brief, person, ratings, shipped

if TYPE_CHECKING:
    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.brief import Brief
    from netplanner.plan.people import Person

BETWEEN, CORE, SHARED, WIDER = (
    Zone.BETWEEN_ORGANISATIONS,
    Zone.CORE_GROUP,
    Zone.SHARED_INTEREST,
    Zone.WIDER_MEMBERSHIP,
)
INTROVERT, MIDDLE, EXTRAVERT = 18, 30, 43


def plan(asked: Brief) -> Guidance:
    return advise(asked, shipped(), MONDAY)


def fits(asked: Brief) -> dict[str, float]:
    return {method.id: method.fit for method in plan(asked).methods}


def offered(asked: Brief) -> list[str]:
    return [method.id for method in plan(asked).methods]


def why_out(asked: Brief, method: str) -> set[str]:
    return {
        reason.rule
        for left_out in plan(asked).left_out
        for reason in left_out.reasons
        if left_out.id == method
    }


def rules_of(asked: Brief) -> set[str]:
    return {warning.rule for warning in plan(asked).warnings}


def with_total(asked: Brief, total: int) -> Brief:
    return replace(asked, preferences=replace(asked.preferences, extraversion=ratings(total)))


def people(*ties: TieKind, zone: Zone = BETWEEN) -> tuple[Person, ...]:
    return tuple(person(f"{tie}-{number}", tie, zone) for number, tie in enumerate(ties))


ALL_TIES = people(*TieKind, *TieKind)


def test_that_every_rule_has_a_function_words_and_a_source() -> None:
    names = [f"R{number}" for number in range(1, 23)]
    assert list(RULES) == names == [rule.id for rule in shipped().rules]
    assert all(rule.words and rule.source and rule.says for rule in shipped().rules)


@pytest.mark.parametrize("name", RULES)
def test_that_a_rules_function_says_its_id_and_its_ground(name: str) -> None:
    words = getdoc(RULES[name]) or ""
    assert words.startswith(f"{name}: ")
    assert "Source:" in words


def test_that_r1_chooses_no_method_before_purpose_and_zone() -> None:
    guidance = plan(brief(purposes=(), people=ALL_TIES))
    assert not guidance.methods
    assert not guidance.actions
    assert {reason.rule for it in guidance.left_out for reason in it.reasons} == {"R1"}


def test_that_r1_begins_with_finding_out_who_where_nobody_is_named() -> None:
    guidance = plan(brief(zones=(BETWEEN, SHARED)))
    first, second = guidance.actions[:2]
    assert "write down three people or groups" in first.what
    assert {first.zone, second.zone} == {BETWEEN, SHARED}
    assert "R1" in {warning.rule for warning in guidance.warnings}


def test_that_r2_leaves_out_what_a_month_cannot_hold() -> None:
    asked = brief((Purpose.NEW_CONTACTS,), people=ALL_TIES, hours="5")
    assert why_out(asked, "conference_planned") == {"R2"}
    assert "conference_planned" in offered(replace(asked, hours_month=Decimal(12)))


def test_that_r2_leaves_out_what_needs_a_no_go() -> None:
    asked = brief((Purpose.NEW_CONTACTS,), people=ALL_TIES, hours="12")
    kept_home = replace(asked, preferences=replace(asked.preferences, no_go=("travel",)))
    assert why_out(kept_home, "conference_planned") == {"R2"}


def test_that_r3_leaves_out_what_is_too_lively_on_the_introvert_side() -> None:
    asked = with_total(brief((Purpose.NEW_CONTACTS,), people=ALL_TIES), INTROVERT)
    assert "R3" in why_out(asked, "reception")
    assert "R3" not in why_out(with_total(asked, MIDDLE), "reception")


def test_that_r3_rests_after_a_loud_event_that_was_kept() -> None:
    asked = with_total(brief((Purpose.NEW_CONTACTS,), people=ALL_TIES), INTROVERT)
    guidance = plan(replace(asked, method_choices={"reception": "keep"}))
    loud = [action.due for action in guidance.actions if action.method == "reception"]
    assert loud
    assert {day + timedelta(days=1) for day in loud} <= set(guidance.recovery_days)
    assert len({(day.year, day.month) for day in loud}) == len(loud)


def test_that_r4_prefers_live_contact_on_the_extravert_side() -> None:
    asked = brief((Purpose.INFORMATION,), people=ALL_TIES)
    quiet, lively = fits(with_total(asked, INTROVERT)), fits(with_total(asked, EXTRAVERT))
    assert lively["profile_audit"] < quiet["profile_audit"]


def test_that_r4_follows_a_group_event_up_within_two_days() -> None:
    asked = brief((Purpose.COLLABORATION,), people=ALL_TIES, hours="20", total=EXTRAVERT)
    groups = [it for it in plan(asked).actions if it.method in {"working_group", "coalition"}]
    assert groups
    assert all("two deeper talks" in action.follow_up for action in groups if action.minutes > 15)


def test_that_r5_asks_for_the_energy_of_the_week_in_the_middle() -> None:
    asked = brief((Purpose.COLLABORATION,), people=ALL_TIES, hours="20", total=MIDDLE)
    groups = [it for it in plan(asked).actions if it.stimulation >= 3]
    assert groups
    assert all("R5" in {reason.rule for reason in action.reasons} for action in groups)


def test_that_r6_keeps_groups_small_where_crowds_are_avoided() -> None:
    asked = brief((Purpose.NEW_CONTACTS,), people=ALL_TIES, hours="20", total=EXTRAVERT)
    crowd = replace(asked.preferences, crowd={1: 1, 2: 1, 3: 5, 4: 5})
    assert {"visit_meetings", "reception"} <= set(offered(asked))
    for large in ("visit_meetings", "reception"):
        assert why_out(replace(asked, preferences=crowd), large) == {"R6"}


def test_that_r6_leaves_out_all_groups_for_one_to_one() -> None:
    asked = brief((Purpose.COLLABORATION,), people=ALL_TIES, hours="20")
    alone = replace(asked, preferences=replace(asked.preferences, group_size="one"))
    assert why_out(alone, "working_group") == {"R6"}


def test_that_r7_begins_with_two_short_messages_to_close_people() -> None:
    asked = brief((Purpose.INFORMATION,), people=ALL_TIES)
    unsure = replace(asked.preferences, confidence={1: 5, 2: 5, 3: 4, 4: 2})
    first, second = plan(replace(asked, preferences=unsure)).actions[:2]
    close = {it.name for it in ALL_TIES if it.tie is TieKind.STRONG}
    assert {first.person, second.person} == close
    assert max(first.minutes, second.minutes) <= 15


def test_that_r8_puts_lost_ties_before_introductions_before_open_events() -> None:
    asked = brief((Purpose.NEW_CONTACTS,), people=ALL_TIES, hours="20", total=EXTRAVERT)
    found = fits(asked)
    assert found["ask_intro"] > found["speed_networking"]
    assert found["ask_intro"] > found["reception"]
    first = next(it for it in plan(asked).methods if it.id == "reconnect")
    assert "R8" in {reason.rule for reason in first.reasons}


def test_that_r9_picks_an_easy_and_a_novel_person_first() -> None:
    lost = people(*[TieKind.DORMANT] * 4)
    near, far, ear = (
        replace(lost[1], closeness=5),
        replace(lost[2], closeness=1),
        replace(lost[3], closeness=1, has_the_ear=True),
    )
    assert two_picks((lost[0], near, far, ear)) == (near, ear, lost[0], far)


def test_that_r10_gives_support_a_way_to_answer() -> None:
    asked = brief((Purpose.SUPPORT, Purpose.LEARNING), (WIDER,), people(*TieKind, zone=WIDER))
    chosen = {method.id for method in plan(asked).methods if method.chosen}
    two_way = {it.id for it in shipped().methods if it.is_two_way}
    assert chosen & two_way


def test_that_r10_warns_where_nothing_lets_people_answer() -> None:
    asked = brief((Purpose.LEARNING,), (SHARED,), people(TieKind.NEW, zone=SHARED), "1.2")
    dropped = {it.id: "drop" for it in shipped().methods if it.id != "webinar"}
    assert "R10" in rules_of(replace(asked, method_choices=dropped))


def test_that_r11_sends_nothing_to_many_before_one_who_decides() -> None:
    heard = replace(person("Eve", TieKind.NEW, BETWEEN), has_the_ear=True)
    asked = brief((Purpose.VOICE, Purpose.INFORMATION), people=(*ALL_TIES, heard), hours="20")
    kept = replace(asked, method_choices={"newsletter": "keep", "decider_121": "keep"})
    days = {it.method: it.due for it in reversed(plan(kept).actions) if it.minutes > 15}
    assert days["decider_121"] < days["newsletter"]


def test_that_r11_meets_who_decides_before_the_decision() -> None:
    heard = replace(person("Eve", TieKind.NEW, BETWEEN), has_the_ear=True)
    asked = brief((Purpose.VOICE,), people=(heard,), hours="20")
    decision = MONDAY + timedelta(days=40)
    actions = plan(replace(asked, decision_date=decision)).actions
    days = [it.due for it in actions if it.method == "decider_121"]
    assert days
    assert max(days) < decision


def test_that_r11_says_where_a_decision_comes_too_soon() -> None:
    asked = replace(brief((Purpose.VOICE,), people=ALL_TIES), decision_date=MONDAY)
    texts = [it.text for it in plan(asked).warnings if it.rule == "R11"]
    assert any("30 November 2026" in text for text in texts)


def test_that_r12_names_who_speaks_and_sends_a_note() -> None:
    asked = brief((Purpose.COLLABORATION,), people=ALL_TIES, hours="20")
    guidance = plan(replace(asked, acting_for="organisation"))
    assert "R12" in {warning.rule for warning in guidance.warnings}
    meeting = next(it for it in guidance.actions if it.method == "coalition" and it.minutes > 15)
    assert "Say whom you speak for." in meeting.prepare
    assert "Send a short written note afterwards." in meeting.follow_up


def test_that_r13_first_finds_out_how_people_of_an_interest_relate() -> None:
    asked = brief((Purpose.LEARNING,), (SHARED,), people(TieKind.WEAK, zone=SHARED))
    first = plan(asked).actions[0]
    assert "R13" in {reason.rule for reason in first.reasons}


def test_that_r13_builds_on_what_is_there_in_the_core_group() -> None:
    asked = brief((Purpose.INFORMATION,), (CORE,), people(TieKind.STRONG, zone=CORE))
    first = plan(asked).methods[0]
    assert "R13" in {reason.rule for reason in first.reasons}


@pytest.mark.parametrize("theirs", [Channel.FACE, Channel.VOICE, Channel.TEXT])
def test_that_r14_lets_the_other_persons_way_win(theirs: Channel) -> None:
    ann = replace(person("Ann", TieKind.WEAK, BETWEEN), channel=theirs)
    first = plan(brief((Purpose.KEEP_IN_TOUCH,), people=(ann,))).actions[0]
    assert first.channel == theirs


def test_that_r14_asks_for_a_way_nobody_knows() -> None:
    guidance = plan(brief((Purpose.KEEP_IN_TOUCH,), people=people(TieKind.WEAK)))
    assert any("How do you like to be in touch?" in action.ask for action in guidance.actions)


def test_that_r14_falls_back_to_the_own_way_where_theirs_cannot_be() -> None:
    ann = replace(person("Ann"), channel=Channel.VOICE)
    step = Step(shipped().method("coffee"), 90, 0.0, person=ann)
    assert channel_for(step, ("text", "face")) is Channel.FACE


def test_that_r15_gives_new_people_of_other_circles_four_touches_a_year() -> None:
    asked = brief(people=people(TieKind.NEW))
    assert [it.every_days for it in plan(asked).keep_in_touch] == [90]


@pytest.mark.parametrize(("closeness", "days"), [(5, 7), (4, 30), (3, 180), (2, 365), (None, 365)])
def test_that_r16_keeps_in_touch_by_closeness(closeness: int | None, days: int) -> None:
    ann = replace(person("Ann", zone=CORE), closeness=closeness)
    assert plan(brief(people=(ann,))).keep_in_touch[0].every_days == days


def test_that_r16_counts_from_the_last_real_contact() -> None:
    ann = replace(person("Ann", zone=CORE), closeness=4, last_contact=LastContact.WEEK)
    asked = brief((Purpose.VOICE,), (CORE,), (ann,))
    assert MONDAY < plan(asked).keep_in_touch[0].next_due < MONDAY + timedelta(days=30)


def test_that_r16_holds_five_people_in_the_innermost_ring() -> None:
    close = people(*[TieKind.STRONG] * 7, zone=CORE)
    days = sorted(it.every_days for it in plan(brief(people=close)).keep_in_touch)
    assert days == [7, 7, 7, 7, 7, 30, 30]


def test_that_r17_mixes_at_least_two_directions() -> None:
    guidance = plan(brief((Purpose.INFORMATION,), people=ALL_TIES, hours="12"))
    chosen = [method.id for method in guidance.methods if method.chosen]
    assert len({shipped().method(name).direction for name in chosen}) >= 2
    assert len(chosen) <= 5


def test_that_r18_offers_before_or_with_every_ask() -> None:
    ann = replace(person("Ann", TieKind.STRONG, BETWEEN), offer="A map", ask="Who decides?")
    actions = [it for it in plan(brief(people=(ann,))).actions if it.ask]
    assert actions
    assert all(action.offer == "A map" for action in actions)


def test_that_r18_promises_nothing_that_was_not_noted() -> None:
    actions = [it for it in plan(brief(people=(person("Ann", zone=BETWEEN),))).actions if it.ask]
    assert actions
    assert all(not action.offer for action in actions)
    assert all("Think of something to offer." in action.prepare for action in actions)


def test_that_r18_tells_whose_offer_it_is_where_several_are_asked() -> None:
    named = [replace(person(name, zone=BETWEEN), offer="A map") for name in ("Ann", "Bo", "Cy")]
    actions = plan(brief((Purpose.COLLABORATION,), people=tuple(named), hours="20")).actions
    together = [it.offer for it in actions if not it.person and it.offer]
    assert together
    assert all(offer.count(": A map") == 2 for offer in together)


def test_that_r14_offers_a_meeting_to_whoever_likes_to_meet() -> None:
    ann = replace(person("Ann", TieKind.DORMANT, BETWEEN), channel=Channel.FACE)
    asked = brief((Purpose.KEEP_IN_TOUCH,), people=(ann,))
    preferences = replace(asked.preferences, channels=("voice",))
    first = next(it for it in plan(replace(asked, preferences=preferences)).actions if it.ask)
    assert "Ann likes to meet: offer that" in first.prepare


def test_that_r18_names_who_is_asked_and_offered_nothing() -> None:
    ann = replace(person("Ann"), ask="Who decides?")
    warnings = [it for it in plan(brief(people=(ann,))).warnings if it.rule == "R18"]
    assert "Ann" in warnings[0].text


def test_that_r19_says_when_to_stop_and_spaces_messages() -> None:
    asked = brief((Purpose.KEEP_IN_TOUCH,), people=people(TieKind.DORMANT))
    message = next(it for it in plan(asked).actions if it.method == "reconnect" and it.ask)
    assert "stop after three without an answer" in message.follow_up


def test_that_r19_writes_at_most_three_messages_two_weeks_apart() -> None:
    asked = replace(brief((Purpose.KEEP_IN_TOUCH,), people=people(TieKind.WEAK)), weeks=40)
    written = [it.due for it in plan(asked).actions if it.channel == "text" and it.person]
    assert len(written) <= 3
    assert all(later - day >= timedelta(days=14) for day, later in itertools.pairwise(written))


def test_that_r20_warns_of_one_person_in_too_many_actions() -> None:
    ann, bo = person("Ann"), person("Bo")
    steps = [Step(shipped().method("phone"), 36, 0.0, person=it) for it in (ann, ann, ann, bo)]
    meeting = Step(shipped().method("coalition"), 210, 0.0, others=(bo,))
    alone = Step(shipped().method("webinar"), 66, 0.0)
    situation = situation_of(brief(people=(ann, bo)), shipped(), MONDAY)
    (warning,) = spread_the_load([*steps, meeting, alone], situation)
    assert (
        warning.text == "More than a third of the actions name Ann. Share the load, or add people."
    )


def test_that_r20_is_silent_on_a_short_plan() -> None:
    step = Step(shipped().method("phone"), 36, 0.0, person=person("Ann"))
    situation = situation_of(brief(), shipped(), MONDAY)
    assert not list(spread_the_load([step] * 3, situation))


def test_that_r21_says_why_each_other_method_is_not_in_the_plan() -> None:
    guidance = plan(brief(people=ALL_TIES))
    assert all(it.reasons for it in guidance.left_out)
    assert all(it.reasons for it in guidance.methods)


def test_that_r21_says_what_the_person_dropped() -> None:
    asked = replace(brief(people=ALL_TIES), method_choices={"coffee": "drop"})
    assert "R21" in why_out(asked, "coffee")


def test_that_r21_says_why_something_kept_cannot_be() -> None:
    asked = replace(brief(people=ALL_TIES, hours="3"), method_choices={"stall": "keep"})
    assert "R21" in rules_of(asked)


def test_that_r22_looks_back_after_the_weeks_asked_for_and_at_the_end() -> None:
    first, last = plan(brief(people=ALL_TIES)).reviews
    assert first == MONDAY + timedelta(weeks=5)
    assert MONDAY + timedelta(weeks=11) < last <= MONDAY + timedelta(weeks=12)


def test_that_r22_warns_of_a_late_first_look_back() -> None:
    assert "R22" in rules_of(replace(brief(people=ALL_TIES), review_after_weeks=9))


def test_that_a_known_event_is_planned_on_its_day() -> None:
    day = MONDAY + timedelta(days=45)
    event = Event("Spring forum", day, "meeting", BETWEEN)
    asked = replace(brief(people=ALL_TIES, hours="12"), events=(event,))
    visit = next(it for it in plan(asked).actions if it.method == "visit_meetings")
    assert (visit.due, "Spring forum" in visit.what) == (day, True)
