"""A plan's actions week by week, with the days of rest between them, as rows in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from netplanner.desktop.language import in_a_row, tr
from netplanner.plan.codes import ActionState
from netplanner.report.wording.amounts import minutes_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netplanner.plan.plans import Action


class RowKind(Enum):
    """What a row of the agenda is."""

    WEEK = auto()
    ACTION = auto()
    REST = auto()


@dataclass(frozen=True)
class AgendaRow:
    """One row.

    Attributes:
        day: the day in words, or the whole line of a week.
        id: the action's id, or "".
        is_overdue: whether the day has passed and the action is still open.
    """

    kind: RowKind
    day: str
    what: str = ""
    facts: str = ""
    id: str = ""
    is_done: bool = False
    is_overdue: bool = False

    @property
    def said(self) -> str:
        """All of the row in one sentence."""
        overdue = tr("Overdue") if self.is_overdue else ""
        return in_a_row(self.day, self.what, self.facts, overdue)


def agenda(
    actions: tuple[Action, ...], rest: tuple[date, ...], today: date
) -> tuple[AgendaRow, ...]:
    """Return the rows of all weeks in which something is to be done."""
    entries = sorted(
        [(action.due, 0, _action_row(action, today)) for action in actions]
        + [(day, 1, AgendaRow(RowKind.REST, _day(day), tr("A day to recover"))) for day in rest],
        key=_by_day,
    )
    return tuple(_with_weeks(entries))


def _by_day(entry: tuple[date, int, AgendaRow]) -> tuple[date, int]:
    return entry[:2]


def _with_weeks(entries: list[tuple[date, int, AgendaRow]]) -> Iterator[AgendaRow]:
    week = None
    for day, _, row in entries:
        monday = day - timedelta(days=day.weekday())
        if monday != week:
            week = monday
            yield AgendaRow(RowKind.WEEK, _week(monday))
        yield row


def _action_row(action: Action, today: date) -> AgendaRow:
    is_open = action.state not in (ActionState.DONE, ActionState.DROPPED)
    takes = minutes_words(action.minutes)
    facts = (
        takes if not action.person else tr("{takes}, {person}", takes=takes, person=action.person)
    )
    return AgendaRow(
        RowKind.ACTION,
        _day(action.due),
        action.what,
        facts,
        action.id,
        action.state is ActionState.DONE,
        is_open and action.due < today,
    )


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def _week(monday: date) -> str:
    first = QLocale().toString(QDate(monday.year, monday.month, monday.day), "d MMMM yyyy")
    return tr("Week of {day}", day=first)
