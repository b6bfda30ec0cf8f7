"""Every version of the planning questions that was ever shipped leads on to the present one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner import knowledge
from netplanner.interview.revisions import Effect, effect_of, revisions
from netplanner.interview.session import begin
from netplanner.interview.upgrade_words import upgrade_words
from netplanner.interview.upgrading import Outcome, upgraded
from tests.unit.interview.tiny import TODAY

if TYPE_CHECKING:
    from netplanner.interview.definition import Questionnaire

EARLIER = range(1, knowledge.planning().version)


def shipped(version: int) -> Questionnaire:
    found = knowledge.earlier_planning(version)
    assert found is not None, f"resources/questionnaires/earlier/planning-{version}.yaml is missing"
    return found


@pytest.mark.parametrize("version", EARLIER)
def test_that_an_earlier_version_is_kept_and_safe_to_leave(version: int) -> None:
    before = shipped(version)
    assert (before.id, before.version) == ("planning", version)
    assert effect_of(revisions(before, knowledge.planning())) is Effect.SAFE


@pytest.mark.parametrize("version", EARLIER)
def test_that_no_answer_is_lost_on_the_way(version: int) -> None:
    before = begin(shipped(version), TODAY, {"title": "Park", "aim": "Trees", "weeks": 8})
    brought = upgraded(before.answers, before.questionnaire, knowledge.planning())
    assert brought.answers == before.answers
    kept = {fate.question for fate in brought.report if fate.outcome is Outcome.CARRIED}
    assert kept >= {"title", "aim", "weeks"}


def test_that_plans_of_the_first_version_are_told_what_is_new() -> None:
    before, now = shipped(1), knowledge.planning()
    said = upgrade_words(upgraded({"title": "Park"}, before, now).report, before, now)
    assert said[0] == "Answers that go on: 1."
    assert said[-1].startswith("New questions: Methods you tried")


def test_that_a_version_that_never_was_is_none() -> None:
    assert knowledge.earlier_planning(0) is None
    assert knowledge.earlier_planning(knowledge.planning().version) is None
