"""The words of the command line: which commands there are and what each one takes."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from netplanner import __version__
from netplanner.interview.answers import YEARS
from netplanner.knowledge import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Sequence


class Arguments(argparse.Namespace):
    """A command line's words, typed; what was not said has the value it has here."""

    command: str = ""
    library: Path | None = None
    answers: Path = Path()
    finish: bool = False
    search: str = ""
    json: bool = False
    plan: str = ""
    today: date | None = None
    to: Path = Path()
    paper: Literal["a4", "letter"] = "a4"
    large_print: bool = False
    private: bool = False
    summary: bool = False
    action: str = ""
    on: date | None = None
    outcome: str = ""
    name: str = SAMPLES[0]
    file: Path = Path()
    against: Path | None = None


def parse(words: Sequence[str]) -> Arguments:
    """Return what the words of a command line ask for.

    Raises:
        SystemExit: help was asked for (0), or the words make no command (2); both were answered.
    """
    return _parser().parse_args(words, namespace=Arguments())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="netplanner",
        description="Plan your networking: from why, where and who to a dated plan on paper. "
        "Without a command, the windows open.",
        parents=[_library()],
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"NetPlanner {__version__}")
    commands = _Commands(parser)
    _add_making(commands)
    _add_reading(commands)
    _add_export(commands)
    _add_asking(commands)
    _add_copying(commands)
    return parser


def _library() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parent.add_argument(
        "--library", type=Path, metavar="DIR", help="the folder that holds the saved plans"
    )
    return parent


class _Commands:
    """The commands of a parser, each added with its purpose."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._parsers = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def add(self, name: str, purpose: str) -> argparse.ArgumentParser:
        """Return the parser of one more command."""
        return self._parsers.add_parser(
            name,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.",
            parents=[_library()],
            argument_default=argparse.SUPPRESS,
            allow_abbrev=False,
        )


def _add_making(commands: _Commands) -> None:
    new = commands.add("new", "store a plan from an answers file and print its id")
    _add_answers(new)
    new.add_argument("--finish", action="store_true", help="finish the plan: it must be complete")
    done = commands.add("done", "mark an action of a finished plan as done")
    _add_plan(done)
    done.add_argument("action", metavar="ACTION", help="the action's id, such as a1")
    done.add_argument("--on", type=_day, metavar="DATE", help="when it was done, else today")
    done.add_argument("--outcome", metavar="TEXT", help="what came of it")


def _add_reading(commands: _Commands) -> None:
    listing = commands.add("list", "list the saved plans, newest change first")
    listing.add_argument("--search", metavar="TEXT", help="only plans that hold these words")
    _add_json(listing)
    show = commands.add("show", "show a plan: answers, guidance, actions")
    _add_plan(show)
    _add_json(show)
    guide = commands.add("guide", "give the guidance for an answers file, storing nothing")
    _add_answers(guide)
    _add_today(guide)
    _add_json(guide)


def _add_export(commands: _Commands) -> None:
    export = commands.add("export", "write a plan to a file: .pdf, .html or .json")
    export.add_argument("plan", metavar="PLAN_OR_FILE", help="a plan's id or an answers file")
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="where to write it")
    export.add_argument("--paper", choices=("a4", "letter"), help="the paper's size, else a4")
    export.add_argument("--large-print", action="store_true", help="larger letters")
    export.add_argument("--private", action="store_true", help="initials instead of names")
    export.add_argument("--summary", action="store_true", help="the first page alone")
    _add_today(export)


def _add_asking(commands: _Commands) -> None:
    sample = commands.add("sample", "print a complete sample answers file")
    # With choices, Python 3.11 takes a default of SUPPRESS for a word that was said.
    sample.add_argument(
        "name", nargs="?", choices=SAMPLES, default=SAMPLES[0], help="which one, else returner"
    )
    questions = commands.add("questions", "print every question: name, type, choices")
    _add_json(questions)
    lint = commands.add("lint", "check a questionnaire file")
    lint.add_argument("file", type=Path, metavar="FILE", help="the questionnaire file")
    lint.add_argument(
        "--against", type=Path, metavar="FILE", help="the version before, to see what changed"
    )
    commands.add("check", "check the installation and the library")


def _add_copying(commands: _Commands) -> None:
    backup = commands.add("backup", "write a verified copy of the library")
    backup.add_argument("file", type=Path, metavar="FILE", help="where to write it")
    restore = commands.add("restore", "put a copy in the library's place, and keep what was there")
    restore.add_argument("file", type=Path, metavar="FILE", help="the copy, made by backup")


def _add_answers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--answers", type=Path, required=True, metavar="FILE", help="an answers file"
    )


def _add_plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", metavar="PLAN", help="a plan's id, or how only one id begins")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs instead of people")


def _add_today(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--today", type=_day, metavar="DATE", help="the day to plan from")


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise _refusal(text) from error
    if day.year not in YEARS:
        raise _refusal(text)
    return day


def _refusal(text: str) -> argparse.ArgumentTypeError:
    years = f"between {YEARS[0]} and {YEARS[-1]}"
    return argparse.ArgumentTypeError(f"{text!r}: write a day {years} as 2027-01-31")
