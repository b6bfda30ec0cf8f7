"""A plan as one JSON document: its answers, its guidance, its actions as they stand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netplanner.exchange.answers_writing import plain_answers
from netplanner.guidance.document import plain_action, to_json

if TYPE_CHECKING:
    from netplanner.commands.wholes import WholePlan
    from netplanner.interview.session import Session
    from netplanner.library.values import SavedPlan
    from netplanner.plan.plans import Action


def plan_json(plan: WholePlan) -> str:
    """Return the document; its answers and guidance have the shapes of their own files."""
    return _text(
        {
            "id": plan.id,
            "title": plan.brief.title,
            "state": plan.state,
            "version": plan.version,
            "made_on": plan.made_on.isoformat(),
            "answers": plain_answers(plan.session.answers, plan.session.questionnaire),
            "guidance": json.loads(to_json(plan.guidance)),
            "actions": [_plain(action) for action in plan.actions],
        }
    )


def draft_json(saved: SavedPlan, session: Session) -> str:
    """Return the document of a draft that has no guidance yet, with what is still to do."""
    return _text(
        {
            "id": saved.plan.id,
            "title": saved.plan.title,
            "state": saved.plan.state,
            "answers": plain_answers(session.answers, session.questionnaire),
            "guidance": None,
            "actions": [],
            "problems": [
                {"where": session.pointer(issue.place), "what": issue.what}
                for issue in session.problems()
            ],
        }
    )


def _text(members: dict[str, object]) -> str:
    document = {"format": "netplanner-plan", "format_version": 1, **members}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _plain(action: Action) -> dict[str, object]:
    return {
        **plain_action(action),
        "state": action.state,
        "done_on": action.done_on and action.done_on.isoformat(),
        "outcome": action.outcome,
        "energy": action.energy,
    }
