"""What the guidance is asked: one typed value, read once from the answers that count."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.plan.codes import Purpose, Zone
    from netplanner.plan.people import Person, Tie

NO_RATINGS: Mapping[int, int] = MappingProxyType({})
NO_CHOICES: Mapping[str, str] = MappingProxyType({})
NO_DAYS: Mapping[str, date] = MappingProxyType({})
UNSAID = date.min
"""A start that nobody said; the plan then starts today."""


@dataclass(frozen=True)
class ZoneDetail:
    """What was said of one chosen zone; known is "well", "a_little", "not_yet" or ""."""

    zone: Zone
    aim: str = ""
    known: str = ""
    groundrules: tuple[str, ...] = ()


@dataclass(frozen=True)
class Event:
    """Something that takes place on a known day."""

    name: str
    day: date
    kind: str = ""
    zone: Zone | None = None


@dataclass(frozen=True)
class OwnMethod:
    """A method the person added; hours are preparation and doing, once."""

    name: str
    hours: Decimal = Decimal(1)
    stimulation: int = 2


@dataclass(frozen=True)
class Experience:
    """What was learnt of a method by trying it.

    Attributes:
        method: a method's id of the catalogue.
        energy: -1 it took energy, 0 neither, 1 it gave energy; None where nobody said.
        helped: whether it brought the aim closer: "yes", "a_little", "no" or "".
        decision: "keep", "change", "stop" or "".
        change: what to do in another way, or "".
    """

    method: str
    energy: int | None = None
    helped: str = ""
    decision: str = ""
    change: str = ""


@dataclass(frozen=True)
class Absence:
    """Days on which nothing is planned, both ends included."""

    first: date
    last: date
    reason: str = ""


@dataclass(frozen=True)
class ActionName:
    """What names an action when the same answers, or nearly the same, are given again.

    Attributes:
        method: a method's id, or "" where it is an own one.
        own_method: the name of an own method, or "".
        person: the name of the person it is about, or "".
        part: "start", "prepare" or "do".
        turn: which one of its kind it is, in the order of the suggested days, from 1.
    """

    method: str = ""
    own_method: str = ""
    person: str = ""
    part: str = "do"
    turn: int = 1


@dataclass(frozen=True)
class Move:
    """An action, and the day the person put it on."""

    action: ActionName
    day: date


@dataclass(frozen=True)
class Preferences:
    """What the person said of their own energy; ratings run from 1 to 5, by number of the item.

    Attributes:
        form: "full" or "quick".
        own_view: "as_scored", "introvert", "middle", "extravert" or "".
        group_size: "one", "few", "dozen", "crowd" or "".
        recovery: "none", "evening", "day", "two_days" or "".
    """

    form: str = "full"
    extraversion: Mapping[int, int] = field(default_factory=lambda: NO_RATINGS)
    own_view: str = ""
    crowd: Mapping[int, int] = field(default_factory=lambda: NO_RATINGS)
    confidence: Mapping[int, int] = field(default_factory=lambda: NO_RATINGS)
    channels: tuple[str, ...] = ()
    group_size: str = ""
    recovery: str = ""
    best_times: tuple[str, ...] = ()
    no_go: tuple[str, ...] = ()


@dataclass(frozen=True)
class Brief:
    """Everything the guidance and the printed plan are made from.

    Attributes:
        acting_for: "self", "organisation" or "project".
        weeks: how long the plan runs, 2 to 52.
        purposes: most important first, one to three.
        digital_field: "yes", "no", "not_sure" or "".
        hours_month: hours of networking a month, 0.5 to 80.
        money_month: money a month, or None where nobody said.
        live_events_month: live events a month at most, or None where nobody said.
        method_choices: "keep" or "drop" by a method's id.
        experiences: what was learnt of methods when looking back, each method once.
        working_days: 0 is Monday.
        holidays_country: an ISO 3166 code, or "".
        last_met: the day of the last real contact by a person's name, where it was noted.
        next_wished: the day chosen for the next contact by a person's name.
    """

    title: str
    acting_for: str
    start: date
    weeks: int
    review_after_weeks: int
    purposes: tuple[Purpose, ...]
    aim: str
    zones: tuple[Zone, ...]
    hours_month: Decimal
    organisation: str = ""
    planner: str = ""
    trigger: str = ""
    success: str = ""
    success_date: date | None = None
    decision_date: date | None = None
    zone_details: tuple[ZoneDetail, ...] = ()
    digital_field: str = ""
    people: tuple[Person, ...] = ()
    ties: tuple[Tie, ...] = ()
    missing: str = ""
    events: tuple[Event, ...] = ()
    preferences: Preferences = field(default_factory=Preferences)
    money_month: Decimal | None = None
    live_events_month: int | None = None
    accountability: str = ""
    method_choices: Mapping[str, str] = field(default_factory=lambda: NO_CHOICES)
    own_methods: tuple[OwnMethod, ...] = ()
    experiences: tuple[Experience, ...] = ()
    working_days: frozenset[int] = frozenset(range(5))
    unavailable: tuple[Absence, ...] = ()
    holidays_country: str = ""
    moves: tuple[Move, ...] = ()
    last_met: Mapping[str, date] = field(default_factory=lambda: NO_DAYS)
    next_wished: Mapping[str, date] = field(default_factory=lambda: NO_DAYS)
