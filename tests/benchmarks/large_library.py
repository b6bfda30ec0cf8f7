"""A library of many plans, written in bulk for the benchmarks: three people and some words each."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import cycle, islice
from typing import TYPE_CHECKING, Final

from netplanner.library import Library
from netplanner.library.asking import ask
from netplanner.library.opening import FILE_NAME, connection
from netplanner.library.sealing import sealed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netplanner.library.sealing import Cells

PEOPLE: Final = ("i1", "i2", "i3")
ACTIONS: Final = range(8)

_WORDS: Final = (
    *("park", "garden", "river", "council", "mayor", "school", "library", "market"),
    *("harvest", "apple", "pear", "bridge", "choir", "lantern", "bicycle", "allotment"),
    *("orchard", "newsletter", "workshop", "coffee", "neighbour", "volunteer", "committee"),
)


def now() -> datetime:
    """Return a moment after every change."""
    return datetime(2026, 11, 23, tzinfo=UTC)


def build(folder: Path, plans: int) -> Path:
    """Make a library of so many plans, every second one finished, and return its file."""
    Library.open(folder, now).close()
    database = connection(folder / FILE_NAME, patience_s=0)
    with database.atomic():
        for table, cells in _rows(plans):
            names, slots = ", ".join(cells), ", ".join("?" * len(cells))
            row = f"INSERT INTO {table} ({names}) VALUES ({slots})"  # noqa: S608 - our own names
            ask(database, row, *cells.values())
    database.close()
    with Library.open(folder, now) as library:
        library.summaries("park", limit=1)
    return folder / FILE_NAME


def sentence(number: int, words: int) -> str:
    """Return some words that differ from one number to the next, and a name of its own."""
    start = number * 7 % len(_WORDS)
    return f"{' '.join(islice(cycle(_WORDS), start, start + words))} {number}"


def _rows(plans: int) -> Iterator[tuple[str, Cells]]:
    """Yield every row with its table, in an order that keeps all references."""
    definition = sealed(questionnaire="planning", version=1, digest="", text="title: Plan")
    yield "definition", {"key": 1, **definition}
    for plan in range(1, plans + 1):
        yield "plan", {"key": plan, **_plan(plan)}
        for name, value in _top(plan):
            place = sealed(plan=plan, repeat="", instance="", name=name, value=json.dumps(value))
            yield "answer", place
        yield from _people(plan)
        if plan % 2:
            yield from _version(plan)


def _plan(plan: int) -> Cells:
    changed = f"20{plan % 20:02}-{plan % 12 + 1:02}-{plan % 28 + 1:02}T09:30:00+00:00"
    return sealed(
        id=f"p{plan:07}",
        definition=1,
        title=sentence(plan, 3),
        page="check",
        instance="",
        created_at_utc=changed,
        changed_at_utc=changed,
    )


def _top(plan: int) -> Iterator[tuple[str, str | list[str] | int]]:
    yield "title", sentence(plan, 3)
    yield "aim", sentence(plan, 15)
    yield "purposes", ["voice", "collaboration"]
    yield "weeks", 12
    for number in range(1, 11):
        yield f"extraversion_{number}", number % 5 + 1


def _people(plan: int) -> Iterator[tuple[str, Cells]]:
    for position, instance in enumerate(PEOPLE):
        key = plan * len(PEOPLE) + position
        name = f"Person {key} {sentence(key, 1)}"
        inside: Cells = {"plan": plan, "repeat": "people", "instance": instance}
        yield "instance", sealed(**inside, position=position)
        for question, value in (("name", name), ("closeness", 3), ("notes", sentence(key, 8))):
            yield "answer", sealed(**inside, name=question, value=json.dumps(value))
        yield "person", {"key": key, **sealed(folded=name.casefold(), name=name)}
        yield "plan_person", sealed(plan=plan, instance=instance, person=key)


def _version(plan: int) -> Iterator[tuple[str, Cells]]:
    guidance = json.dumps([sentence(plan, 200)])
    made = sealed(
        plan=plan, number=1, definition=1, made_on="2026-11-23", answers="{}", guidance=guidance
    )
    yield "version", {"key": plan, **made}
    for position in ACTIONS:
        yield "action", _action(plan, position)


def _action(plan: int, position: int) -> Cells:
    return sealed(
        version=plan,
        id=f"a{position}",
        position=position,
        due=f"2026-12-{position + 1:02}",
        person="",
        zone="",
        method="coffee",
        channel="face",
        what=sentence(plan + position, 5),
        offer="",
        ask="",
        prepare="",
        minutes=60,
        stimulation=2,
        follow_up="",
        follow_up_due="2026-12-31",
        reasons=json.dumps([("R9", sentence(plan, 12), "The guide")]),
        state="done" if position == 0 else "open",
        outcome="",
    )
