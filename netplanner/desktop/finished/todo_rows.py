"""What is to do as rows in words: overdue, today, this week, later; done and dropped apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from netplanner.desktop.advice.agenda import AgendaRow, RowKind
from netplanner.desktop.finished.days import long_day, short_day
from netplanner.desktop.finished.row_ids import PROMISE
from netplanner.desktop.language import tr
from netplanner.plan.codes import ActionState
from netplanner.report.wording.amounts import minutes_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import Action

SETTLED = frozenset({ActionState.DONE, ActionState.DROPPED})


class Span(Enum):
    """When something is due, seen from today."""

    OVERDUE = auto()
    TODAY = auto()
    WEEK = auto()
    LATER = auto()


@dataclass(frozen=True)
class Entry:
    """One row and the day it belongs to."""

    day: date
    row: AgendaRow


def span_of(day: date, today: date) -> Span:
    """Return when a day is; the week ends with its Sunday."""
    if day <= today:
        return Span.TODAY if day == today else Span.OVERDUE
    sunday = today + timedelta(days=6 - today.weekday())
    return Span.WEEK if day <= sunday else Span.LATER


def span_names() -> Mapping[Span, str]:
    """Return what spans are called."""
    return {
        Span.OVERDUE: tr("Overdue"),
        Span.TODAY: tr("Today"),
        Span.WEEK: tr("This week"),
        Span.LATER: tr("Later"),
    }


def open_rows(
    actions: Iterable[Action], promises: Iterable[Contact], rest: Iterable[date], today: date
) -> tuple[AgendaRow, ...]:
    """Return what is to do, span by span, with the days to recover that are still to come."""
    entries = [Entry(it.due, action_row(it, today)) for it in actions]
    entries += [Entry(it.promise_due, promise_row(it, today)) for it in promises if it.promise_due]
    entries += [Entry(day, _rest_row(day)) for day in rest if day >= today]
    groups: dict[Span, list[AgendaRow]] = {span: [] for span in Span}
    for entry in sorted(entries, key=_by_day):
        groups[span_of(entry.day, today)].append(entry.row)
    names = span_names()
    return tuple(_grouped((names[span], rows) for span, rows in groups.items()))


def settled_rows(actions: Iterable[Action], today: date) -> tuple[AgendaRow, ...]:
    """Return what was done and what was dropped, newest first."""
    newest_first = sorted(actions, key=_settled_on, reverse=True)
    dropped = [action_row(it, today) for it in newest_first if it.state is ActionState.DROPPED]
    others = [action_row(it, today) for it in newest_first if it.state is not ActionState.DROPPED]
    return tuple(_grouped(((tr("Done"), others), (tr("Dropped"), dropped))))


def action_row(action: Action, today: date) -> AgendaRow:
    """Return an action as a row."""
    is_open = action.state not in SETTLED
    takes, person = minutes_words(action.minutes), action.person
    return AgendaRow(
        RowKind.ACTION,
        short_day(action.due),
        action.what,
        " · ".join(filter(None, (takes, person, state_words(action)))),
        action.id,
        action.state is ActionState.DONE,
        is_open and action.due < today,
    )


def promise_row(contact: Contact, today: date) -> AgendaRow:
    """Return a promise as a row."""
    due, kept = contact.promise_due, contact.promise_kept_on
    said = tr("kept on {day}", day=long_day(kept)) if kept else ""
    return AgendaRow(
        RowKind.ACTION,
        short_day(due) if due else "",
        contact.promise,
        " · ".join(filter(None, (tr("Promised to {person}", person=contact.person), said))),
        PROMISE + contact.id,
        kept is not None,
        kept is None and due is not None and due < today,
    )


def state_words(action: Action) -> str:
    """Return what became of an action, or nothing while it is open as planned."""
    match action.state:
        case ActionState.DONE if action.done_on:
            return tr("done on {day}", day=long_day(action.done_on))
        case ActionState.DONE:
            return tr("done")
        case ActionState.DROPPED:
            return tr("dropped")
        case ActionState.MOVED:
            return tr("moved to this day")
        case _:
            return ""


def _grouped(groups: Iterable[tuple[str, list[AgendaRow]]]) -> Iterator[AgendaRow]:
    for name, rows in groups:
        if rows:
            yield AgendaRow(RowKind.WEEK, name)
            yield from rows


def _rest_row(day: date) -> AgendaRow:
    return AgendaRow(RowKind.REST, short_day(day), tr("A day to recover"))


def _by_day(entry: Entry) -> tuple[date, bool]:
    return (entry.day, entry.row.kind is RowKind.REST)


def _settled_on(action: Action) -> date:
    return action.done_on or action.due
