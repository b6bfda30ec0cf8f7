"""A calendar of weeks in words: what stands on which day, and what each week comes to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from netplanner.desktop.calendar.planned import MarkKind
from netplanner.desktop.language import tr
from netplanner.plan.codes import ActionState
from netplanner.plan.weeks import load_of, week_of
from netplanner.report.wording.amounts import minutes_words
from netplanner.report.wording.methods import energy_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from netplanner.desktop.calendar.planned import Mark, Planned
    from netplanner.plan.plans import Action
    from netplanner.plan.weeks import WeekLoad

_DAYS = 7
_SETTLED = (ActionState.DONE, ActionState.DROPPED)


class EntryKind(Enum):
    """What an entry of a day is."""

    ACTION = auto()
    REST = auto()
    EVENT = auto()
    REVIEW = auto()


_KINDS = {
    MarkKind.REST: EntryKind.REST,
    MarkKind.EVENT: EntryKind.EVENT,
    MarkKind.REVIEW: EntryKind.REVIEW,
}


@dataclass(frozen=True)
class Entry:
    """One thing on a day.

    Attributes:
        id: the action's id, or "".
        title: whom or what it is about; detail: how, or "".
        said: all of it in one sentence, with its day.
        energy: 1 (calm) to 5 (loud), or 0 where it takes none.
    """

    kind: EntryKind
    day: date
    title: str
    said: str
    id: str = ""
    detail: str = ""
    takes: str = ""
    energy: int = 0
    state: ActionState = ActionState.OPEN
    is_overdue: bool = False

    @property
    def can_move(self) -> bool:
        """Whether it is an action that is still to be done."""
        return self.kind is EntryKind.ACTION and self.state not in _SETTLED


@dataclass(frozen=True)
class Day:
    """One day and what stands on it.

    Attributes:
        label: the day in words, short.
        is_free: whether the plan keeps it free; why: for what reason, or "".
        is_outside: whether it is before or after the plan.
    """

    day: date
    label: str
    entries: tuple[Entry, ...]
    is_today: bool = False
    is_free: bool = False
    is_outside: bool = False
    why: str = ""


@dataclass(frozen=True)
class Week:
    """One row of the calendar; load: what it comes to, in words."""

    first: date
    label: str
    load: str
    is_over_full: bool
    days: tuple[Day, ...]


@dataclass(frozen=True)
class WeekTable:
    """A whole calendar, from the first week to the last; it is drawn from `planned`."""

    planned: Planned
    today: date
    first_weekday: int
    weeks: tuple[Week, ...]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Everything on it, in the order of days."""
        return tuple(entry for week in self.weeks for day in week.days for entry in day.entries)

    @property
    def over_full(self) -> tuple[Week, ...]:
        """The weeks that hold too much."""
        return tuple(week for week in self.weeks if week.is_over_full)

    def first(self, count: int) -> WeekTable:
        """Return the calendar with its first weeks alone."""
        return replace(self, weeks=self.weeks[:count])

    def weeks_until(self, day: date) -> int:
        """Return how many weeks there are up to that of a day."""
        return sum(week.first <= day for week in self.weeks)

    def allows(self, day: date) -> bool:
        """Whether something may be moved to a day: from today and the plan's first day on."""
        first, end = max(self.today, self.planned.first), self.weeks[-1].first
        return first <= day < end + timedelta(days=_DAYS)

    def said_of(self, day: date, action_id: str) -> tuple[str, ...]:
        """Return what a day has for an action put there: its week's load, and what speaks against.

        That is a week that gets over-full, a day kept free, and an event on another day.
        """
        week = next(it for it in self.weeks if it.first == week_of(day, self.first_weekday))
        found = next(it for it in week.days if it.day == day)
        event = self.planned.held.get(action_id, day)
        against = (
            tr("Over-full") if week.is_over_full else "",
            (found.why or tr("A day you keep free")) if found.is_free else "",
            tr("Its event is on {day}", day=day_in_words(event)) if event != day else "",
        )
        return (week.load, *filter(None, against))

    def with_action_on(self, action_id: str, day: date) -> WeekTable:
        """Return the calendar with one action on another day."""
        moved = self.planned.with_action_on(action_id, day)
        return week_table(moved, self.today, self.first_weekday)


