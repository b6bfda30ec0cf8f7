"""A second leg beside the backups: each finished plan as a file that people and programs can read.

A file is JSON in UTF-8 and is called `ID-NUMBER.json` after the plan and its newest version. It
holds an object with `format` ("netplanner-plan-copy"), `format_version` (1), `id`, `title`,
`created_at_utc` and `changed_at_utc`; `answers` by question, where people and other repeats are
lists of objects and ties are pairs of names; `contacts`, newest first; `notes`, newest first; and
`versions`, the first one first, each with `number`, `made_on` and its `actions`. Days and times
are ISO 8601. Nothing in the program reads it: it is there for the day when there is no program.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Final

from netplanner.errors import PlanNotFoundError
from netplanner.interview.answers import Instance
from netplanner.library import contacts, notes, stored_answers, versions
from netplanner.library.asking import ask
from netplanner.library.making import flush, part_of
from netplanner.library.naming import mentions
from netplanner.library.people_in_answers import name_of, people
from netplanner.library.plans import found, with_keys
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    import peewee

    from netplanner.interview.answers import Answer, Answers, Pair
    from netplanner.library.naming import Json
    from netplanner.library.schema import PlanRow
    from netplanner.plan.plans import Version

FOLDER: Final = "finished-plans"

_AT_ONCE: Final = 100  # files that are made up for in one go; the others wait for the next
_NEWEST: Final = """SELECT plan.key, plan.id, max(version.number) FROM plan
    JOIN version ON version.plan = plan.key GROUP BY plan.key ORDER BY plan.changed_at_utc DESC"""


def write(database: peewee.SqliteDatabase, library: Path, plan: PlanRow) -> bool:
    """Write a finished plan's file in the place of an earlier version's; return whether it is done.

    Where it cannot be written, the one that was there stays.
    """
    made = versions.read(database, plan.key)
    folder = library / FOLDER
    target = folder / _name(plan.id, made[-1].number)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _sweep(folder)
        with part_of(target) as part:
            part.write_bytes(_text(database, plan, made))
            flush(part)
            part.replace(target)
        for earlier in set(_files(library, PlanId(plan.id))) - {target}:
            earlier.unlink()
        flush(folder)
    except OSError:
        return False
    return True


def write_missing(database: peewee.SqliteDatabase, library: Path) -> int:
    """Write some files that finished plans lack; return how many cannot be written.

    The plans that changed last come first; a library from before there were such files has many.
    """
    there = {path.name for path in (library / FOLDER).glob("*.json")}
    lacking = (key for key, name in _newest(database) if name not in there)
    some = with_keys(database, islice(lacking, _AT_ONCE))
    return sum(not write(database, library, plan) for plan in some)


def remove(library: Path, plans: Iterable[PlanId]) -> None:
    """Remove the files of plans that are gone for good."""
    for plan in plans:
        for path in _files(library, plan):
            with suppress(OSError):
                path.unlink()


def renew(database: peewee.SqliteDatabase, library: Path, name: str) -> tuple[Path, ...]:
    """Write those files anew that hold a name; return the ones that cannot be written."""
    wanted = mentions(name)
    holding = [path for path in sorted((library / FOLDER).glob("*.json")) if _holds(path, wanted)]
    return tuple(path for path in holding if not _renewed(database, library, path))


def _newest(database: peewee.SqliteDatabase) -> Iterator[tuple[int, str]]:
    """Yield the key of each finished plan, and what its file is called."""
    for key, plan, number in ask(database, _NEWEST):
        yield int(key or 0), _name(str(plan), int(number or 0))


def _holds(path: Path, wanted: re.Pattern[str]) -> bool:
    """Return whether a file holds a name; one that cannot be read may."""
    try:
        return bool(wanted.search(path.read_text(encoding="utf-8", errors="replace")))
    except OSError:
        return True


def _renewed(database: peewee.SqliteDatabase, library: Path, path: Path) -> bool:
    plan, _, _ = path.stem.rpartition("-")
    try:
        return write(database, library, found(database, PlanId(plan)))
    except PlanNotFoundError:
        remove(library, [PlanId(plan)])
        return not path.exists()


def _sweep(folder: Path) -> None:
    """Remove what a program left that was ended in the middle of a file."""
    for part in folder.glob(".*.part"):
        part.unlink(missing_ok=True)


def _name(plan: str, number: int) -> str:
    return f"{plan}-{number}.json"


def _files(library: Path, plan: PlanId) -> Iterator[Path]:
    return (library / FOLDER).glob(f"{plan}-*.json")


def _text(database: peewee.SqliteDatabase, plan: PlanRow, made: tuple[Version, ...]) -> bytes:
    content = {
        "format": "netplanner-plan-copy",
        "format_version": 1,
        "id": plan.id,
        "title": plan.title,
        "created_at_utc": plan.created_at_utc,
        "changed_at_utc": plan.changed_at_utc,
        "answers": _plain(stored_answers.read(database, plan.key)),
        "contacts": [asdict(contact) for contact in contacts.of_plan(database, plan)],
        "notes": [asdict(note) for note in notes.of_plan(database, plan)],
        "versions": [
            {
                "number": version.number,
                "made_on": version.made_on,
                "actions": [asdict(action) for action in version.actions],
            }
            for version in made
        ],
    }
    text = json.dumps(content, default=str, ensure_ascii=False, indent=2)
    return f"{text}\n".encode("utf-8", "replace")


def _plain(answers: Answers) -> Mapping[str, Json]:
    called: dict[str, str] = {it.id: name_of(it) or it.id for it in people(answers)}
    return {name: _said(answer, called) for name, answer in answers.items()}


def _said(answer: Answer | Instance | Pair, called: Mapping[str, str]) -> Json:
    """Return an answer as JSON; ties say names instead of ids."""
    match answer:
        case Instance():
            return {name: _said(inner, called) for name, inner in answer.answers.items()}
        case tuple():
            return [
                _tied(item, called) if isinstance(item, tuple) else _said(item, called)
                for item in answer
            ]
        case _:
            return answer


def _tied(pair: Pair, called: Mapping[str, str]) -> Json:
    return [called.get(instance, instance) for instance in pair]
