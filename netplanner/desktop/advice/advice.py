"""What the guidance says to a session, or what has to be answered before it can say anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.calendar.planned import planned_from
from netplanner.guidance.advising import advise
from netplanner.guidance.briefing import brief

if TYPE_CHECKING:
    from datetime import date

    from netplanner.desktop.calendar.planned import Planned
    from netplanner.guidance.advice import Guidance
    from netplanner.interview.answers import Answers
    from netplanner.interview.issues import Issue
    from netplanner.interview.session import Session

_LATER_SECTIONS = frozenset({"how", "when"})


@dataclass(frozen=True)
class Advice:
    """The guidance for some answers.

    Attributes:
        answers: the answers it was given for.
        guidance: None while something is missing.
        missing: what is still to be answered before methods can be chosen.
        planned: what stands on the calendar, where there is guidance.
        most_events: live events a month at most, or None where nobody said.
    """

    answers: Answers
    today: date
    guidance: Guidance | None
    missing: tuple[Issue, ...] = ()
    planned: Planned | None = None
    most_events: int | None = None


def missing_before_advice(session: Session) -> tuple[Issue, ...]:
    """Return what stands in the way of advice: why, where, who and you come before how."""
    return tuple(
        issue
        for issue in session.problems()
        if issue.blocking and issue.section not in _LATER_SECTIONS
    )


def advice_for(session: Session, today: date) -> Advice:
    """Return the guidance for a session's answers."""
    missing = missing_before_advice(session)
    if missing:
        return Advice(session.answers, today, None, missing)
    asked = brief(session.effective())
    guidance = advise(asked, knowledge.catalogue(), today)
    planned = planned_from(asked, guidance, today)
    most = asked.live_events_month
    return Advice(session.answers, today, guidance, planned=planned, most_events=most)
