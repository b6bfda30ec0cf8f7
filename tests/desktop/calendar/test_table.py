"""A calendar in words: its weeks, its days, what they hold and what they meet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from netplanner.desktop.calendar.moves import (
    Carried,
    called,
    given_back_words,
    held_words,
    moved_words,
    picked_up_words,
)
from netplanner.desktop.calendar.planned import planned_from
from netplanner.desktop.calendar.table import EntryKind, week_table
from netplanner.desktop.calendar.troubles import troubles_of
from netplanner.guidance.advising import advise
from netplanner.guidance.brief import Absence, Event
from netplanner.plan.codes import ActionState
from tests.desktop.calendar.weeks import FAIR, LAST, MONDAY, THURSDAY, TODAY, action, planned, table
from tests.unit.guidance.briefs import brief, person, shipped

SATURDAY = date(2026, 12, 5)
SUNDAY_FIRST = 6


def test_that_a_plan_of_twelve_weeks_has_twelve_rows_of_seven_days() -> None:
    found = table()
    assert [len(week.days) for week in found.weeks] == [7] * 12
    assert found.weeks[0].days[0].day == MONDAY
    assert found.weeks[-1].days[-1].day == LAST


def test_that_a_week_begins_where_it_begins_for_the_person() -> None:
    found = week_table(planned(), TODAY, SUNDAY_FIRST)
    assert found.weeks[0].first == MONDAY - timedelta(days=1)
    assert found.weeks[0].days[0].is_outside


def test_that_an_action_stands_on_its_day_with_whom_and_how() -> None:
    (entry,) = (it for it in table(action(1)).entries if it.kind is EntryKind.ACTION)
    assert (entry.day, entry.title, entry.detail) == (THURSDAY, "Ann", "One-to-one coffee")
    assert (entry.takes, entry.energy) == ("1 h", 2)
    assert entry.said == "Thursday 3 December. Have a coffee with Ann. 1 h, energy 2 of 5"


def test_that_days_of_rest_and_events_stand_between_the_actions() -> None:
    kinds = [entry.kind for entry in table(action(1)).entries]
    assert kinds == [EntryKind.ACTION, EntryKind.REST, EntryKind.EVENT]


def test_that_a_week_says_what_it_comes_to() -> None:
    found = table(action(1), action(2, MONDAY)).weeks
    assert found[0].load == "2 h of about 1 h 50"
    assert found[1].load == "Nothing planned"


def test_that_a_week_that_holds_too_much_says_so() -> None:
    found = table(*(action(number) for number in range(4)))
    assert [week.is_over_full for week in found.weeks[:2]] == [True, False]
    assert troubles_of(found)[0].startswith("The week from Monday 30 November is over-full: move")


def test_that_what_was_left_out_fills_no_week() -> None:
    out = [action(number, state=ActionState.DROPPED) for number in range(4)]
    assert table(*out).weeks[0].load == "Nothing planned"


def test_that_an_action_on_a_day_kept_free_is_said() -> None:
    found = table(action(1, SATURDAY))
    assert troubles_of(found) == ("Planned on a day you keep free: Saturday 5 December.",)


def test_that_an_action_on_a_day_of_rest_is_said() -> None:
    found = table(action(1, date(2026, 12, 4)))
    assert troubles_of(found) == ("Planned on a day to recover: Friday 4 December.",)


def test_that_an_action_that_misses_its_event_is_said() -> None:
    met = replace(planned(action(1, FAIR.day)), held={"a1": FAIR.day})
    assert troubles_of(week_table(met, TODAY)) == ()
    missed = week_table(met.with_action_on("a1", THURSDAY), TODAY)
    assert troubles_of(missed) == (
        "Not on the day of its event, Tuesday 8 December: One-to-one coffee with Ann.",
    )
    assert missed.said_of(THURSDAY, "a1")[1:] == ("Its event is on Tuesday 8 December",)


def test_that_several_over_full_weeks_are_said_as_such() -> None:
    actions = (action(at, THURSDAY + timedelta(weeks=at % 2)) for at in range(8))
    (said,) = troubles_of(table(*actions))
    assert said.startswith("The weeks from Monday 30 November and Monday 7 December are over-full")


def test_that_many_days_are_named_by_the_first_of_them() -> None:
    weekends = (SATURDAY + timedelta(weeks=number) for number in range(5))
    (said,) = troubles_of(table(*(action(day.day, day) for day in weekends)))
    assert said.endswith("Saturday 19 December and 2 more.")


def test_that_an_overdue_action_says_so_and_a_done_one_does_not() -> None:
    late, done = action(1, MONDAY), action(2, MONDAY, state=ActionState.DONE)
    entries = week_table(planned(late, done), THURSDAY).entries
    assert entries[0].said.endswith("Overdue")
    assert entries[1].said.endswith("Done")


@pytest.mark.parametrize("state", [ActionState.DONE, ActionState.DROPPED])
def test_that_what_is_settled_cannot_be_moved(state: ActionState) -> None:
    assert not table(action(1, state=state)).entries[0].can_move


def test_that_a_moved_action_brings_its_week_even_outside_of_the_plan() -> None:
    found = table(action(1)).with_action_on("a1", LAST + timedelta(days=30))
    assert len(found.weeks) == 13
    assert found.weeks[-1].days[0].is_outside


def test_that_a_move_is_said_with_its_day() -> None:
    entry = table(action(1)).entries[0]
    assert called(entry) == "One-to-one coffee with Ann"
    said = moved_words(entry, SATURDAY)
    assert said == "One-to-one coffee with Ann, moved to Saturday 5 December"


def test_that_a_day_is_said_with_its_week_and_why_it_is_free() -> None:
    found = table(action(1))
    assert found.said_of(THURSDAY, "a1") == ("1 h of about 1 h 50",)
    assert found.said_of(SATURDAY, "a1") == ("1 h of about 1 h 50", "A day you keep free")
    carried = Carried(found.entries[0], SATURDAY)
    said = held_words(carried, ". ".join(found.said_of(SATURDAY, "a1")))
    assert said.startswith("One-to-one coffee with Ann, over Saturday 5 December. Week: 1 h of")


def test_that_picking_up_says_how_to_go_on() -> None:
    entry = table(action(1)).entries[0]
    assert "Esc gives it back" in picked_up_words(entry)
    assert given_back_words(entry) == "One-to-one coffee with Ann, back on Thursday 3 December"


def test_that_a_calendar_is_made_of_a_brief_and_its_guidance() -> None:
    fair = Event("Spring fair", date(2026, 12, 9), "conference")
    away = Absence(date(2026, 12, 21), date(2027, 1, 1), "Beach")
    asked = replace(
        brief(people=(person("Ann"),)), events=(fair,), unavailable=(away,), holidays_country="DE"
    )
    found = planned_from(asked, advise(asked, shipped(), MONDAY), MONDAY)
    assert found.free[date(2026, 12, 24)] == "Away: Beach"
    assert found.free[date(2026, 12, 26)] == "Away: Beach"
    assert found.free[date(2026, 12, 5)] == ""
    assert "Event: Spring fair" in {mark.name for mark in found.marks}
    assert (found.hours_month, found.last) == (Decimal(8), LAST)


def test_that_public_holidays_are_named_as_such() -> None:
    asked = replace(brief(people=(person("Ann"),)), holidays_country="DE")
    found = planned_from(asked, advise(asked, shipped(), MONDAY), MONDAY)
    assert found.free[date(2027, 1, 1)] == "Public holiday"
