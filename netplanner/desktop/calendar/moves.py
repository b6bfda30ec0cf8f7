"""Moving an action on a calendar or in a list: what is asked for, and how it is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.desktop.calendar.table import day_in_words
from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from datetime import date

    from netplanner.desktop.calendar.table import Entry

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


@dataclass(frozen=True)
class MovedTo:
    """An action is wanted on another day."""

    action: str
    day: date


@dataclass(frozen=True)
class Carried:
    """An action that was picked up and not yet put down."""

    entry: Entry
    day: date

    def on(self, day: date) -> Carried:
        """Return it held over another day."""
        return Carried(self.entry, day)


def shifted(day: date, by: timedelta, today: date) -> date:
    """Return a day so much later or earlier; what is overdue comes at least to today."""
    return max(day + by, today) if by > timedelta() else day + by


def called(entry: Entry) -> str:
    """Return what an action is called in a sentence: "One-to-one coffee with Ann"."""
    if not entry.detail:
        return entry.title
    return tr("{method} with {person}", method=entry.detail, person=entry.title)


def picked_up_words(entry: Entry) -> str:
    """Say that an action was picked up, and which keys go on from here."""
    return tr(
        "{what}, picked up. Arrow keys move it, Enter puts it down, Esc gives it back.",
        what=called(entry),
    )


def held_words(carried: Carried, said: str) -> str:
    """Say over which day an action is held, and what is said of that day."""
    day = day_in_words(carried.day)
    return tr("{what}, over {day}. Week: {said}", what=called(carried.entry), day=day, said=said)


def moved_words(entry: Entry, day: date) -> str:
    """Say where an action was put."""
    return tr("{what}, moved to {day}", what=called(entry), day=day_in_words(day))


def given_back_words(entry: Entry) -> str:
    """Say that an action stays where it was."""
    return tr("{what}, back on {day}", what=called(entry), day=day_in_words(entry.day))
