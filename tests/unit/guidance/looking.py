"""A sample plan that was finished five weeks ago, and ways to look back at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.exchange import answers_file
from netplanner.guidance.advising import advise
from netplanner.guidance.briefing import brief
from netplanner.guidance.finishing import version_from
from netplanner.guidance.going_on import next_version
from netplanner.guidance.looking_back import look_back
from netplanner.guidance.since import Since
from netplanner.interview.session import begin
from netplanner.plan.codes import ActionState, Channel
from netplanner.plan.contacts import Contact
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from netplanner.guidance.going_on import NextVersion
    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.effective import Effective
    from netplanner.interview.session import Session
    from netplanner.plan.plans import Action, Version

MADE = date(2026, 11, 23)
REVIEWED = MADE + timedelta(weeks=5)


@cache
def plan() -> Session:
    """Return the answers of a sample."""
    content = knowledge.sample("returner").encode()
    return begin(knowledge.planning(), MADE, answers_file.read(content, knowledge.planning()))


@cache
def first_version() -> Version:
    guidance = advise(brief(plan().effective()), knowledge.catalogue(), MADE)
    return version_from(guidance, 1, MADE, "{}")


def done(action: Action, weeks: int = 1, energy: int | None = None) -> Action:
    """Return an action done so many weeks after the plan was made."""
    day = MADE + timedelta(weeks=weeks)
    return replace(action, state=ActionState.DONE, done_on=day, energy=energy)


def contact(person: str, weeks: int = 4) -> Contact:
    """Return a contact so many weeks after the plan was made."""
    day = MADE + timedelta(weeks=weeks)
    return Contact("", PlanId("p"), person, day, Channel.TEXT)


def with_actions(*changed: Action) -> Version:
    """Return the first version with some of its actions in another state."""
    by_id = {action.id: action for action in changed}
    version = first_version()
    actions = tuple(by_id.get(action.id, action) for action in version.actions)
    return replace(version, actions=actions)


def questions() -> Questionnaire:
    """Return the questions of a review."""
    return knowledge.review_from(knowledge.review_text(), knowledge.planning())


def answered(**said: Answer) -> Session:
    """Return the sample's answers with some of its own."""
    return begin(knowledge.planning(), MADE, {**plan().answers, **said})


def review(answers: Answers | None = None, **said: Answer) -> Effective:
    """Return the counting answers of a review in which nothing has changed but what is said."""
    same = {"same_why": True, "same_where": True, "same_who": True}
    session = begin(questions(), REVIEWED, {**same, "happened": "Much.", **(answers or {}), **said})
    return session.effective()


def gone_on(
    reviewed: Effective, since: Since | None = None, before: Session | None = None
) -> NextVersion:
    """Return the version that follows."""
    since = since or Since(first_version(), ())
    looked = look_back(reviewed)
    return next_version(before or plan(), looked, since, knowledge.catalogue(), REVIEWED)


def said_in(answers: Answers) -> Effective:
    """Return what counts of a plan's answers."""
    return begin(knowledge.planning(), REVIEWED, answers).effective()
