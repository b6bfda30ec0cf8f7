"""Plans as commands show and export them: answers, guidance and actions in one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.commands.answering import (
    complete_session_from,
    refuse_incomplete,
    session_of_content,
)
from netplanner.guidance.advising import advise
from netplanner.guidance.briefing import brief
from netplanner.guidance.document import from_json
from netplanner.interview import answers_json
from netplanner.interview.session import begin
from netplanner.plan.codes import PlanState

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.brief import Brief
    from netplanner.interview.session import Session
    from netplanner.library.values import SavedPlan
    from netplanner.plan.plans import Action, Version


@dataclass(frozen=True)
class WholePlan:
    """A plan with all that follows from its answers.

    Attributes:
        id: the saved plan's id, or "" where an answers file is all there is.
        state: a plan from a file is a draft.
        version: the number of the version shown; 1 for what was never finished.
        actions: as they stand now; before the plan is finished, as the guidance gives them.
    """

    id: str
    state: PlanState
    version: int
    made_on: date
    session: Session
    brief: Brief
    guidance: Guidance
    actions: tuple[Action, ...]


def plan_from_file(path: Path, today: date) -> WholePlan:
    """Return the plan that an answers file comes to.

    Raises:
        InputError: the file cannot be read, has problems or leaves out what is required.
    """
    return _draft(complete_session_from(path, today), today)


def plan_of_content(content: bytes, suffix: str, today: date) -> WholePlan:
    """Return the plan that an answers file's content comes to.

    Raises:
        InputError: the content has problems or leaves out what is required.
    """
    session = session_of_content(content, suffix, today)
    refuse_incomplete(session)
    return _draft(session, today)


def plan_from_library(saved: SavedPlan, today: date) -> WholePlan:
    """Return a saved plan: its newest version, or where it has none what a draft comes to.

    Raises:
        InputError: it is a draft and not complete.
    """
    if saved.plan.versions:
        return _finished(saved, saved.plan.versions[-1])
    session = session_of(saved, today)
    refuse_incomplete(session)
    return _draft(session, today, saved.plan.id)


def session_of(saved: SavedPlan, today: date) -> Session:
    """Return the interview of a saved plan as it stands."""
    return begin(knowledge.planning_from(saved.definition), today, saved.answers)


def _draft(session: Session, today: date, plan_id: str = "") -> WholePlan:
    asked = brief(session.effective())
    guidance = advise(asked, knowledge.catalogue(), today)
    return WholePlan(plan_id, PlanState.DRAFT, 1, today, session, asked, guidance, guidance.actions)


def _finished(saved: SavedPlan, version: Version) -> WholePlan:
    questionnaire = knowledge.planning_from(saved.definition)
    session = begin(questionnaire, version.made_on, answers_json.loads(version.answers_json))
    return WholePlan(
        id=saved.plan.id,
        state=PlanState.FINISHED,
        version=version.number,
        made_on=version.made_on,
        session=session,
        brief=brief(session.effective()),
        guidance=from_json(version.guidance_json),
        actions=version.actions,
    )
