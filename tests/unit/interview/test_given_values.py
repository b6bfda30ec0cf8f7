from __future__ import annotations

from datetime import date
from decimal import Decimal

from netplanner.interview.answers import Place
from tests.unit.interview.tiny import answered, session, with_people, words


def test_that_defaults_are_answers_from_the_start() -> None:
    start = session("default")
    assert start.answers == {"start": "2026-11-23", "weeks": 12}
    assert start.effective().date("start") == date(2026, 11, 23)


def test_that_a_default_that_was_cleared_stays_cleared() -> None:
    cleared = answered(session("default"), weeks=None)
    assert session("default", cleared.answers).effective().integer("weeks") is None


def test_that_saved_answers_win_over_defaults() -> None:
    assert session("default", {"weeks": 8}).effective().integer("weeks") == 8


def test_that_a_new_instance_begins_with_its_defaults() -> None:
    one, _ = session("default").add("people")
    assert one.effective().records("people")[0].text("kind") == "friend"


def test_that_a_suggestion_follows_until_it_is_edited() -> None:
    first = answered(session("suggested"), first_day="2026-12-01")
    assert first.effective().date("last_day") == date(2026, 12, 1)
    moved, change = first.answer(Place("first_day"), "2026-12-02")
    assert change.recalculated == (Place("last_day"),)
    edited = answered(moved, last_day="2026-12-24", first_day="2026-12-03")
    assert edited.effective().date("last_day") == date(2026, 12, 24)


def test_that_a_suggestion_that_was_cleared_stays_empty() -> None:
    cleared = answered(session("suggested"), first_day="2026-12-01", last_day="")
    assert cleared.effective().date("last_day") is None


def test_that_a_calculated_answer_is_shown_and_cannot_be_edited() -> None:
    two = with_people(session("calculate"), "Ann", "Bo")
    assert two.effective().integer("head_count") == 2
    assert [it.value for it in two.shown(two.page)][1] == 2
    assert two.answer(Place("head_count"), 7)[0] == two


def test_that_a_retired_choice_is_readable_and_no_longer_offered() -> None:
    fresh = session("retired")
    assert [it.value for it in fresh.shown(fresh.page)[0].choices] == ["face"]
    old = session("retired", {"channel": "fax"})
    assert old.effective().text("channel") == "fax"
    assert [it.value for it in old.shown(old.page)[0].choices] == ["face", "fax"]
    assert words(old) == []


def test_that_a_choice_that_is_not_offered_now_is_kept_and_does_not_count() -> None:
    chosen = answered(session("choice_filter"), toppings=("ham", "tofu"))
    without, change = chosen.answer(Place("eats_meat"), answer=False)
    assert change.set_aside == (Place("toppings"),)
    assert without.effective().choices("toppings") == ("tofu",)
    assert [it.value for it in without.shown(without.page)[1].choices] == ["cheese", "tofu"]
    assert [it.blocking for it in without.problems()] == [False]
    assert answered(without, eats_meat=True).effective().choices("toppings") == ("ham", "tofu")


def test_that_every_type_is_read_from_what_was_typed() -> None:
    typed = answered(
        session("types"),
        text=" Ada ",
        integer=" 12 ",
        decimal="7,5",
        date="2026-12-31",
        boolean=False,
        several=("large", "small"),
        ranked=("large", "small"),
        rating="4",
    ).effective()
    assert typed.text("text") == "Ada"
    assert (typed.integer("integer"), typed.decimal("decimal")) == (12, Decimal("7.5"))
    assert typed.date("date") == date(2026, 12, 31)
    assert typed.values["boolean"] is False
    assert typed.choices("several") == ("small", "large")
    assert typed.choices("ranked") == ("large", "small")
    assert typed.integer("rating") == 4


def test_that_what_was_not_answered_reads_as_neutral() -> None:
    nothing = session("types").effective()
    assert (nothing.text("text"), nothing.integer("integer"), nothing.date("date")) == (
        "",
        None,
        None,
    )
    assert (nothing.choices("several"), nothing.records("people"), nothing.pairs("ties")) == (
        (),
        (),
        (),
    )
