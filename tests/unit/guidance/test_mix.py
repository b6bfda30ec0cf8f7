"""What a whole set of methods needs, rule by rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.guidance.rules import mix
from netplanner.guidance.situation import situation_of
from netplanner.plan.codes import Purpose
from tests.unit.guidance.briefs import MONDAY, brief, shipped

if TYPE_CHECKING:
    from netplanner.guidance.rules.mix import SetRule
    from netplanner.guidance.situation import Situation


def situation(*purposes: Purpose, total: int = 30, hours: str = "8") -> Situation:
    return situation_of(brief(purposes, total=total, hours=hours), shipped(), MONDAY)


VOICE = situation(Purpose.VOICE)
LEARNING = situation(Purpose.LEARNING)
QUIET = situation(Purpose.LEARNING, total=18)
LIVELY = situation(Purpose.LEARNING, total=43)


@pytest.mark.parametrize(
    ("rule", "asked", "methods", "kept"),
    [
        (mix.speaks_with_one_first, VOICE, "newsletter", False),
        (mix.speaks_with_one_first, VOICE, "newsletter decider_121", True),
        (mix.speaks_with_one_first, LEARNING, "newsletter", True),
        (mix.lets_people_answer, LEARNING, "webinar newsletter", False),
        (mix.lets_people_answer, LEARNING, "webinar mentoring", True),
        (mix.lets_people_answer, VOICE, "newsletter", True),
        (mix.goes_two_ways, VOICE, "coffee phone", False),
        (mix.goes_two_ways, VOICE, "coffee newsletter", True),
        (mix.is_more_than_events, VOICE, "reception", False),
        (mix.is_more_than_events, VOICE, "reception coffee", True),
        (mix.leaves_calm, QUIET, "coalition site_visit", False),
        (mix.leaves_calm, QUIET, "coalition coffee", True),
        (mix.leaves_calm, LIVELY, "coalition site_visit", True),
        (mix.has_live_contact, LIVELY, "newsletter forum", False),
        (mix.has_live_contact, LIVELY, "newsletter phone", True),
        (mix.has_live_contact, QUIET, "newsletter forum", True),
    ],
)
def test_that_a_set_keeps_a_rule_or_not(
    rule: SetRule, asked: Situation, methods: str, *, kept: bool
) -> None:
    found = [shipped().method(name) for name in methods.split()]
    assert rule(found, asked) is kept


def test_that_a_rule_no_method_could_keep_asks_nothing() -> None:
    letters = [shipped().method(name) for name in ("newsletter", "profile_audit")]
    assert mix.goes_two_ways not in mix.asked_of(letters, VOICE)
    assert mix.is_more_than_events in mix.asked_of(letters, VOICE)
