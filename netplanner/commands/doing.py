"""`done`: an action of a finished plan, marked as done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.errors import InputError, Problem
from netplanner.library import Library
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting
    from netplanner.plan.plans import Action


def run(arguments: Arguments, setting: Setting) -> int:
    """Mark the action and print it; one that was done before keeps its day."""
    with Library.open(setting.folder, setting.now) as library:
        plan = library.resolve(arguments.plan)
        action = _action(library.saved(plan).plan.actions, arguments.action)
        done = replace(
            action,
            state=ActionState.DONE,
            done_on=arguments.on or action.done_on or setting.today,
            outcome=arguments.outcome or action.outcome,
        )
        library.update_action(plan, done)
    setting.say(f"{done.id} done on {done.done_on}: {done.what}")
    return 0


def _action(actions: tuple[Action, ...], wanted: str) -> Action:
    for action in actions:
        if action.id == wanted:
            return action
    known = ", ".join(action.id for action in actions)
    advice = f"Name one of: {known}." if known else "Finish the plan first; a draft has no actions."
    raise InputError([Problem(f"/actions/{wanted}", advice)])
