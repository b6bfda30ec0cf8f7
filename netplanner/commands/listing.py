"""`list`: the saved plans, newest change first."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netplanner.library import Library
from netplanner.plan.codes import PlanState

if TYPE_CHECKING:
    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting
    from netplanner.library.values import PlanSummary


def run(arguments: Arguments, setting: Setting) -> int:
    """Print a line for each plan, or all of them for programs."""
    with Library.open(setting.folder, setting.now) as library:
        found = library.summaries(arguments.search)
    if arguments.json:
        setting.say(json.dumps([_plain(plan) for plan in found], ensure_ascii=False, indent=2))
    for plan in () if arguments.json else found:
        setting.say(_line(plan))
    return 0


def _line(plan: PlanSummary) -> str:
    is_draft = plan.state is PlanState.DRAFT
    done = "draft" if is_draft else f"{plan.done} of {plan.actions} done"
    ahead = f"next {plan.next_action.due}" if plan.next_action else ""
    day = plan.changed_at_utc[:10]
    found = f"  |  {plan.excerpt}" if plan.excerpt else ""
    return f"{plan.id}  {day}  {done:<15}  {ahead:<15}  {plan.title or 'No title yet'}{found}"


def _plain(plan: PlanSummary) -> dict[str, object]:
    ahead = plan.next_action
    return {
        "id": plan.id,
        "title": plan.title,
        "state": plan.state,
        "purposes": list(plan.purposes),
        "actions": plan.actions,
        "done": plan.done,
        "next_action": ahead and {"id": ahead.id, "due": str(ahead.due), "what": ahead.what},
        "changed_at_utc": plan.changed_at_utc,
        "excerpt": plan.excerpt,
    }
