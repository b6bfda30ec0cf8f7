"""What a calendar meets that is better said than only drawn: full weeks, and days kept free."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from netplanner.desktop.calendar.moves import called
from netplanner.desktop.calendar.planned import MarkKind
from netplanner.desktop.calendar.table import day_in_words
from netplanner.desktop.language import listed, tr
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netplanner.desktop.calendar.planned import Planned
    from netplanner.desktop.calendar.table import WeekTable

_NAMED = 3
_OPEN = (ActionState.OPEN, ActionState.MOVED)


def troubles_of(table: WeekTable) -> tuple[str, ...]:
    """Return a sentence for each kind of trouble that a calendar has."""
    return tuple(_sentences(table))


def _sentences(table: WeekTable) -> Iterator[str]:
    if full := [week.first for week in table.over_full]:
        yield _over_full(full)
    if free := _days_of_actions(table.planned, frozenset(table.planned.free)):
        yield tr("Planned on a day you keep free: {days}.", days=_days(free))
    resting = (mark.day for mark in table.planned.marks if mark.kind is MarkKind.REST)
    if tired := _days_of_actions(table.planned, frozenset(resting)):
        yield tr("Planned on a day to recover: {days}.", days=_days(tired))
    yield from islice(_missed_events(table), _NAMED)


def _over_full(weeks: list[date]) -> str:
    days = _days(weeks)
    if len(weeks) == 1:
        return tr("The week from {days} is over-full: move something to a quieter one.", days=days)
    return tr("The weeks from {days} are over-full: move something to a quieter one.", days=days)


def _missed_events(table: WeekTable) -> Iterator[str]:
    for entry in table.entries:
        event = table.planned.held.get(entry.id, entry.day)
        if entry.can_move and event != entry.day:
            day = day_in_words(event)
            yield tr("Not on the day of its event, {day}: {what}.", day=day, what=called(entry))


def _days_of_actions(planned: Planned, days: frozenset[date]) -> list[date]:
    wanted = {it.due for it in planned.actions if it.state in _OPEN and it.due in days}
    return sorted(wanted)


def _days(days: list[date]) -> str:
    """Name the first few days, and say how many more there are."""
    named = [day_in_words(day) for day in days[:_NAMED]]
    if len(days) > _NAMED:
        named.append(tr("{count} more", count=len(days) - _NAMED))
    return listed(tuple(named))
