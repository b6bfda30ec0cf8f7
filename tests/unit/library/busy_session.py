"""A session that never ends by itself: it works in a library and says after each change which.

Run as a program with a folder, to be killed at any moment.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from netplanner.interview.answers import NOTHING
from netplanner.library import Library
from tests.unit.library.scene import action, answers, people, version

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers


def now() -> datetime:
    return datetime.now(UTC)


def typed(number: int) -> Answers:
    """Return the answers after so many changes."""
    names = (f"Person {number - back}" for back in range(number % 5))
    return answers(title="Busy", weeks=number, aim="x" * number, people=people(*names))


def work(library: Library) -> None:
    """Change a plan again and again, with all else that goes on beside."""
    plan = library.create("Busy", "planning", 1, "title: Plan", NOTHING)
    before: Answers = NOTHING
    for number in count(1):
        after = typed(number)
        library.save_answers(plan, before, after)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        before = after
        library.save_position(plan, f"page {number}")
        if number % 7 == 0:
            library.finish(plan, version(number // 7, action(1)))
            library.update_action(plan, action(1, what=f"Call {number}"))
        if number % 11 == 0:
            library.summaries("person")
            library.back_up()


if __name__ == "__main__":
    with Library.open(Path(sys.argv[1]), now) as opened:
        work(opened)
