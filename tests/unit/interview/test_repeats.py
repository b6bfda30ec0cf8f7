from __future__ import annotations

import pytest

from netplanner.interview.answers import Instance, InstanceId, Place
from netplanner.interview.session import Step
from tests.unit.interview.tiny import answered, pages, pair, session, with_people, words


def test_that_ids_count_on_and_are_not_given_twice() -> None:
    two = with_people(session("repeat"), "Ann", "Bo")
    one, _ = two.remove("people", "i2")
    _, change = one.add("people")
    assert change.instance == "i3"


def test_that_undoing_an_addition_does_not_free_its_id() -> None:
    one, _ = session("repeat").add("people")
    none, _ = one.undo()
    _, change = none.add("people")
    assert change.instance == "i2"


def test_that_ids_go_on_after_those_in_saved_answers() -> None:
    again = session("repeat", with_people(session("repeat"), "Ann", "Bo").answers)
    assert again.add("people")[1].instance == "i3"


def test_that_ids_go_on_after_those_that_only_pairs_remember() -> None:
    tied = answered(with_people(session("pairs"), "Ann", "Bo"), ties=(pair("i1", "i2"),))
    again = session("pairs", tied.remove("people", "i2")[0].answers)
    assert again.add("people")[1].instance == "i3"


def test_that_a_condition_inside_a_repeat_reads_its_own_instance() -> None:
    two = with_people(session("repeat"), "Ann", "Bo")
    met, _ = two.answer(Place("met", "people", "i2"), answer=True)
    assert [it.place.name for it in met.shown_in("people", "i1")] == ["name", "met", "email"]
    assert "place" in [it.place.name for it in met.shown_in("people", "i2")]


def test_that_a_condition_inside_a_repeat_reads_answers_outside() -> None:
    one = with_people(session("repeat"), "Ann")
    kept, _ = one.answer(Place("email", "people", "i1"), "ann@example.org")
    changed, change = kept.answer(Place("asks_contact"), answer=False)
    assert change.set_aside == (Place("email", "people", "i1"),)
    assert changed.effective().records("people")[0].text("email") == ""


def test_that_a_name_given_twice_is_a_problem_of_the_later_one() -> None:
    twice = with_people(session("repeat"), "Ann", "Bo", " ann ")
    assert [it.place for it in twice.problems()] == [Place("name", "people", "i3")]
    assert words(twice) == ["Name: give each one a different answer"]


def test_that_more_instances_than_allowed_are_kept_and_said() -> None:
    many = with_people(session("repeat"), "Ann", "Bo", "Cy", "Di")
    assert words(many) == ["People: keep at most 3"]
    assert len(many.effective().records("people")) == 4


def test_that_instances_are_moved_to_an_index_or_the_nearer_end() -> None:
    three = with_people(session("repeat"), "Ann", "Bo", "Cy")
    moved, _ = three.move("people", "i3", 0)
    assert [it.id for it in moved.instances("people")] == ["i3", "i1", "i2"]
    moved, _ = three.move("people", "i1", 99)
    assert [it.id for it in moved.instances("people")] == ["i2", "i3", "i1"]


def test_that_a_place_in_an_instance_that_is_gone_cannot_be_answered() -> None:
    with pytest.raises(KeyError):
        session("repeat").answer(Place("name", "people", "i1"), "Ann")


def test_that_problems_point_to_the_instance_as_it_is_stored() -> None:
    two = with_people(session("repeat"), "Ann", "")
    place = two.problems()[0].place
    assert two.pointer(place) == "/answers/people/1/name"
    assert two.pointer(Place("asks_contact")) == "/answers/asks_contact"


def test_that_problems_of_what_is_not_stored_yet_point_to_its_order() -> None:
    chosen = answered(session("for_each"), zones=("near", "far"))
    assert [chosen.pointer(it.place) for it in chosen.problems()] == [
        "/answers/details/0/aim",
        "/answers/details/1/aim",
    ]


def test_that_an_instance_is_made_for_each_choice_in_the_order_of_the_choices() -> None:
    chosen = answered(session("for_each"), zones=("far", "near"))
    assert [it.id for it in chosen.instances("details")] == ["near", "far"]
    assert [it.text("zone") for it in chosen.effective().records("details")] == ["near", "far"]


def test_that_what_was_said_of_a_choice_comes_back_with_it() -> None:
    chosen = answered(session("for_each"), zones=("near", "far"))
    aim = Place("aim", "details", "far")
    said, _ = chosen.answer(aim, "Find allies")
    without, change = said.answer(Place("zones"), ("near",))
    assert change.set_aside == (aim,)
    assert [it.id for it in without.instances("details")] == ["near"]
    again = answered(without, zones=("near", "far"))
    assert again.effective().records("details")[1].text("aim") == "Find allies"


def test_that_the_choice_an_instance_is_for_cannot_be_edited() -> None:
    chosen = answered(session("for_each"), zones=("near",))
    assert chosen.answer(Place("zone", "details", "near"), "far")[0] == chosen


def test_that_a_pair_counts_once_and_while_both_are_there() -> None:
    three = with_people(session("pairs"), "Ann", "Bo", "Cy")
    tied = answered(
        three, ties=(pair("i1", "i2"), pair("i2", "i1"), pair("i2", "i3"), pair("i3", "i3"))
    )
    assert tied.effective().pairs("ties") == (("i1", "i2"), ("i2", "i3"))
    removed, change = tied.remove("people", "i1")
    assert removed.effective().pairs("ties") == (("i2", "i3"),)
    assert change.set_aside == (Place("ties"),)
    assert removed.undo()[0].effective().pairs("ties") == (("i1", "i2"), ("i2", "i3"))


def test_that_pairs_are_asked_by_a_count_of_instances() -> None:
    one = with_people(session("pairs"), "Ann")
    assert [it.place.name for it in one.shown(one.page)] == ["people"]
    two, change = one.add("people")
    assert Place("ties") in change.relevant_now
    assert [it.place.name for it in two.shown(two.page)] == ["people", "ties"]


LESSON = {"lessons": (Instance(InstanceId("i1"), {"words": "Ask first"}),)}


def test_that_a_repeat_may_be_asked_for_only_where_it_has_rounds() -> None:
    assert pages(session("own_rounds")) == ["start"]
    assert pages(session("own_rounds", LESSON)) == ["start", "earlier"]


def test_that_a_page_goes_with_the_last_of_its_rounds_and_comes_back_with_undo() -> None:
    there = session("own_rounds", LESSON).open("earlier")
    gone, _ = there.remove("lessons", "i1")
    assert (pages(gone), gone.page.name) == (["start"], "start")
    back, _ = gone.undo()
    assert (back.page.name, back.answers["lessons"]) == ("earlier", LESSON["lessons"])


def test_that_a_page_that_nobody_can_call_up_does_not_unsettle_the_steps() -> None:
    assert session("own_rounds").step == Step(1, 1)
    assert session("own_rounds", LESSON).step is None
