from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from babel.core import Locale

from netplanner.guidance.advice import Band
from netplanner.guidance.brief import Preferences
from netplanner.plan.codes import ActionState
from netplanner.plan.people import Person, PersonId, Tie
from netplanner.report.labels import Labels
from netplanner.report.material import Options
from netplanner.report.wording import page_words
from netplanner.report.wording.amounts import every_words, hours_words, minutes_words
from netplanner.report.wording.dates import day_words, month_words
from netplanner.report.wording.printing import LONGEST, printable
from tests.unit.report import plans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.report.material import Material
    from netplanner.report.wording import PlanWords


def words(plan: Material | None = None, options: Options | None = None) -> PlanWords:
    return page_words(plan or plans.material(), options or Options())


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def test_that_days_are_written_with_their_weekday() -> None:
    assert words().actions.rows[0].by == "Tue 1 December 2026"


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("en_US", "Mon, Nov 30, 2026", "November 2026"),
        ("de", "Mo., 30. Nov. 2026", "November 2026"),
        ("fr", "lun. 30 nov. 2026", "novembre 2026"),
    ],
)
def test_that_days_follow_the_language(language: str, day: str, month: str) -> None:
    locale = Locale.parse(language)
    assert (day_words(plans.TODAY, locale), month_words("2026-11", locale)) == (day, month)


@pytest.mark.parametrize(("minutes", "said"), [(45, "45 min"), (120, "2 h"), (95, "1 h 35")])
def test_that_minutes_are_said_as_people_say_them(minutes: int, said: str) -> None:
    assert minutes_words(minutes) == said


def test_that_hours_are_said_to_the_minute() -> None:
    assert hours_words(Decimal("4.5")) == "4 h 30"


@pytest.mark.parametrize(
    ("days", "said"),
    [(7, "every week"), (30, "every month"), (180, "every half-year"), (45, "every 45 days")],
)
def test_that_a_cadence_is_said_in_spans(days: int, said: str) -> None:
    assert every_words(days) == said


def test_that_the_first_step_is_the_first_open_action() -> None:
    step = words().summary.step
    assert step is not None
    assert (step.kicker, step.by) == ("First step", "by Tue 1 December 2026")


def test_that_a_plan_under_way_shows_its_next_step() -> None:
    plan = plans.material()
    done = replace(plan.actions[0], state=ActionState.DONE)
    step = words(replace(plan, actions=(done, *plan.actions[1:]))).summary.step
    assert step is not None
    assert (step.kicker, step.what) == ("Next step", plan.actions[1].what)


def test_that_a_plan_with_all_done_has_no_step() -> None:
    plan = plans.material()
    done = tuple(replace(one, state=ActionState.DONE) for one in plan.actions)
    assert words(replace(plan, actions=done)).summary.step is None


def test_that_a_done_action_prints_its_box_ticked_and_its_result() -> None:
    plan = plans.material()
    done = replace(plan.actions[0], state=ActionState.DONE, outcome="She will sign")
    row = words(replace(plan, actions=(done, *plan.actions[1:]))).actions.rows[0]
    assert (row.ticked, row.state, row.result) == (True, "Done", "She will sign")


def test_that_the_days_that_matter_are_in_order() -> None:
    labels = [field.label for field in words().summary.dates]
    assert labels == [
        "Start",
        "Look back and adjust",
        "It has worked by",
        "The decision is taken",
        "Look back at the end",
    ]


def test_that_a_month_with_more_hours_than_given_is_marked() -> None:
    bars = words().summary.budget.bars
    assert [(bar.share, bar.over) for bar in bars] == [
        (0.938, False),
        (0.781, False),
        (1.0, True),
    ]


def test_that_the_score_lies_on_its_scale_with_its_margin() -> None:
    scale = words().summary.preference.scale
    assert scale is not None
    assert (scale.place, scale.low, scale.high) == (0.25, 0.175, 0.325)


def test_that_without_answers_the_middle_is_said_to_be_assumed() -> None:
    plan = plans.material()
    reading = replace(
        plan.guidance.preference, score=None, items=0, used_band=Band.MIDDLE, words=()
    )
    preference = words(
        replace(plan, guidance=replace(plan.guidance, preference=reading))
    ).summary.preference
    assert preference.scale is None
    assert preference.words == ("Nothing was answered here, so the plan takes the middle.",)


def test_that_an_own_view_is_printed_beside_the_score() -> None:
    brief = replace(plans.brief(), preferences=Preferences(own_view="extravert"))
    plan = plans.of_brief(brief)
    reading = replace(plan.guidance.preference, used_band=Band.EXTRAVERT)
    plan = replace(plan, guidance=replace(plan.guidance, preference=reading))
    assert words(plan).summary.preference.used == (
        "My own view counts: extravert. The plan follows the extravert side."
    )


