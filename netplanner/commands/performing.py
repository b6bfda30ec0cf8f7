"""From a command line's words to an exit status: every failure that is known gets its line."""

from __future__ import annotations

from functools import partial, singledispatch
from importlib import import_module
from typing import TYPE_CHECKING

from netplanner.errors import LibraryError, MissingPartError, NetPlannerError, TargetError

if TYPE_CHECKING:
    from collections.abc import Callable

    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Command, Setting

DONE, PROBLEMS, MISUSED, UNUSABLE = range(4)
"""The exit statuses: done, the input has problems, the words are wrong, the library is unusable."""

_MODULES = {
    "new": "making",
    "list": "listing",
    "show": "showing",
    "guide": "guiding",
    "export": "exporting",
    "done": "doing",
    "sample": "sampling",
    "questions": "asking",
    "lint": "linting",
    "check": "examining",
    "backup": "backing_up",
    "restore": "putting_back",
}


def perform(arguments: Arguments, setting: Setting) -> int:
    """Run one command and return its exit status."""
    # Each command's module is imported when it runs, so that none pays for another's imports.
    run: Command = import_module(f"netplanner.commands.{_MODULES[arguments.command]}").run
    return told(partial(run, arguments, setting), setting)


def told(work: Callable[[], int], setting: Setting) -> int:
    """Return a work's exit status; what stands in its way goes to standard error, in lines."""
    try:
        return work()
    except NetPlannerError as error:
        setting.err.write(f"{error}\n")
        return exit_status(error)


@singledispatch
def exit_status(_error: NetPlannerError) -> int:
    """Return the exit status that says what kind of thing went wrong."""
    return PROBLEMS


@exit_status.register
def _(_error: TargetError) -> int:
    return MISUSED


@exit_status.register(LibraryError)
@exit_status.register(MissingPartError)
def _(_error: NetPlannerError) -> int:
    return UNUSABLE
