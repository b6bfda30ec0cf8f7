"""R22: what was learnt by trying a method changes how well it fits, and says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.guidance.advising import advise
from netplanner.guidance.brief import Experience
from netplanner.guidance.briefing import brief as briefed
from netplanner.guidance.judging import judge
from netplanner.guidance.situation import situation_of
from netplanner.interview.effective import Effective
from netplanner.plan.codes import Purpose, TieKind
from tests.unit.guidance.briefs import MONDAY, brief, person, shipped

if TYPE_CHECKING:
    from netplanner.guidance.brief import Brief

COFFEE = "coffee"
ASKED = brief((Purpose.INFORMATION, Purpose.SUPPORT), people=(person("Ann"), person("Bo")))
THANKFUL = replace(ASKED, people=(person("Ann", TieKind.STRONG),))


def after(*experiences: Experience, asked: Brief = ASKED) -> Brief:
    return replace(asked, experiences=experiences)


def scores(asked: Brief) -> dict[str, float]:
    judged = judge(situation_of(asked, shipped(), MONDAY))
    return {it.method.id: it.score for it in judged.candidates}


def said_of(asked: Brief, method: str = COFFEE) -> list[str]:
    advice = advise(asked, shipped(), MONDAY)
    told = {it.id: it.reasons for it in advice.methods}
    told |= {it.id: it.reasons for it in advice.left_out}
    return [reason.text for reason in told[method] if reason.rule == "R22"]


BETTER = [
    Experience(COFFEE, 1),
    Experience(COFFEE, helped="yes"),
    Experience(COFFEE, decision="keep"),
]
WORSE = [Experience(COFFEE, -1), Experience(COFFEE, helped="no")]


@pytest.mark.parametrize("learnt", BETTER)
def test_that_a_good_experience_raises_the_fit_and_says_so(learnt: Experience) -> None:
    assert scores(after(learnt))[COFFEE] > scores(ASKED)[COFFEE]
    assert len(said_of(after(learnt))) == 1


@pytest.mark.parametrize("learnt", WORSE)
def test_that_a_bad_experience_lowers_the_fit_and_says_so(learnt: Experience) -> None:
    assert scores(after(learnt))[COFFEE] < scores(ASKED)[COFFEE]
    assert len(said_of(after(learnt))) == 1


def test_that_a_method_to_stop_is_left_out_with_the_reason() -> None:
    stopped = after(Experience(COFFEE, 1, "yes", "stop"))
    assert COFFEE not in scores(stopped)
    assert said_of(stopped) == ["You tried it and want to stop it."]


def test_that_what_comes_by_itself_can_be_stopped_too() -> None:
    assert "thank_you" in scores(THANKFUL)
    stopped = after(Experience("thank_you", decision="stop"), asked=THANKFUL)
    assert "thank_you" not in scores(stopped)


def test_that_the_energy_after_what_comes_by_itself_is_said() -> None:
    tired = after(Experience("thank_you", -1), asked=THANKFUL)
    assert said_of(tired, "thank_you") == ["It took energy when you tried it."]


def test_that_choosing_to_keep_a_method_again_outweighs_having_stopped_it() -> None:
    stopped = after(Experience(COFFEE, decision="stop"))
    assert COFFEE in scores(replace(stopped, method_choices={COFFEE: "keep"}))


def test_that_what_is_to_change_is_said_in_the_persons_own_words() -> None:
    said = said_of(after(Experience(COFFEE, decision="change", change="Shorter, {and} outdoors")))
    assert said == ["You tried it and want to change it: Shorter, {and} outdoors"]
    assert said_of(after(Experience(COFFEE, decision="change"))) == [
        "You tried it and want to change it."
    ]


def test_that_a_middling_experience_changes_nothing() -> None:
    assert scores(after(Experience(COFFEE, 0, "a_little"))) == scores(ASKED)


experiences = st.builds(
    Experience,
    st.sampled_from([it.id for it in shipped().methods]),
    st.sampled_from([None, -1, 0, 1]),
    st.sampled_from(["", "yes", "a_little", "no"]),
    st.sampled_from(["", "keep", "change", "stop"]),
)


@given(experiences)
def test_that_an_experience_bears_on_its_own_method_alone(learnt: Experience) -> None:
    before, now = scores(ASKED), scores(after(learnt))
    assert {**before, learnt.method: 0} == {**now, learnt.method: 0}


def test_that_experiences_are_read_from_the_answers() -> None:
    tried = Effective(
        {"method": COFFEE, "energy": "took", "helped": "no", "decision": "stop"}, "i1"
    )
    found = briefed(Effective({"method_experiences": (tried, Effective({"method": "walk"}, "i2"))}))
    assert found.experiences == (Experience(COFFEE, -1, "no", "stop"), Experience("walk"))
