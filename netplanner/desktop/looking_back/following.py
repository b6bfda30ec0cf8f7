"""The version that follows from a review, worked out beside the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.planning.drafting import questionnaire_of
from netplanner.guidance.going_on import next_version
from netplanner.guidance.looking_back import look_back
from netplanner.interview.session import begin
from netplanner.interview.upgrade_words import upgrade_words
from netplanner.interview.upgrading import upgraded

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.going_on import NextVersion
    from netplanner.guidance.since import Since
    from netplanner.interview.answers import Answers
    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.effective import Effective
    from netplanner.library import SavedPlan


@dataclass(frozen=True)
class UpToDate:
    """A plan's answers, brought to the questions of today.

    Attributes:
        definition: the text of the questionnaire's file.
        said: what became of answers to earlier questions, in sentences.
    """

    questionnaire: Questionnaire
    definition: str
    answers: Answers
    said: tuple[str, ...] = ()


@dataclass(frozen=True)
class Following:
    """A plan's next version, and the questions that it answers."""

    following: NextVersion
    asked: UpToDate


def up_to_date(saved: SavedPlan) -> UpToDate:
    """Return a plan's answers, brought to the shipped questions where it has earlier ones."""
    before, now = questionnaire_of(saved), knowledge.planning()
    if before.id != now.id or before.version >= now.version:
        return UpToDate(before, saved.definition, saved.answers)
    brought = upgraded(saved.answers, before, now)
    said = upgrade_words(brought.report, before, now)
    return UpToDate(now, knowledge.planning_text(), brought.answers, said)


def followed(saved: SavedPlan, since: Since, review: Effective, today: date) -> Following:
    """Return the version that follows from a plan and a review of its newest version."""
    asked = up_to_date(saved)
    session = begin(asked.questionnaire, today, asked.answers)
    following = next_version(session, look_back(review), since, knowledge.catalogue(), today)
    return Following(following, asked)
