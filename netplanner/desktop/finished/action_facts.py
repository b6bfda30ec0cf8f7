"""What an action holds besides its name, as labelled words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.finished.days import long_day
from netplanner.desktop.finished.todo_rows import state_words
from netplanner.desktop.language import tr
from netplanner.report.wording.amounts import minutes_words

if TYPE_CHECKING:
    from netplanner.plan.plans import Action


def summary(action: Action) -> str:
    """Return when, how long, with whom, and what became of it, in one line."""
    takes = minutes_words(action.minutes)
    parts = (long_day(action.due), takes, action.person, state_words(action))
    return " · ".join(filter(None, parts))


def facts(action: Action) -> tuple[tuple[str, str], ...]:
    """Return what to prepare, to offer, to ask and to do afterwards, each with its label."""
    follow_up = action.follow_up
    if follow_up:
        follow_up = tr("{what} (by {day})", what=follow_up, day=long_day(action.follow_up_due))
    found = (
        (tr("To prepare"), action.prepare),
        (tr("To offer"), action.offer),
        (tr("To ask"), action.ask),
        (tr("Afterwards"), follow_up),
        *((tr("Why"), reason.text) for reason in action.reasons[:1]),
        *(("", reason.text) for reason in action.reasons[1:]),
    )
    return tuple((label, said) for label, said in found if said)