def test_that_methods_left_out_for_energy_are_named_with_the_preference() -> None:
    changed = words().summary.preference.changed
    assert changed == "Left out for this: Reception or mixer, Conference, open mingling."


def test_that_a_new_person_shows_who_can_introduce_them() -> None:
    stranger = replace(plans.person(6), name="Zoe")
    friend = Person(PersonId("f"), "Bo", closeness=5)
    brief = replace(plans.brief(0), people=(stranger, friend), ties=(Tie(stranger.id, friend.id),))
    rows = words(plans.of_brief(brief)).people.rows
    assert rows[0].introducers == "Bo can introduce us"


def test_that_left_out_methods_share_a_line_where_they_share_a_reason() -> None:
    left = words().methods.left
    assert [group.names for group in left] == [
        "Reception or mixer, Conference, open mingling",
        "Newsletter",
    ]


def test_that_every_printed_rule_has_its_source_below() -> None:
    methods = words().methods
    printed = {reason.rule for card in methods.cards for reason in card.reasons}
    printed |= {group.rule for group in methods.left}
    assert printed <= {source.rule for source in methods.sources}


def test_that_the_calendar_marks_rest_days_in_words() -> None:
    december = words().actions.calendar[0]
    rest = [day.day for week in december.weeks for day in week if day and day.rest]
    assert (december.name, rest) == ("December 2026", ["9"])


def test_that_the_calendar_holds_each_action_once() -> None:
    plan = plans.material()
    marks = [
        mark
        for month in words(plan).actions.calendar
        for week in month.weeks
        for day in week
        if day
        for mark in day.marks
    ]
    assert sorted(map(int, marks)) == list(range(1, len(plan.actions) + 1))


def test_that_weeks_begin_on_monday() -> None:
    week = words().actions.calendar[0].weeks[0]
    assert [day.day if day else "" for day in week] == ["", "1", "2", "3", "4", "5", "6"]


def test_that_private_words_hold_nobodys_name_but_in_the_key() -> None:
    private = words(options=Options(private=True))
    assert private.key is not None
    outside = "\n".join(texts(replace(private, key=None)))
    named = [one.name for one in plans.brief().people if one.name in outside]
    assert named == []
    assert "Sam Okafor" not in outside
    assert {row.name for row in private.key.rows} >= {one.name for one in plans.brief().people}


def test_that_a_plan_of_nobody_offers_lines_to_write_on() -> None:
    people = words(plans.material(0)).people
    assert (people.rows, people.ring) == ((), None)
    assert people.nobody


def test_that_the_foot_names_plan_version_and_day() -> None:
    assert words().foot == "Plan k3v9q2xa · Version 1, made Mon 30 November 2026"


def test_that_a_plan_that_was_never_saved_has_no_id_in_its_foot() -> None:
    foot = words(replace(plans.material(), plan_id="")).foot
    assert foot == "Version 1, made Mon 30 November 2026"


def test_that_without_a_promise_there_is_room_for_a_name() -> None:
    brief = replace(plans.brief(), accountability=" ")
    summary = words(plans.of_brief(brief)).summary
    assert summary.promise_is_open
    assert summary.promise == "Nobody yet. Write a name here:"


def test_that_a_plan_without_reviews_still_says_when_it_ends() -> None:
    plan = plans.material()
    plan = replace(plan, guidance=replace(plan.guidance, reviews=()))
    last = words(plan).summary.dates[-1]
    assert last.text == day_words(plans.TODAY + timedelta(weeks=12), Locale.parse("en_GB"))


def test_that_codes_are_said_in_the_questionnaires_words() -> None:
    labels = Labels({("purposes", "voice"): "Getting our voice heard"})
    purposes = words(replace(plans.material(), labels=labels)).summary.purposes
    assert purposes == ("Getting our voice heard", "Collaboration")


def test_that_control_characters_are_not_printed() -> None:
    assert printable("a\x00b\x1bc\ud800\td\ne") == "a b c\N{REPLACEMENT CHARACTER} d\ne"


def test_that_endless_words_may_break() -> None:
    shown = printable("x" * 70)
    assert shown.replace("\N{ZERO WIDTH SPACE}", "") == "x" * 70
    assert max(map(len, shown.split("\N{ZERO WIDTH SPACE}"))) == 10


def test_that_a_text_longer_than_any_question_allows_is_cut_and_says_so() -> None:
    assert printable("a b " * LONGEST).endswith(f"… ({3 * LONGEST} letters more)")
