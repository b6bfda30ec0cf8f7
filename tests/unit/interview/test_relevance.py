from __future__ import annotations

from netplanner.interview.answers import Place
from tests.unit.interview.tiny import answered, asked, pages, session, words


def test_that_a_question_is_asked_once_its_condition_holds() -> None:
    start = session("relevant")
    assert asked(start) == ["has_pet"]
    assert asked(answered(start, has_pet=True)) == ["has_pet", "pet_name"]


def test_that_an_answer_set_aside_is_kept_named_and_comes_back() -> None:
    named = answered(session("relevant"), has_pet=True, pet_name="Rex")
    without, change = named.answer(Place("has_pet"), answer=False)
    assert change.set_aside == (Place("pet_name"),)
    assert without.answers["pet_name"] == "Rex"
    assert without.effective().text("pet_name") == ""
    again, change = without.answer(Place("has_pet"), answer=True)
    assert change.relevant_now == (Place("pet_name"),)
    assert again.effective().text("pet_name") == "Rex"


def test_that_a_hidden_required_question_is_no_problem() -> None:
    assert words(answered(session("relevant"), has_pet=False)) == []


def test_that_a_hidden_wrong_answer_is_no_problem() -> None:
    secret = answered(session("sections"), title="Secret", weeks="soon")
    assert len(secret.problems()) == 2
    assert [issue.place.name for issue in answered(secret, title="Open").problems()] == ["weeks"]


def test_that_a_page_comes_and_goes_with_its_condition() -> None:
    start = session("page_relevant")
    assert pages(start) == ["start", "finish"]
    assert pages(answered(start, travels=True)) == ["start", "journey", "finish"]


def test_that_pages_are_on_the_path_where_they_ask_or_inform() -> None:
    assert pages(session("intro")) == ["welcome", "ask"]


def test_that_relevance_follows_dependence_and_not_order() -> None:
    every = answered(session("chain"), third=True, second=True, first=True)
    assert asked(every) == ["third", "second", "first"]
    assert asked(answered(every, first=False)) == ["first"]


def test_that_a_named_condition_is_used_in_another() -> None:
    one = answered(session("named"), purposes=("voice",))
    assert asked(one) == ["purposes"]
    assert asked(answered(one, purposes=("voice", "learning"))) == ["purposes", "decision"]


def test_that_an_answer_of_a_wrong_type_is_empty_to_conditions() -> None:
    assert asked(answered(session("relevant"), has_pet="perhaps")) == ["has_pet"]
