"""What the library costs beside SQLite itself, and how little it costs more with 10,000 plans."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from netplanner.interview.answers import NOTHING
from netplanner.library import Library
from tests.benchmarks.large_library import build, now
from tests.benchmarks.measure import Measure, ratio, seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netplanner.interview.answers import Answers

MANY: Final = 10_000
FEW: Final = 10
SCREEN: Final = 50
WORDS: Final = "mayor app"

_BARE_ROW: Final = """INSERT INTO answer (seal, plan, repeat, instance, name, value)
    VALUES (1, 1, '', '', 'aim', ?) ON CONFLICT DO UPDATE SET value = excluded.value"""
_BARE_SEARCH: Final = """SELECT rowid, snippet(plan_search, 0, '', '', '…', 12) FROM plan_search
    WHERE plan_search MATCH '"mayor" AND "app"*' ORDER BY rank LIMIT 50"""


def measures() -> Iterator[Measure]:
    """Yield the cost of saving a change, opening home, searching, people, and a backup."""
    with TemporaryDirectory() as folder:
        many, few = Path(folder) / "many", Path(folder) / "few"
        file, _ = build(many, MANY), build(few, FEW)
        yield Measure("saving one change / bare SQLite", _saving(few, Path(folder)), 3)
        home = ratio(partial(_home, many), partial(_home, few), rounds=15)
        yield Measure(f"home with {MANY:,} plans / with {FEW}", home, 1.3)
        with Library.open(many, now) as library, closing(sqlite3.connect(file)) as bare:
            search = partial(library.summaries, WORDS, limit=SCREEN)
            query = partial(_all, bare, _BARE_SEARCH)
            yield Measure(f"search of {MANY:,} plans / bare FTS query", ratio(search, query), 3)
            yield Measure(f"search of {MANY:,} plans", seconds(search) * 1000, 50, "ms")
            library.people(limit=SCREEN)  # a list is shown from its top
            people = partial(library.people, limit=SCREEN, offset=3 * MANY - SCREEN)
            yield Measure(f"the last of {3 * MANY:,} people", seconds(people) * 1000, 50, "ms")
            due = partial(library.due, date(2026, 12, 3), limit=SCREEN)
            yield Measure(f"what is due in {MANY:,} plans", seconds(due) * 1000, 50, "ms")
            copy = partial(_vacuum, bare, Path(folder) / "bare.sqlite")
            yield Measure("backup / VACUUM INTO, checked", ratio(library.back_up, copy), 1.5)


def _saving(folder: Path, bare: Path) -> float:
    """Return the cost of one more keystroke saved, beside the same row in a transaction."""
    build(bare / "bare", FEW)
    with (
        Library.open(folder, now) as library,
        closing(sqlite3.connect(bare / "bare" / "library.sqlite", isolation_level=None)) as file,
    ):
        file.execute("PRAGMA synchronous = full")
        return ratio(_keystroke(library), partial(_row, file, count()), rounds=200)


def _keystroke(library: Library) -> Callable[[], None]:
    """Return the work of saving a longer aim each time."""
    plan = library.create("Aim", "planning", 1, "title: Plan", NOTHING)
    typed: list[Answers] = [NOTHING]

    def save() -> None:
        typed.append({"aim": f"A park for all {len(typed)}"})
        library.save_answers(plan, typed[-2], typed[-1])

    return save


def _row(file: sqlite3.Connection, numbers: Iterator[int]) -> None:
    file.execute("BEGIN IMMEDIATE")
    file.execute(_BARE_ROW, (f'"A park for all {next(numbers)}"',))
    file.execute("COMMIT")


def _home(folder: Path) -> None:
    with Library.open(folder, now) as library:
        library.summaries(limit=SCREEN)


def _all(bare: sqlite3.Connection, query: str) -> None:
    bare.execute(query).fetchall()


def _vacuum(bare: sqlite3.Connection, target: Path) -> None:
    target.unlink(missing_ok=True)
    bare.execute("VACUUM INTO ?", (str(target),))
    with closing(sqlite3.connect(target)) as copy:
        copy.execute("PRAGMA quick_check").fetchall()
