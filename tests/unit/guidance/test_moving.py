"""Actions a person moved: the plan puts them there, keeps all else, and says what it meets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netplanner.guidance.advising import advise
from netplanner.guidance.brief import Absence, ActionName, Event, Move, OwnMethod, Preferences
from netplanner.guidance.briefing import brief as brief_of
from netplanner.guidance.document import to_json
from netplanner.interview.effective import Effective
from netplanner.plan.codes import Purpose, Zone
from tests.unit.guidance.briefs import MONDAY, brief, person, ratings, shipped
from tests.unit.guidance.strategies import briefs, days

if TYPE_CHECKING:
    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.brief import Brief
    from netplanner.plan.plans import Action

SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
PEOPLE = tuple(person(name) for name in ("Ann", "Bo", "Cy"))
ASKED = brief(people=PEOPLE, hours="12")
SATURDAY, LATE_FRIDAY = date(2026, 12, 12), date(2027, 1, 29)


def advice(asked: Brief) -> Guidance:
    return advise(asked, shipped(), MONDAY)


@cache
def suggested() -> Guidance:
    return advice(ASKED)


def moved(number: int, day: date, asked: Brief = ASKED) -> Guidance:
    """Return the advice with the action of a place on another day."""
    name = advice(asked).names[number]
    return advice(replace(asked, moves=(Move(name, day),)))


def without_days(actions: tuple[Action, ...]) -> list[Action]:
    kept = (replace(action, due=MONDAY, follow_up_due=MONDAY) for action in actions)
    return sorted(kept, key=lambda action: action.id)


def texts(guidance: Guidance) -> str:
    return "\n".join(caution.text for caution in guidance.warnings)


def test_that_a_moved_action_stands_on_its_new_day_and_in_the_order_of_days() -> None:
    guidance = moved(1, LATE_FRIDAY)
    action = next(it for it in guidance.actions if it.id == suggested().actions[1].id)
    assert action.due == LATE_FRIDAY
    assert [it.due for it in guidance.actions] == sorted(it.due for it in guidance.actions)


def test_that_a_moved_action_is_named_as_before() -> None:
    name = suggested().names[1]
    guidance = moved(1, LATE_FRIDAY)
    named = dict(zip(guidance.names, guidance.actions, strict=True))
    assert named[name].due == LATE_FRIDAY


def test_that_the_follow_up_of_a_moved_action_comes_after_it() -> None:
    guidance = moved(1, LATE_FRIDAY)
    action = next(it for it in guidance.actions if it.due == LATE_FRIDAY)
    assert LATE_FRIDAY < action.follow_up_due <= LATE_FRIDAY + timedelta(days=21)


@SETTINGS
@given(briefs(), st.lists(st.tuples(st.integers(0, 80), days()), max_size=8))
def test_that_moves_lose_double_and_change_nothing_but_days(
    asked: Brief, wanted: list[tuple[int, date]]
) -> None:
    before = advice(asked)
    moves = tuple(
        Move(before.names[at % len(before.names)], day) for at, day in wanted if before.names
    )
    after = advice(replace(asked, moves=moves))
    assert without_days(after.actions) == without_days(before.actions)
    assert sorted(after.names, key=repr) == sorted(before.names, key=repr)
    assert len(set(after.names)) == len(after.actions)
    days_of = dict(zip(after.names, (it.due for it in after.actions), strict=True))
    last = {it.action: it.day for it in moves if it.day >= asked.start}
    assert all(days_of[name] == day for name, day in last.items())


@SETTINGS
@given(briefs())
def test_that_a_move_to_the_suggested_day_changes_nothing(asked: Brief) -> None:
    before = advice(asked)
    pairs = zip(before.names, before.actions, strict=True)
    stays = tuple(Move(name, action.due) for name, action in pairs)
    after = advice(replace(asked, moves=stays))
    said = replace(after, warnings=before.warnings)
    assert to_json(said) == to_json(before)


def test_that_the_months_hours_follow_a_moved_action() -> None:
    before, after = suggested(), moved(1, LATE_FRIDAY)
    total = [sum((it.hours for it in found.months), Decimal()) for found in (before, after)]
    assert abs(total[0] - total[1]) < 1
    assert [it.hours for it in before.months] != [it.hours for it in after.months]


def test_that_the_days_of_rest_follow_a_lively_action() -> None:
    rested = Preferences(extraversion=ratings(30), recovery="day")
    asked = replace(
        brief((Purpose.NEW_CONTACTS,), hours="20"),
        preferences=rested,
        own_methods=(OwnMethod("Fair", Decimal(3), 5),),
    )
    names = advice(asked).names
    fair = next(at for at, name in enumerate(names) if name.own_method == "Fair")
    assert LATE_FRIDAY + timedelta(days=1) in moved(fair, LATE_FRIDAY, asked).recovery_days


def test_that_a_move_to_a_day_kept_free_is_said() -> None:
    assert f"{SATURDAY.day} December, a day this plan keeps free" in texts(moved(1, SATURDAY))


def test_that_a_move_into_time_away_is_said() -> None:
    away = replace(ASKED, unavailable=(Absence(LATE_FRIDAY, LATE_FRIDAY, "Moving house"),))
    assert "29 January, a day this plan keeps free" in texts(moved(1, LATE_FRIDAY, away))


def test_that_a_move_away_from_an_event_is_said() -> None:
    forum = Event("Spring forum", date(2026, 12, 16), "meeting", Zone.BETWEEN_ORGANISATIONS)
    asked = replace(ASKED, events=(forum,), method_choices={"visit_meetings": "keep"})
    at = next(at for at, it in enumerate(advice(asked).actions) if "Spring forum" in it.what)
    away = texts(moved(at, date(2026, 12, 17), asked))
    assert "to 17 December, but the event is on 16 December." in away
    assert "but the event is" not in texts(moved(at, forum.day, asked))


def test_that_several_moves_to_days_kept_free_are_said_in_one_sentence() -> None:
    moves = tuple(Move(name, SATURDAY) for name in suggested().names[:3])
    said = texts(advice(replace(ASKED, moves=moves)))
    assert "and 2 more to such days" in said
    assert said.count("keeps free") == 1


def test_that_a_week_made_too_full_is_said() -> None:
    moves = tuple(Move(name, date(2026, 12, 9)) for name in suggested().names)
    assert "The week of 7 December now holds" in texts(advice(replace(ASKED, moves=moves)))


def test_that_a_move_of_an_action_that_is_gone_is_left_aside_and_said() -> None:
    lost = Move(ActionName("coffee", person="Nobody"), SATURDAY)
    guidance = advice(replace(ASKED, moves=(lost,)))
    assert guidance.actions == suggested().actions
    assert "no longer in the plan: 1." in guidance.warnings[-1].text


def test_that_a_move_to_a_day_that_has_passed_counts_no_more() -> None:
    name = suggested().names[1]
    asked = replace(ASKED, moves=(Move(name, MONDAY - timedelta(days=1)),))
    assert advice(asked) == suggested()


def test_that_an_own_method_is_named_by_its_name() -> None:
    asked = replace(ASKED, own_methods=(OwnMethod("Choir"),))
    assert ActionName(own_method="Choir") in advice(asked).names


def test_that_moves_are_read_from_answers() -> None:
    records = (
        Effective(
            {"method": "coffee", "person": "Ann", "part": "prepare", "turn": 2, "date": SATURDAY}
        ),
        Effective({"own_method": "Choir", "date": SATURDAY}),
        Effective({"method": "coffee"}),
    )
    assert brief_of(Effective({"moved_actions": records})).moves == (
        Move(ActionName("coffee", "", "Ann", "prepare", 2), SATURDAY),
        Move(ActionName("", "Choir"), SATURDAY),
    )
