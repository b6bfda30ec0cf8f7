"""`guide`: the guidance for an answers file; nothing is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.commands.answering import remarks
from netplanner.commands.wholes import plan_from_file
from netplanner.guidance.document import to_json
from netplanner.guidance.telling import to_text

if TYPE_CHECKING:
    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting


def run(arguments: Arguments, setting: Setting) -> int:
    """Print the guidance, for people or for programs."""
    plan = plan_from_file(arguments.answers, arguments.today or setting.today)
    setting.err.write(remarks(plan.session))
    text = to_json(plan.guidance) if arguments.json else to_text(plan.guidance, plan.brief)
    setting.say(text)
    return 0