def week_table(planned: Planned, today: date, first_weekday: int = 0) -> WeekTable:
    """Return the calendar of what is planned; a week begins with this weekday, 0 is Monday.

    Weeks outside of the plan are there where an action was moved to them.
    """
    firsts = {
        *_weeks_between(planned.first, planned.last, first_weekday),
        *(week_of(action.due, first_weekday) for action in planned.actions),
    }
    entries = _by_day(planned, today)
    weeks = (_week(first, planned, today, entries) for first in sorted(firsts))
    return WeekTable(planned, today, first_weekday, tuple(weeks))


def _weeks_between(first: date, last: date, first_weekday: int) -> Iterable[date]:
    start = week_of(first, first_weekday)
    return (start + timedelta(days=at) for at in range(0, (last - start).days + 1, _DAYS))


def _by_day(planned: Planned, today: date) -> Mapping[date, list[Entry]]:
    found: dict[date, list[Entry]] = {}
    for entry in (
        *(_action(action, planned, today) for action in planned.actions),
        *(_mark(mark) for mark in planned.marks),
    ):
        found.setdefault(entry.day, []).append(entry)
    return found


def _week(first: date, planned: Planned, today: date, entries: Mapping[date, list[Entry]]) -> Week:
    days = tuple(first + timedelta(days=at) for at in range(_DAYS))
    here = [it for it in planned.actions if it.state is not ActionState.DROPPED and it.due in days]
    load = load_of(here, planned.hours_month)
    return Week(
        first,
        tr("Week of {day}", day=_in_locale(first, "d MMMM yyyy")),
        _load_words(load),
        load.is_over_full,
        tuple(_day(day, planned, today, entries.get(day, [])) for day in days),
    )


def _day(day: date, planned: Planned, today: date, entries: list[Entry]) -> Day:
    return Day(
        day,
        _in_locale(day, "ddd d MMM" if day.day == 1 else "ddd d"),
        tuple(entries),
        is_today=day == today,
        is_free=day in planned.free,
        is_outside=not planned.first <= day <= planned.last,
        why=planned.free.get(day, ""),
    )


def _load_words(load: WeekLoad) -> str:
    if not load.actions:
        return tr("Nothing planned")
    share = minutes_words(load.share)
    return tr("{planned} of about {share}", planned=minutes_words(load.minutes), share=share)


def _action(action: Action, planned: Planned, today: date) -> Entry:
    method = planned.methods.get(action.method, action.what)
    is_overdue = action.state not in _SETTLED and action.due < today
    takes = minutes_words(action.minutes)
    parts = (
        day_in_words(action.due),
        action.what.rstrip("."),
        tr("{takes}, {energy}", takes=takes, energy=energy_words(action.stimulation)),
        state_words(action.state),
        tr("Overdue") if is_overdue else "",
    )
    return Entry(
        EntryKind.ACTION,
        action.due,
        action.person or method,
        ". ".join(filter(None, parts)),
        action.id,
        method if action.person else "",
        takes,
        action.stimulation,
        action.state,
        is_overdue,
    )


def _mark(mark: Mark) -> Entry:
    said = tr("{day}. {what}", day=day_in_words(mark.day), what=mark.name)
    return Entry(_KINDS[mark.kind], mark.day, mark.name, said)


def state_words(state: ActionState) -> str:
    """Return what became of an action, or "" while it is open."""
    words = {ActionState.DONE: tr("Done"), ActionState.DROPPED: tr("Left out")}
    return words.get(state, "")


def day_in_words(day: date) -> str:
    """Return a day as it is said: "Thursday 3 December"."""
    return _in_locale(day, "dddd d MMMM")


def _in_locale(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
