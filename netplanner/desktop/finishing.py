"""From answers to a version of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.guidance.advising import advise
from netplanner.guidance.briefing import brief
from netplanner.guidance.finishing import version_from
from netplanner.interview import answers_json

if TYPE_CHECKING:
    from datetime import date

    from netplanner.interview.session import Session
    from netplanner.library.library import Library
    from netplanner.plan.plans import PlanId


def finish(library: Library, plan: PlanId, session: Session, today: date) -> None:
    """Store the next version of a plan, made from a session's answers."""
    guidance = advise(brief(session.effective()), knowledge.catalogue(), today)
    number = len(library.saved(plan).plan.versions) + 1
    answers = answers_json.dumps(session.answers)
    library.finish(plan, version_from(guidance, number, today, answers))
