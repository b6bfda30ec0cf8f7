"""What follows from a brief before any method is looked at: band, weights, days, limits."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.days import days_of
from netplanner.guidance.network_words import is_self_made
from netplanner.guidance.preference import preference_of
from netplanner.plan.codes import Purpose, TieKind, Zone

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netplanner.guidance.advice import PreferenceReading
    from netplanner.guidance.brief import Brief
    from netplanner.guidance.catalogue import Catalogue
    from netplanner.guidance.days import Days
    from netplanner.guidance.phrases import Phrases
    from netplanner.guidance.rulebook import Rule

_TIES_OF_ZONE: Mapping[Zone, tuple[TieKind, ...]] = {
    Zone.CORE_GROUP: (TieKind.STRONG,),
    Zone.WIDER_MEMBERSHIP: (TieKind.WEAK,),
    Zone.BETWEEN_ORGANISATIONS: (TieKind.WEAK, TieKind.NEW),
    Zone.SHARED_INTEREST: (TieKind.WEAK, TieKind.NEW),
}

_TIES_OF_KNOWN: Mapping[str, tuple[TieKind, ...]] = {
    "well": (TieKind.STRONG, TieKind.WEAK),
    "a_little": (TieKind.WEAK,),
    "not_yet": (TieKind.NEW,),
}
_TIME_OF_NO_GO = {
    "evenings": "evening",
    "early_mornings": "early_morning",
    "weekends": "weekend",
}
_RULE_OF_BAND = {Band.INTROVERT: "R3", Band.MIDDLE: "R5", Band.EXTRAVERT: "R4"}


@dataclass(frozen=True)
class Situation:
    """A brief together with what the catalogue makes of it; rules read it and change nothing."""

    brief: Brief
    catalogue: Catalogue
    preference: PreferenceReading
    days: Days

    def rule(self, rule: str) -> Rule:
        """Return a rule of the catalogue."""
        return self.catalogue.rule(rule)

    @property
    def phrases(self) -> Phrases:
        """The words for codes."""
        return self.catalogue.phrases

    @property
    def band(self) -> Band:
        """The band the plan uses."""
        return self.preference.used_band

    @property
    def is_asked(self) -> bool:
        """Whether there is a purpose and a zone, without which no method is chosen (R1)."""
        return bool(self.brief.purposes and self.brief.zones)

    @cached_property
    def purposes(self) -> Mapping[Purpose, float]:
        """The weight of each purpose; the first weighs most, all together 1."""
        numbers = self.rule("R2").numbers
        raw = [float(numbers[f"purpose_{rank + 1}"]) for rank in range(len(self.brief.purposes))]
        weights = zip(self.brief.purposes, raw, strict=True)
        return {purpose: weight / sum(raw) for purpose, weight in weights}

    @cached_property
    def ties(self) -> Mapping[TieKind, float]:
        """How much each kind of tie counts here, all together 1.

        It is the share of people of each kind. Where nobody is named the zones say which to
        expect, and who seeks new contacts or misses somebody has new ties in view.
        """
        kinds = [person.tie for person in self.brief.people] or self._expected_ties()
        counts = {tie: float(kinds.count(tie)) for tie in TieKind if tie in kinds}
        if self.seeks_new:
            in_view = self.rule("R8").share("in_view") * len(kinds)
            counts[TieKind.NEW] = max(counts.get(TieKind.NEW, 0.0), in_view)
        whole = sum(counts.values()) or 1.0
        return {tie: count / whole for tie, count in counts.items()}

    def _expected_ties(self) -> list[TieKind]:
        known = {detail.zone: detail.known for detail in self.brief.zone_details}
        return [
            tie
            for zone in self.brief.zones
            for tie in _TIES_OF_KNOWN.get(known.get(zone, ""), _TIES_OF_ZONE[zone])
        ]

    @property
    def seeks_new(self) -> bool:
        """Whether people are wanted who are not named yet."""
        return Purpose.NEW_CONTACTS in self.brief.purposes or bool(self.brief.missing.strip())

    @property
    def acts_for_others(self) -> bool:
        """Whether the plan is for an organisation or a project."""
        return self.brief.acting_for in {"organisation", "project"}

    @property
    def hours(self) -> Decimal:
        """The hours of the whole plan; a short plan has at least some of a month."""
        least = min(self.brief.hours_month, self.rule("R2").numbers["smallest"])
        return max(self.brief.hours_month * self.days.months, least)

    @property
    def money(self) -> Decimal | None:
        """The money of the whole plan, or None where nobody said."""
        month = self.brief.money_month
        return None if month is None else max(month * self.days.months, month)

    @property
    def live_events(self) -> int:
        """How many live events the whole plan may have: the month's own number, times months."""
        month = self.brief.live_events_month
        if month is None:
            month = self.rule(_RULE_OF_BAND[self.band]).whole("live_events")
        return int(max(month * self.days.months, Decimal(month)))

    @cached_property
    def is_self_made(self) -> bool:
        """Whether most people were met by oneself."""
        return is_self_made(self.brief.people)

    @cached_property
    def knows_a_decider(self) -> bool:
        """Whether somebody is named who decides or is listened to, or a day of decision is set."""
        heard = any(person.has_the_ear for person in self.brief.people)
        return heard or self.brief.decision_date is not None

    @cached_property
    def avoids_crowds(self) -> bool:
        """Whether the four crowd items say so."""
        return self.catalogue.scales.crowd.side(self.brief.preferences.crowd) == "low"

    @cached_property
    def is_unsure(self) -> bool:
        """Whether first steps are hard, going by the four confidence items."""
        side = self.catalogue.scales.confidence.side(self.brief.preferences.confidence)
        return side == "low"

    @cached_property
    def best_times(self) -> tuple[str, ...]:
        """The times of day the person likes best and did not rule out."""
        out = {_TIME_OF_NO_GO.get(no_go, "") for no_go in self.brief.preferences.no_go}
        return tuple(it for it in self.brief.preferences.best_times if it not in out)


def situation_of(brief: Brief, catalogue: Catalogue, today: date) -> Situation:
    """Return the situation of a brief, seen from today."""
    preference = preference_of(brief.preferences, catalogue.scales)
    return Situation(brief, catalogue, preference, days_of(brief, today))
