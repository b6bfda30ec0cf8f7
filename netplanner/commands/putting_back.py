"""`restore`: a copy put in the library's place; what was there before is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.library.outside import look
from netplanner.library.restoring import restore

if TYPE_CHECKING:
    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting
    from netplanner.library.outside import CopyLook


def run(arguments: Arguments, setting: Setting) -> int:
    """Put the copy back; print what it holds, and where that which was there before is kept."""
    found = look(arguments.file)
    kept = restore(setting.folder, arguments.file, setting.now)
    setting.say(f"{arguments.file} is put back: {_words(found)}.")
    if kept is not None:
        setting.say(f"What was there before is kept: {kept}")
    return 0


def _words(found: CopyLook) -> str:
    plans = "1 plan" if found.plans == 1 else f"{found.plans} plans"
    people = "1 person" if found.people == 1 else f"{found.people} people"
    last = f", last changed {found.changed_at_utc[:10]}" if found.changed_at_utc else ""
    return f"{plans} and {people}{last}"
