"""What the guidance answers: one frozen value, the shape of the guidance document."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from netplanner.guidance.brief import ActionName
    from netplanner.plan.plans import Action, Reason


class Band(StrEnum):
    """Where an extraversion score lies; about a third of the comparison group each."""

    INTROVERT = "introvert"
    MIDDLE = "middle"
    EXTRAVERT = "extravert"


@dataclass(frozen=True)
class PreferenceReading:
    """What the ratings and the own view come to.

    Attributes:
        score: the sum, 10-50 of ten items or 4-20 of four; None where it cannot be told.
        items: how many items the sum is of: 10, 4, or 0 where there is no score.
        margin: how far the score may be off, in points.
        percentile: the share of the comparison group that scores lower, in percent.
        scored_band: the score's band, or None.
        used_band: the band the plan uses: the own view, else the scored band, else the middle.
        words: sentences that describe the answers; both sides' words near a cut.
    """

    score: int | None
    items: int
    margin: float
    percentile: int | None
    scored_band: Band | None
    used_band: Band
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class NetworkReading:
    """The people and their ties in numbers and in words.

    Attributes:
        people: how many people; ties: how many pairs of them know each other.
        density, constraint, effective_size, efficiency: of the ego network, rounded to 2 places
            (effective size to 1); None where they are not defined (fewer than two people).
        strong, weak, dormant, new: how many people of each kind of tie.
        reading: plain sentences.
    """

    people: int
    ties: int
    density: float | None
    constraint: float | None
    effective_size: float | None
    efficiency: float | None
    strong: int
    weak: int
    dormant: int
    new: int
    reading: tuple[str, ...]


@dataclass(frozen=True)
class MethodFit:
    """A method that may be chosen, with why.

    Attributes:
        about: what the method is, in a sentence.
        rank: 1 is the best fit.
        fit: 0 to 1, rounded to 2 places.
        times: how often within the plan; 0 where it is not chosen.
        hours: preparation and doing, all times together.
        hours_each: preparation and doing, once.
        live: whether it happens in real time.
    """

    id: str
    name: str
    about: str
    rank: int
    fit: float
    chosen: bool
    times: int
    hours: Decimal
    hours_each: Decimal
    stimulation: int
    live: bool
    reasons: tuple[Reason, ...]
    groundrules: tuple[str, ...]
    follow_up: str
    cadence: str


@dataclass(frozen=True)
class LeftOut:
    """A method that was ruled out, with why."""

    id: str
    name: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class KeepInTouch:
    """When someone is due next; the clock runs from the last real contact."""

    person: str
    every_days: int
    next_due: date


@dataclass(frozen=True)
class MonthBudget:
    """What is planned in one month ("2026-12")."""

    month: str
    hours: Decimal
    live_events: int


@dataclass(frozen=True)
class Caution:
    """A warning: the rule it comes from and what it means for the plan."""

    rule: str
    text: str


@dataclass(frozen=True)
class Script:
    """A suggested first message: when it is for, and the words, with names where known."""

    id: str
    title: str
    text: str


@dataclass(frozen=True)
class Guidance:
    """The whole advice for one brief; equal input gives an equal value.

    Attributes:
        names: what names each action in the answers, in the order of the actions; it is no part
            of the document, so guidance read from one has none.
    """

    preference: PreferenceReading
    network: NetworkReading
    methods: tuple[MethodFit, ...]
    left_out: tuple[LeftOut, ...]
    actions: tuple[Action, ...]
    recovery_days: tuple[date, ...]
    keep_in_touch: tuple[KeepInTouch, ...]
    hours_month: Decimal
    months: tuple[MonthBudget, ...]
    warnings: tuple[Caution, ...]
    reviews: tuple[date, ...]
    scripts: tuple[Script, ...] = ()
    names: tuple[ActionName, ...] = field(default=(), compare=False)
