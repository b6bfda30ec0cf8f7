"""The review of a plan's newest version: the one that was begun, or a new one."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.planning.drafting import questionnaire_of
from netplanner.desktop.planning.scene import CHECK, Scene
from netplanner.guidance.looking_back import first_answers, with_news
from netplanner.guidance.since import since_last_review
from netplanner.interview import answers_json
from netplanner.interview.history import Position
from netplanner.interview.session import begin
from netplanner.plan.contacts import Review

if TYPE_CHECKING:
    from datetime import date

    from netplanner.interview.definition import Questionnaire
    from netplanner.library import Library, SavedPlan


def review_of(library: Library, saved: SavedPlan, today: date) -> Review:
    """Return the review of the newest version as it was left, or one that is not stored yet.

    One that was begun before answers were changed is gone on with as a review of what they made,
    with the methods tried and the people met since it was begun.
    """
    number, reviews = saved.plan.versions[-1].number, library.reviews(saved.plan.id)
    since = since_last_review(saved.plan, library.contacts(saved.plan.id), reviews)
    plan = begin(questionnaire_of(saved), today, saved.answers)
    begun = _begun(reviews)
    if begun is not None:
        questions = _questions(begun.definition, saved.definition)
        session = begin(questions, today, answers_json.loads(begun.answers_json))
        news = with_news(session, begun.begun_on, plan, since).answers
        return replace(begun, answers_json=answers_json.dumps(news), number=number)
    text = knowledge.review_text()
    answers = first_answers(plan, since, _questions(text, saved.definition))
    return Review(number, today, text, answers_json.dumps(answers))


@lru_cache(maxsize=1)
def _questions(review: str, plan: str) -> Questionnaire:
    """Return what a review asks of a plan, from the texts of both questionnaires."""
    return knowledge.review_from(review, knowledge.planning_from(plan))


def _begun(reviews: tuple[Review, ...]) -> Review | None:
    """Return the last review where it is not finished."""
    return reviews[-1] if reviews and not reviews[-1].is_finished else None


def scene_of(review: Review, saved: SavedPlan, today: date) -> Scene:
    """Return the scene in which a review was left, or its first one."""
    questions = _questions(review.definition, saved.definition)
    answers = answers_json.loads(review.answers_json)
    page = "" if review.page == CHECK else review.page
    session = begin(questions, today, answers, Position(page) if page else None)
    return Scene(session).at(CHECK) if review.page == CHECK else Scene(session)
