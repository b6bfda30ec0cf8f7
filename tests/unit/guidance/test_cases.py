"""Situations from published advice: what that advice recommends stands among the first five.

Each is tried with one, two and five people of each kind of tie, so that the answer comes from the
situation and not from how many were named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from netplanner.guidance.advising import advise
from netplanner.plan.codes import Purpose, TieKind, Zone
from tests.unit.guidance.briefs import MONDAY, brief, person, ratings, shipped

if TYPE_CHECKING:
    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.brief import Brief
    from netplanner.plan.people import Person

BETWEEN, WIDER = Zone.BETWEEN_ORGANISATIONS, Zone.WIDER_MEMBERSHIP
ALLIES = (Purpose.COLLABORATION, Purpose.INFORMATION, Purpose.VOICE)


@dataclass(frozen=True)
class Case:
    """A situation and what published advice says of it."""

    purposes: tuple[Purpose, ...]
    zones: tuple[Zone, ...]
    ties: tuple[TieKind, ...]
    total: int
    hours: str
    expect: tuple[str, ...]
    never: tuple[str, ...]
    acting_for: str = "self"
    introduced_by: str = ""

    def brief(self, each: int) -> Brief:
        people = tuple(
            self._person(f"{tie}-{number}", tie, number)
            for tie in self.ties
            for number in range(each)
        )
        asked = brief(self.purposes, self.zones, people, self.hours, self.total)
        return replace(asked, acting_for=self.acting_for)

    def _person(self, name: str, tie: TieKind, number: int) -> Person:
        zone = self.zones[number % len(self.zones)]
        return replace(person(name, tie, zone), introduced_by=self.introduced_by)


RETURNER = Case(
    (Purpose.INFORMATION, Purpose.KEEP_IN_TOUCH, Purpose.NEW_CONTACTS),
    (BETWEEN,),
    (TieKind.DORMANT,),
    28,
    "12",
    ("reconnect", "phone", "video_call", "coffee"),
    ("newsletter", "reception", "social_comment"),
)
COMMUNITY = Case(
    ALLIES,
    (BETWEEN,),
    (TieKind.WEAK, TieKind.NEW),
    32,
    "14",
    ("visit_meetings", "newsletter", "favour", "working_group", "coalition"),
    ("reception", "group_chat"),
    acting_for="organisation",
)
LEADER = Case(
    ALLIES,
    (BETWEEN, WIDER),
    (TieKind.WEAK, TieKind.NEW),
    36,
    "10",
    ("working_group", "site_visit", "joint_project", "ask_intro"),
    ("core_checkin", "lunch_club"),
    introduced_by="self",
)
BUILDER = Case(
    (Purpose.INFORMATION, Purpose.SUPPORT, Purpose.COLLABORATION),
    (WIDER, BETWEEN, Zone.SHARED_INTEREST),
    (TieKind.WEAK, TieKind.NEW, TieKind.STRONG),
    30,
    "20",
    ("mapping_session", "profile_audit", "cop", "introduce", "shared_doc"),
    ("newsletter", "reception"),
    acting_for="project",
)
CASES = {"T03": RETURNER, "T07": COMMUNITY, "T11": LEADER, "T12": BUILDER}
EACH = pytest.mark.parametrize("each", [1, 2, 5])
ALL = pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())


def guidance_for(case: Case, each: int) -> Guidance:
    return advise(case.brief(each), shipped(), MONDAY)


def first_five(guidance: Guidance) -> list[str]:
    return [method.id for method in guidance.methods if method.id != "thank_you"][:5]


@EACH
@ALL
def test_that_what_is_advised_stands_among_the_first_five(case: Case, each: int) -> None:
    assert set(case.expect) <= set(first_five(guidance_for(case, each)))


@EACH
@ALL
def test_that_what_is_advised_against_is_neither_first_nor_early(case: Case, each: int) -> None:
    guidance = guidance_for(case, each)
    early = {action.method for action in guidance.actions if action.due <= guidance.reviews[0]}
    assert not set(case.never) & (early | set(first_five(guidance)))


@ALL
def test_that_what_is_advised_against_has_a_reason(case: Case) -> None:
    guidance = guidance_for(case, 2)
    reasons = {it.id: it.reasons for it in guidance.left_out}
    reasons |= {it.id: it.reasons for it in guidance.methods}
    assert all(reasons[name] for name in case.never)


def test_that_a_returner_hears_why_many_at_once_is_wrong() -> None:
    methods = {it.id: it for it in guidance_for(RETURNER, 2).methods}
    assert "R9" in {reason.rule for reason in methods["newsletter"].reasons}
    assert "R8" in {reason.rule for reason in methods["reception"].reasons}


def test_that_a_returner_talks_to_someone_only_after_writing_to_them() -> None:
    seen: set[str] = set()
    for action in guidance_for(RETURNER, 5).actions:
        assert action.method == "reconnect" or not action.person or action.person in seen
        seen.add(action.person)


def test_that_a_network_builder_draws_the_map_before_the_groups_meet() -> None:
    actions = [it.method for it in guidance_for(BUILDER, 2).actions if it.minutes > 15]
    assert actions.index("mapping_session") < actions.index("cop")


RECEPTION = brief(
    (Purpose.NEW_CONTACTS,),
    (Zone.SHARED_INTEREST,),
    (person("Ann", TieKind.NEW, Zone.SHARED_INTEREST), person("Bo", TieKind.WEAK)),
    "10",
)


@pytest.mark.parametrize(("total", "may_enter"), [(20, False), (43, True)])
def test_that_a_reception_enters_and_leaves_with_the_extraversion(
    total: int, *, may_enter: bool
) -> None:
    preferences = replace(RECEPTION.preferences, extraversion=ratings(total))
    asked = replace(RECEPTION, preferences=preferences, hours_month=Decimal(10))
    offered = {method.id for method in advise(asked, shipped(), MONDAY).methods}
    assert ("reception" in offered) is may_enter
