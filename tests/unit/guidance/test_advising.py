"""The whole advice for one brief."""

from __future__ import annotations

from netplanner.guidance.advising import advise
from netplanner.guidance.document import from_json, to_json
from netplanner.guidance.finishing import version_from
from netplanner.plan.codes import Purpose, TieKind, Zone
from tests.unit.guidance.briefs import MONDAY, brief, person, shipped

ZONE = Zone.BETWEEN_ORGANISATIONS
PEOPLE = tuple(person(f"{tie}", tie, ZONE) for tie in TieKind)
BRIEF = brief((Purpose.INFORMATION, Purpose.NEW_CONTACTS), people=PEOPLE)


def test_that_a_guidance_document_reads_back_as_the_same_guidance() -> None:
    guidance = advise(BRIEF, shipped(), MONDAY)
    assert from_json(to_json(guidance)) == guidance


def test_that_equal_input_gives_equal_bytes() -> None:
    first, second = (to_json(advise(BRIEF, shipped(), MONDAY)) for _ in range(2))
    assert first == second


def test_that_every_method_is_either_offered_or_left_out() -> None:
    guidance = advise(BRIEF, shipped(), MONDAY)
    told = [it.id for it in guidance.methods] + [it.id for it in guidance.left_out]
    assert sorted(told) == sorted(method.id for method in shipped().methods)


def test_that_the_first_action_is_small_and_soon() -> None:
    first = advise(BRIEF, shipped(), MONDAY).actions[0]
    assert first.minutes <= 15
    assert first.due == MONDAY


def test_that_a_finished_plan_takes_over_the_actions() -> None:
    guidance = advise(BRIEF, shipped(), MONDAY)
    version = version_from(guidance, 1, MONDAY, "{}")
    assert version.actions == guidance.actions


def test_that_what_goes_on_with_nobody_named_says_with_the_same_people() -> None:
    asked = brief((Purpose.COLLABORATION, Purpose.SUPPORT), tuple(Zone), hours="40")
    said = [action.what for action in advise(asked, shipped(), MONDAY).actions]
    assert any("the same people" in what for what in said)
    assert [what for what in said if " ." in what or " ," in what] == []
