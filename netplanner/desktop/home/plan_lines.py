"""Saved plans as lines of the home list, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from netplanner.desktop.language import tr
from netplanner.desktop.parts import shortened
from netplanner.library.library_file import TRASH_TIME
from netplanner.plan.codes import PlanState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netplanner.library.values import PlanSummary
    from netplanner.plan.plans import Action

_DAY = "d MMMM yyyy"
_MOST_LETTERS = 300  # of a title; a card shows fewer


@dataclass(frozen=True)
class PlanLine:
    """What home says of a plan.

    Attributes:
        found: words around what was searched for; they stand where the purposes would.
        share: how much of it is done, from 0 to 1, or None while it has no actions.
    """

    id: str
    title: str
    purposes: str
    progress: str
    next_action: str
    changed: str
    found: str = ""
    share: float | None = None

    @property
    def facts(self) -> tuple[str, ...]:
        """All that is said below the title, as far as there is something to say."""
        said = (self.found or self.purposes, self.progress, self.next_action, self.changed)
        return tuple(filter(None, said))


def plan_line(plan: PlanSummary, purposes: Mapping[str, str], today: date) -> PlanLine:
    """Return a plan in words; purposes without words yet are left out."""
    known = (purposes[code] for code in plan.purposes if code in purposes)
    return PlanLine(
        id=plan.id,
        title=" ".join(shortened(plan.title, _MOST_LETTERS).split()) or tr("A plan without a name"),
        purposes=" · ".join(known),
        progress=_progress(plan),
        next_action=_next_step(plan, today),
        changed=_changed(plan.changed_at_utc, today),
        found=tr("Found: {said}", said=plan.excerpt) if plan.excerpt else "",
        share=plan.done / plan.actions if plan.actions else None,
    )


def _progress(plan: PlanSummary) -> str:
    if plan.state is PlanState.DRAFT:
        return tr("Draft")
    if not plan.actions:
        return tr("Nothing to do in it yet")
    return tr("{done} of {actions} actions done", done=plan.done, actions=plan.actions)


def _next_step(plan: PlanSummary, today: date) -> str:
    if plan.trashed_at_utc:
        gone = (datetime.fromisoformat(plan.trashed_at_utc) + TRASH_TIME).astimezone().date()
        return tr("Goes for good on {day}", day=said_day(gone))
    return _next(plan.next_action, today) if plan.next_action else ""


def said_day(day: date) -> str:
    """Return a day as it is written in the person's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _DAY)


def _next(action: Action, today: date) -> str:
    due = said_day(action.due)
    if action.due < today:
        return tr("Overdue since {day}: {action}", day=due, action=action.what)
    return tr("Next on {day}: {action}", day=due, action=action.what)


def _changed(changed_at_utc: str, today: date) -> str:
    moment = QDateTime.fromString(changed_at_utc, Qt.DateFormat.ISODate).toLocalTime()
    days = moment.date().daysTo(QDate(today.year, today.month, today.day))
    if days <= 0:
        return tr("Changed today")
    if days == 1:
        return tr("Changed yesterday")
    return tr("Changed on {day}", day=QLocale().toString(moment.date(), _DAY))
