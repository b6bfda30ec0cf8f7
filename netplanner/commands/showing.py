"""`show`: a saved plan, its answers, its guidance and its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.commands.answers_text import answer_lines
from netplanner.commands.plan_document import draft_json, plan_json
from netplanner.commands.wholes import plan_from_library, session_of
from netplanner.guidance.telling import to_text
from netplanner.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting
    from netplanner.commands.wholes import WholePlan
    from netplanner.interview.session import Session
    from netplanner.library.values import SavedPlan
    from netplanner.plan.plans import Action


def run(arguments: Arguments, setting: Setting) -> int:
    """Print the plan; a draft that is not complete says what is missing."""
    with Library.open(setting.folder, setting.now) as library:
        saved = library.saved(library.resolve(arguments.plan))
    session = session_of(saved, setting.today)
    if not saved.plan.versions and any(issue.blocking for issue in session.problems()):
        setting.say(draft_json(saved, session) if arguments.json else _draft_text(saved, session))
        return 0
    plan = plan_from_library(saved, setting.today)
    setting.say(plan_json(plan) if arguments.json else "\n".join(_lines(saved, plan)))
    return 0


def _draft_text(saved: SavedPlan, session: Session) -> str:
    missing = [f"{session.pointer(it.place)}: {it.what}" for it in session.problems()]
    return "\n".join([_head(saved), "", *answer_lines(session), "", "Still to do:", *missing])


def _lines(saved: SavedPlan, plan: WholePlan) -> Iterator[str]:
    yield _head(saved)
    yield ""
    yield from answer_lines(plan.session)
    yield ""
    yield to_text(plan.guidance, plan.brief)
    if saved.plan.versions:
        yield "Actions as they stand"
        yield from map(_action, plan.actions)


def _head(saved: SavedPlan) -> str:
    count = len(saved.plan.versions)
    version = f", version {count}" if count > 1 else ""
    return f"{saved.plan.title or 'No title yet'} ({saved.plan.id}, {saved.plan.state}{version})"


def _action(action: Action) -> str:
    done = f" on {action.done_on}" if action.done_on else ""
    outcome = f" - {action.outcome}" if action.outcome else ""
    return f"  {action.id}  {action.due}  {action.state}{done}: {action.what}{outcome}"
