"""`lint`: a questionnaire file, looked at before people answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.commands import lint

if TYPE_CHECKING:
    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting


def run(arguments: Arguments, setting: Setting) -> int:
    """Print every finding with its place."""
    return lint.run(arguments.file, arguments.against, setting.out)
