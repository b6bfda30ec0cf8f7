"""Beginning a plan, and the questionnaire it is made with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.language import tr
from netplanner.interview.answers import NOTHING

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers
    from netplanner.interview.definition import Questionnaire
    from netplanner.library import Library, SavedPlan
    from netplanner.plan.plans import PlanId


def store_empty(library: Library, holidays_country: str = "") -> PlanId:
    """Store a plan without answers, but for the holidays that a person's plans keep free."""
    answers = {"holidays_country": holidays_country} if holidays_country else NOTHING
    return store(library, tr("New plan"), answers)


def questionnaire_of(saved: SavedPlan) -> Questionnaire:
    """Return the questionnaire that a plan was made with."""
    return knowledge.planning_from(saved.definition)


def store(library: Library, title: str, answers: Answers) -> PlanId:
    """Store a draft with some answers."""
    questionnaire = knowledge.planning()
    return library.create(
        title=title,
        questionnaire_id=questionnaire.id,
        questionnaire_version=questionnaire.version,
        definition=knowledge.planning_text(),
        answers=answers,
    )
