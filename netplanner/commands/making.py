"""`new`: a plan stored from an answers file, finished or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.commands.answering import complete_session_from, remarks, session_from
from netplanner.library import Library

if TYPE_CHECKING:
    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting
    from netplanner.interview.session import Session
    from netplanner.plan.plans import PlanId, Version


def run(arguments: Arguments, setting: Setting) -> int:
    """Store the plan and print its id."""
    read = complete_session_from if arguments.finish else session_from
    session = read(arguments.answers, setting.today, setting.err.write)
    version = _first_version(session, setting) if arguments.finish else None
    with Library.open(setting.folder, setting.now) as library, library.one_step():
        plan = _store(library, session, version)
    setting.err.write(remarks(session))
    setting.say(plan)
    return 0


def _first_version(session: Session, setting: Setting) -> Version:
    from netplanner.guidance.advising import advise
    from netplanner.guidance.briefing import brief
    from netplanner.guidance.finishing import version_from
    from netplanner.interview import answers_json

    guidance = advise(brief(session.effective()), knowledge.catalogue(), setting.today)
    return version_from(guidance, 1, setting.today, answers_json.dumps(session.answers))


def _store(library: Library, session: Session, version: Version | None) -> PlanId:
    questionnaire = session.questionnaire
    plan = library.create(
        title=session.effective().text("title"),
        questionnaire_id=questionnaire.id,
        questionnaire_version=questionnaire.version,
        definition=knowledge.planning_text(),
        answers=session.answers,
    )
    if version is not None:
        library.finish(plan, version)
    return plan
