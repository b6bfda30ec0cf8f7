"""What stands on a calendar: actions, and the days that are special for other reasons."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.language import tr
from netplanner.guidance.days import days_of, public_holidays

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from decimal import Decimal

    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.brief import Brief
    from netplanner.guidance.days import Days
    from netplanner.plan.plans import Action

_NO_WHY: Mapping[date, str] = MappingProxyType({})
_NO_EVENTS: Mapping[str, date] = MappingProxyType({})


class MarkKind(Enum):
    """What else stands on a day."""

    REST = auto()
    EVENT = auto()
    REVIEW = auto()


@dataclass(frozen=True)
class Mark:
    """Something on a day that is no action."""

    day: date
    kind: MarkKind
    name: str


@dataclass(frozen=True)
class Planned:
    """Everything that a calendar of weeks is drawn from.

    Attributes:
        methods: a method's name by its id.
        first, last: the days from which to which the plan runs.
        free: the days within it on which nothing is planned, with why, or "" for a weekday that
            is not one of the person's.
        held: the day of the event that an action goes to, by the action's id.
    """

    actions: tuple[Action, ...]
    hours_month: Decimal
    first: date
    last: date
    methods: Mapping[str, str]
    marks: tuple[Mark, ...] = ()
    free: Mapping[date, str] = field(default_factory=lambda: _NO_WHY)
    held: Mapping[str, date] = field(default_factory=lambda: _NO_EVENTS)

    def with_action_on(self, action_id: str, day: date) -> Planned:
        """Return the same with one action on another day."""
        moved = (replace(it, due=day) if it.id == action_id else it for it in self.actions)
        return replace(self, actions=tuple(moved))


def planned_from(
    brief: Brief, guidance: Guidance, today: date, actions: tuple[Action, ...] | None = None
) -> Planned:
    """Return what stands on the calendar of a plan; its own actions once it is finished.

    Reading a country's public holidays takes a moment: call this beside the window's thread.
    """
    days = days_of(brief, today)
    shown = guidance.actions if actions is None else actions
    return Planned(
        shown,
        brief.hours_month,
        days.first,
        days.last,
        {method.id: method.name for method in guidance.methods},
        tuple(_marks(brief, guidance)),
        _free(brief, days),
        dict(_at_events(brief, shown)),
    )


def _marks(brief: Brief, guidance: Guidance) -> Iterator[Mark]:
    for day in guidance.recovery_days:
        yield Mark(day, MarkKind.REST, tr("A day to recover"))
    for event in brief.events:
        yield Mark(event.day, MarkKind.EVENT, tr("Event: {name}", name=event.name))
    for day in guidance.reviews:
        yield Mark(day, MarkKind.REVIEW, tr("Look back"))


def _at_events(brief: Brief, actions: tuple[Action, ...]) -> Iterator[tuple[str, date]]:
    """Find the actions that go to a known event: their words, and no others', name it so."""
    words = {method.id: method.named for method in knowledge.catalogue().methods if method.named}
    for event in brief.events:
        for action in actions:
            named = words.get(action.method, "")
            if named and named.format(event=event.name) == action.what:
                yield action.id, event.day


def _free(brief: Brief, days: Days) -> Mapping[date, str]:
    holidays = public_holidays(brief.holidays_country, days.first, days.last)
    return {
        day: _why(day, brief, is_holiday=day in holidays)
        for day in days.all
        if not days.is_open(day)
    }


def _why(day: date, brief: Brief, *, is_holiday: bool) -> str:
    for absence in brief.unavailable:
        if absence.first <= day <= absence.last:
            return tr("Away: {reason}", reason=absence.reason) if absence.reason else tr("Away")
    return tr("Public holiday") if is_holiday else ""
