"""`sample`: a complete answers file, to look at and to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge

if TYPE_CHECKING:
    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting


def run(arguments: Arguments, setting: Setting) -> int:
    """Print a shipped sample as it lies in its file."""
    setting.say(knowledge.sample(arguments.name))
    return 0
