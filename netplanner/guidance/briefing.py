"""The one door between answers and the guidance: past it nobody asks for an answer by name."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from netplanner.guidance.brief import (
    UNSAID,
    Absence,
    ActionName,
    Brief,
    Event,
    Experience,
    Move,
    OwnMethod,
    Preferences,
    ZoneDetail,
)
from netplanner.guidance.energies import energy_of
from netplanner.plan.codes import Channel, LastContact, Purpose, Zone
from netplanner.plan.people import Person, PersonId, Tie

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.effective import Effective

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKS, _REVIEW_AFTER, _HOURS = 12, 5, Decimal(4)
_Code = TypeVar("_Code", bound=StrEnum)


def brief(effective: Effective) -> Brief:
    """Return what the counting answers ask for; what is not said yet takes its usual value."""
    return Brief(
        title=effective.text("title"),
        acting_for=effective.text("acting_for") or "self",
        start=effective.date("start_date") or UNSAID,
        weeks=effective.integer("weeks") or _WEEKS,
        review_after_weeks=effective.integer("review_after_weeks") or _REVIEW_AFTER,
        purposes=_codes(effective.choices("purposes"), Purpose),
        aim=effective.text("aim"),
        zones=_codes(effective.choices("zones"), Zone),
        hours_month=effective.decimal("hours_month") or _HOURS,
        organisation=effective.text("organisation"),
        planner=effective.text("planner"),
        trigger=effective.text("trigger"),
        success=effective.text("success"),
        success_date=effective.date("success_date"),
        decision_date=effective.date("decision_date"),
        zone_details=tuple(_zone_details(effective)),
        digital_field=effective.text("digital_field"),
        people=tuple(_person(record) for record in effective.records("people")),
        ties=tuple(_ties(effective)),
        missing=effective.text("missing"),
        events=tuple(_events(effective)),
        preferences=_preferences(effective),
        money_month=effective.decimal("money_month"),
        live_events_month=effective.integer("live_events_month"),
        accountability=effective.text("accountability"),
        method_choices=_method_choices(effective),
        own_methods=tuple(_own_methods(effective)),
        experiences=tuple(_experiences(effective)),
        working_days=_working_days(effective),
        unavailable=tuple(_absences(effective)),
        holidays_country=effective.text("holidays_country"),
        moves=tuple(_moves(effective)),
    )


def _codes(values: tuple[str, ...], kind: type[_Code]) -> tuple[_Code, ...]:
    """Return the codes the guide knows; an edited questionnaire may offer others."""
    found = (_code(value, kind) for value in values)
    return tuple(code for code in found if code is not None)


def _code(value: str, kind: type[_Code]) -> _Code | None:
    return next((code for code in kind if code.value == value), None)


def _person(record: Effective) -> Person:
    return Person(
        id=PersonId(record.id),
        name=record.text("name"),
        kind=record.text("kind") or "person",
        zone=_code(record.text("zone"), Zone),
        helps_with=_codes(record.choices("helps_with"), Purpose),
        closeness=record.integer("closeness"),
        last_contact=_code(record.text("last_contact"), LastContact),
        introduced_by=record.text("introduced_by"),
        has_the_ear=record.boolean("has_the_ear"),
        offer=record.text("offer"),
        ask=record.text("ask"),
        channel=_code(record.text("channel"), Channel) or Channel.UNKNOWN,
        energy=record.text("energy") or "unknown",
        after_meeting=record.text("after_meeting"),
        email=record.text("email"),
        phone=record.text("phone"),
        notes=record.text("notes"),
    )


def _ties(effective: Effective) -> Iterator[Tie]:
    return (Tie(PersonId(first), PersonId(second)) for first, second in effective.pairs("ties"))


def _zone_details(effective: Effective) -> Iterator[ZoneDetail]:
    for record in effective.records("zone_details"):
        if zone := _code(record.text("zone") or record.id, Zone):
            aim, known = record.text("aim"), record.text("known")
            yield ZoneDetail(zone, aim, known, record.choices("groundrules"))


def _events(effective: Effective) -> Iterator[Event]:
    for record in effective.records("events"):
        if day := record.date("date"):
            kind, zone = record.text("kind"), _code(record.text("zone"), Zone)
            yield Event(record.text("name"), day, kind, zone)


def _preferences(effective: Effective) -> Preferences:
    return Preferences(
        form=effective.text("preference_form") or "full",
        extraversion=_ratings(effective, "extraversion", 10),
        own_view=effective.text("own_view"),
        crowd=_ratings(effective, "crowd", 4),
        confidence=_ratings(effective, "confidence", 4),
        channels=effective.choices("channels"),
        group_size=effective.text("group_size"),
        recovery=effective.text("recovery"),
        best_times=effective.choices("best_times"),
        no_go=effective.choices("no_go"),
    )


def _ratings(effective: Effective, block: str, items: int) -> Mapping[int, int]:
    found = {item: effective.integer(f"{block}_{item}") for item in range(1, items + 1)}
    return {item: rating for item, rating in found.items() if rating is not None}


def _method_choices(effective: Effective) -> Mapping[str, str]:
    records = effective.records("method_choices")
    return {record.text("method"): record.text("choice") for record in records}


def _own_methods(effective: Effective) -> Iterator[OwnMethod]:
    usual = OwnMethod("")
    for record in effective.records("own_methods"):
        yield OwnMethod(
            record.text("name"),
            record.decimal("hours") or usual.hours,
            record.integer("stimulation") or usual.stimulation,
        )


def _experiences(effective: Effective) -> Iterator[Experience]:
    for record in effective.records("method_experiences"):
        yield Experience(
            record.text("method"),
            energy_of(record.text("energy")),
            record.text("helped"),
            record.text("decision"),
            record.text("change"),
        )


def _working_days(effective: Effective) -> frozenset[int]:
    chosen = effective.choices("working_days")
    return frozenset(number for number, day in enumerate(_WEEKDAYS) if day in chosen)


def _absences(effective: Effective) -> Iterator[Absence]:
    for record in effective.records("unavailable"):
        first, last = record.date("from"), record.date("to")
        if first and last:
            yield Absence(first, last, record.text("reason"))


def _moves(effective: Effective) -> Iterator[Move]:
    usual = ActionName()
    for record in effective.records("moved_actions"):
        if day := record.date("date"):
            name = ActionName(
                record.text("method"),
                record.text("own_method"),
                record.text("person"),
                record.text("part") or usual.part,
                record.integer("turn") or usual.turn,
            )
            yield Move(name, day)
