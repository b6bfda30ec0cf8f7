"""The review of a plan and the quick log of a contact: the same engine asks them too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import assets
from netplanner.interview.answers import Place
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.session import begin
from tests.unit.interview.test_lint import external_lists
from tests.unit.interview.tiny import TODAY, answered, asked, words

if TYPE_CHECKING:
    from netplanner.interview.session import Session


def shipped(name: str) -> Session:
    text = assets.text("questionnaires", f"{name}.yaml")
    return begin(questionnaire_from(text, external_lists()), TODAY)


def test_that_a_review_asks_again_only_for_what_has_changed() -> None:
    changes = shipped("review").open("why_where_who")
    assert asked(changes) == ["same_why", "same_where", "same_who"]
    assert "purposes" in asked(answered(changes, same_why=False))
    assert "zones" in asked(answered(changes, same_where=False))


def test_that_a_review_asks_for_the_energy_after_each_method() -> None:
    one, change = shipped("review").add("method_reviews")
    one, _ = one.answer(Place("method", "method_reviews", change.instance), "coffee")
    places = [it.place.name for it in one.problems() if it.place.repeat]
    assert places == ["energy", "decision"]


def test_that_a_contact_is_noted_with_two_answers() -> None:
    noted = answered(shipped("contact"), person="Ann", channel="voice")
    assert noted.remaining() == 0
    assert noted.effective().date("date") == TODAY


def test_that_a_contact_lies_not_in_the_future() -> None:
    noted = answered(shipped("contact"), person="Ann", channel="voice", date="2026-11-24")
    assert words(noted) == ["Choose today or a day before"]


def test_that_a_promise_gets_a_day() -> None:
    promised = answered(shipped("contact").open("promises"), promise="Send the map")
    assert "promise_due" in asked(promised)
