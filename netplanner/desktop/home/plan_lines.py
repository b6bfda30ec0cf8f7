"""Saved plans as lines of the home list, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netplanner.library.values import PlanSummary
    from netplanner.plan.plans import Action

_DAY = "d MMMM yyyy"


@dataclass(frozen=True)
class PlanLine:
    """What home says of a plan."""

    id: str
    title: str
    purposes: str
    progress: str
    next_action: str
    changed: str

    @property
    def facts(self) -> tuple[str, ...]:
        """All that is said below the title, as far as there is something to say."""
        said = (self.purposes, self.progress, self.next_action, self.changed)
        return tuple(filter(None, said))


def plan_line(plan: PlanSummary, purposes: Mapping[str, str], today: date) -> PlanLine:
    """Return a plan in words; purposes without words yet are left out."""
    known = (purposes[code] for code in plan.purposes if code in purposes)
    return PlanLine(
        id=plan.id,
        title=" ".join(plan.title.split()) or tr("A plan without a name"),
        purposes=" · ".join(known),
        progress=_progress(plan),
        next_action=_next(plan.next_action, today) if plan.next_action else "",
        changed=_changed(plan.changed_at_utc, today),
    )


def _progress(plan: PlanSummary) -> str:
    if not plan.actions:
        return tr("Draft")
    return tr("{done} of {actions} actions done", done=plan.done, actions=plan.actions)


def _next(action: Action, today: date) -> str:
    due = QLocale().toString(QDate(action.due.year, action.due.month, action.due.day), _DAY)
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
