"""A shipped sample as a finished plan, to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.drafting import store
from netplanner.desktop.finishing import version_of
from netplanner.desktop.language import tr
from netplanner.exchange import answers_file
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from datetime import date

    from netplanner.library import Library
    from netplanner.plan.plans import PlanId


def store_sample(library: Library, today: date) -> PlanId:
    """Store a sample's answers as a finished plan."""
    content = knowledge.sample(knowledge.SAMPLES[0]).encode()
    answers = answers_file.read(content, knowledge.planning(), ".json")
    plan = store(library, tr("Sample plan"), answers)
    session = begin(knowledge.planning(), today, answers)
    library.finish(plan, version_of(session, 1, today))
    return plan
