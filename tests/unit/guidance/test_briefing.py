"""Answers become a brief; what nobody said takes its usual value."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from netplanner.guidance.brief import UNSAID, Absence, OwnMethod
from netplanner.guidance.briefing import brief
from netplanner.interview.answers import InstanceId
from netplanner.interview.effective import Effective
from netplanner.plan.codes import Channel, LastContact, Purpose, TieKind, Zone


def test_that_no_answers_give_a_brief_of_usual_values() -> None:
    found = brief(Effective({}))
    assert (found.acting_for, found.start, found.weeks) == ("self", UNSAID, 12)
    assert (found.people, found.purposes, found.hours_month) == ((), (), Decimal(4))


def test_that_codes_and_numbers_are_read() -> None:
    found = brief(
        Effective(
            {
                "purposes": ("voice", "learning"),
                "zones": ("core_group",),
                "hours_month": Decimal("7.5"),
                "weeks": 20,
                "working_days": ("mon", "sun"),
                "extraversion_3": 4,
                "no_go": ("travel",),
            }
        )
    )
    assert found.purposes == (Purpose.VOICE, Purpose.LEARNING)
    assert (found.zones, found.weeks) == ((Zone.CORE_GROUP,), 20)
    assert found.working_days == {0, 6}
    assert found.preferences.extraversion == {3: 4}


def test_that_people_and_ties_are_read_by_their_ids() -> None:
    ann = Effective({"name": "Ann", "last_contact": "longer", "channel": "voice"}, "i1")
    found = brief(Effective({"people": (ann,), "ties": ((InstanceId("i1"), InstanceId("i2")),)}))
    (person,) = found.people
    assert (person.id, person.name, person.tie) == ("i1", "Ann", TieKind.DORMANT)
    assert (person.channel, person.last_contact) == (Channel.VOICE, LastContact.LONGER)
    assert (found.ties[0].first, found.ties[0].second) == ("i1", "i2")


def test_that_times_away_choices_and_own_methods_are_read() -> None:
    away = Effective({"from": date(2026, 12, 24), "to": date(2026, 12, 31)}, "i1")
    found = brief(
        Effective(
            {
                "unavailable": (away, Effective({"from": date(2026, 12, 1)}, "i2")),
                "method_choices": (Effective({"method": "coffee", "choice": "drop"}, "i1"),),
                "own_methods": (Effective({"name": "Choir"}, "i1"),),
            }
        )
    )
    assert found.unavailable == (Absence(date(2026, 12, 24), date(2026, 12, 31)),)
    assert found.method_choices == {"coffee": "drop"}
    assert found.own_methods == (OwnMethod("Choir"),)


def test_that_a_zone_detail_is_named_by_its_instance() -> None:
    detail = Effective({"aim": "Hear more", "known": "well"}, "shared_interest")
    (found,) = brief(Effective({"zone_details": (detail,)})).zone_details
    assert (found.zone, found.aim, found.known) == (Zone.SHARED_INTEREST, "Hear more", "well")


def test_that_codes_the_guide_does_not_know_are_passed_over() -> None:
    someone = Effective({"name": "Ann", "zone": "moon", "channel": "pigeon"}, "i1")
    moon = Effective({}, "moon")
    found = brief(
        Effective({"purposes": ("fun", "voice"), "people": (someone,), "zone_details": (moon,)})
    )
    assert found.purposes == (Purpose.VOICE,)
    assert (found.people[0].zone, found.people[0].channel) == (None, Channel.UNKNOWN)
    assert found.zone_details == ()
