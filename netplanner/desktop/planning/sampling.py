"""A shipped sample as a finished plan, to look at."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.language import tr
from netplanner.desktop.planning.drafting import store
from netplanner.desktop.planning.finishing import version_of
from netplanner.exchange import answers_file
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from datetime import date

    from netplanner.interview.answers import Answers
    from netplanner.library import Library
    from netplanner.plan.plans import PlanId, Version


def store_sample(library: Library, today: date) -> PlanId:
    """Store a sample's answers as a finished plan."""
    answers, version = sample_plan(today)
    plan = store(library, tr("Sample plan"), answers)
    library.finish(plan, version)
    return plan


@lru_cache(maxsize=1)
def sample_plan(today: date) -> tuple[Answers, Version]:
    """Return a sample's answers and the plan they make, worked out once a day."""
    content = knowledge.sample(knowledge.SAMPLES[0]).encode()
    answers = answers_file.read(content, knowledge.planning(), ".json")
    session = begin(knowledge.planning(), today, answers)
    return answers, version_of(session, None, today)
